using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Organisation;

namespace SangKien.Core.Compilation;

/// <summary>Ý kiến đánh giá của một người on an idea or a merged one. CS&amp;SHTT's agreed assessment stands at the idea itself.</summary>
public sealed class PersonalAssessment : IVersioned
{
    public int Id { get; private set; }

    /// <summary>The idea; null where it is on a merged one.</summary>
    public int? IdeaId { get; private set; }

    public int? GroupId { get; private set; }
    public int PersonId { get; private set; }
    public Person Person { get; private set; } = null!;
    public Assessment Assessment { get; private set; }
    public string Field { get; private set; } = "";
    public string Resources { get; private set; } = "";
    public string Note { get; private set; } = "";
    public DateTime AtUtc { get; private set; }
    public Guid Version { get; set; }

    public static PersonalAssessment On(ICompiled idea, int personId) => new()
    {
        IdeaId = idea is Idea ? idea.Id : null, GroupId = idea is IdeaGroup ? idea.Id : null, PersonId = personId,
    };

    public void Give(Appraisal appraisal, DateTime nowUtc)
    {
        if (appraisal.Assessment == Assessment.None)
            throw new RuleException("Hãy chọn một mức đánh giá.", nameof(Assessment));
        Assessment = appraisal.Assessment;
        Field = appraisal.Field;
        Resources = appraisal.Resources;
        Note = appraisal.Note;
        AtUtc = nowUtc;
    }
}

internal sealed class PersonalAssessmentConfiguration : IEntityTypeConfiguration<PersonalAssessment>
{
    public void Configure(EntityTypeBuilder<PersonalAssessment> builder)
    {
        builder.Property(assessment => assessment.Field).HasMaxLength(Appraisal.FieldLength);
        builder.Property(assessment => assessment.Resources).HasMaxLength(Appraisal.TextLength);
        builder.Property(assessment => assessment.Note).HasMaxLength(Appraisal.TextLength);
        builder.HasOne<Idea>().WithMany().HasForeignKey(assessment => assessment.IdeaId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<IdeaGroup>().WithMany().HasForeignKey(assessment => assessment.GroupId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(assessment => assessment.Person).WithMany().HasForeignKey(assessment => assessment.PersonId);
        builder.HasIndex(assessment => new { assessment.IdeaId, assessment.PersonId }).IsUnique();
        builder.HasIndex(assessment => new { assessment.GroupId, assessment.PersonId }).IsUnique();
    }
}
