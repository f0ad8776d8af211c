using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Assignments;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Contributions;
using SangKien.Core.Deadlines;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Core.Conclusions;

/// <summary>Kết luận: one row of the notice as it was issued. One that names a unit is carried out by the tasks made with it.</summary>
public sealed class Conclusion
{
    private readonly List<UnitTask> _tasks = [];

    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; private set; } = null!;

    /// <summary>The notice that it stands in.</summary>
    public int ClosingPaperId { get; private set; }

    /// <summary><see cref="ConclusionRow.Key"/> of the row that it was.</summary>
    public Guid Key { get; private set; }

    /// <summary>Place in the notice, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Vấn đề.</summary>
    public string Issue { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>Đơn vị chủ trì; null where nobody is charged with it.</summary>
    public int? LeadUnitId { get; private set; }

    public Unit? LeadUnit { get; private set; }
    public Deadline? Due { get; private set; }
    public string Product { get; private set; } = "";

    /// <summary>The idea that is adopted by it; null for none.</summary>
    public int? IdeaId { get; private set; }

    public Idea? Idea { get; private set; }
    public IReadOnlyList<UnitTask> Tasks => _tasks;

    /// <summary>"KL.2".</summary>
    public string Clause => $"KL.{Number}";

    /// <summary>The conclusion with its tasks: one for the leading unit, one for each that cooperates.</summary>
    internal static Conclusion Of(ClosingPaper notice, ConclusionRow row, int number)
    {
        var conclusion = new Conclusion
        {
            Workshop = notice.Workshop,
            ClosingPaperId = notice.Id,
            Key = row.Key,
            Number = number,
            Issue = row.Issue,
            Text = row.Text,
            LeadUnitId = row.LeadUnitId,
            Due = row.Due,
            Product = row.Product,
            IdeaId = row.IdeaId,
        };
        if (row.LeadUnitId is { } lead)
        {
            conclusion._tasks.Add(UnitTask.Of(conclusion, lead, TaskPart.Lead));
            conclusion._tasks.AddRange(row.Coordinating.Where(unit => unit.Id != lead).Select(unit => UnitTask.Of(conclusion, unit.Id, TaskPart.Coordinate)));
        }

        return conclusion;
    }
}

internal sealed class ConclusionConfiguration : IEntityTypeConfiguration<Conclusion>
{
    public void Configure(EntityTypeBuilder<Conclusion> builder)
    {
        builder.Property(conclusion => conclusion.Issue).HasMaxLength(ConclusionRow.IssueLength);
        builder.Property(conclusion => conclusion.Text).HasMaxLength(ConclusionRow.TextLength);
        builder.Property(conclusion => conclusion.Product).HasMaxLength(ConclusionRow.ProductLength);
        builder.ComplexProperty(conclusion => conclusion.Due);
        builder.Ignore(conclusion => conclusion.Clause);
        builder.HasOne(conclusion => conclusion.Workshop).WithMany().HasForeignKey(conclusion => conclusion.WorkshopId);
        builder.HasOne<ClosingPaper>().WithMany().HasForeignKey(conclusion => conclusion.ClosingPaperId);
        builder.HasOne(conclusion => conclusion.LeadUnit).WithMany().HasForeignKey(conclusion => conclusion.LeadUnitId);
        builder.HasOne(conclusion => conclusion.Idea).WithMany().HasForeignKey(conclusion => conclusion.IdeaId);
        builder.HasIndex(conclusion => new { conclusion.WorkshopId, conclusion.Key }).IsUnique();
    }
}
