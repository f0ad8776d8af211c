using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Core.Discussion;

/// <summary>Ý kiến trao đổi (III.4): what somebody wants to bring up in the discussion, of the workshop or of one published contribution.</summary>
public sealed class Opinion : IVersioned
{
    /// <summary>Greatest length, in characters.</summary>
    public const int TextLength = 4000;

    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; private set; } = null!;

    /// <summary>The contribution it is about; null for the workshop as a whole.</summary>
    public int? ContributionId { get; private set; }

    public Contribution? Contribution { get; private set; }

    /// <summary>The unit of its author when it was noted: who sees it does not change when he moves.</summary>
    public int UnitId { get; private set; }

    public Unit Unit { get; private set; } = null!;
    public int PersonId { get; private set; }
    public Person Person { get; private set; } = null!;
    public string Text { get; private set; } = "";
    public DateTime NotedAtUtc { get; private set; }
    public Guid Version { get; set; }

    public static Opinion Note(int workshopId, int? contributionId, ICurrentUser by, string text, DateTime nowUtc)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new RuleException("Cần ghi nội dung ý kiến.", nameof(Text));
        return new() { WorkshopId = workshopId, ContributionId = contributionId, UnitId = by.UnitId, PersonId = by.PersonId, Text = text.ReplaceLineEndings("\n").Trim(), NotedAtUtc = nowUtc };
    }

    public bool CanBeRemovedBy(ICurrentUser user) => PersonId == user.PersonId;
}

internal sealed class OpinionConfiguration : IEntityTypeConfiguration<Opinion>
{
    public void Configure(EntityTypeBuilder<Opinion> builder)
    {
        builder.Property(opinion => opinion.Text).HasMaxLength(Opinion.TextLength);
        builder.HasOne(opinion => opinion.Workshop).WithMany().HasForeignKey(opinion => opinion.WorkshopId);
        builder.HasOne(opinion => opinion.Contribution).WithMany().HasForeignKey(opinion => opinion.ContributionId);
        builder.HasOne(opinion => opinion.Unit).WithMany().HasForeignKey(opinion => opinion.UnitId);
        builder.HasOne(opinion => opinion.Person).WithMany().HasForeignKey(opinion => opinion.PersonId);
        builder.HasIndex(opinion => new { opinion.WorkshopId, opinion.UnitId });
    }
}
