using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;
using SangKien.Core.Workshops;

namespace SangKien.Core.Conclusions.Closing;

/// <summary>Văn bản sau hội thảo: the notice of conclusions or the report of results, reviewed and issued as the plan is.</summary>
public sealed class ClosingPaper : ReviewedPaper<ClosingPaperRevision>
{
    public const int MostRows = 60;

    /// <summary>Nơi nhận of both, and the people whom they cover in the portal.</summary>
    public static IReadOnlyList<Recipient> Recipients { get; } =
        [new("Lãnh đạo Sở", RecipientAudience.Leadership), new("Các phòng, đơn vị thuộc Sở", RecipientAudience.Units)];

    public ClosingPaperKind Kind { get; private init; }

    /// <summary>From 1 within the workshop and kind: one that was revoked is followed by another.</summary>
    public int Sequence { get; private init; }

    public ClosingContent Content { get; private set; } = null!;

    public override string Noun => Kind == ClosingPaperKind.Notice ? "thông báo kết luận" : "báo cáo kết quả";

    public override SigningBlock SignatureBlock => Content.Signing;

    /// <param name="earlier">The last paper of the kind; null for the first.</param>
    public static ClosingPaper Draft(Workshop workshop, ClosingPaperKind kind, ClosingContent content, ClosingPaper? earlier, int byPersonId, DateTime nowUtc)
    {
        if (!workshop.Meeting.HasBegun(nowUtc))
            throw new RuleException("Hội thảo chưa diễn ra nên chưa lập được văn bản này.");
        if (earlier is not null && earlier.Status != PaperStatus.Revoked)
            throw new RuleException($"Hội thảo này đã có {earlier.Noun}.");
        var paper = new ClosingPaper { Workshop = workshop, Kind = kind, Sequence = (earlier?.Sequence ?? 0) + 1 };
        paper.Edit(content, byPersonId, nowUtc);
        return paper;
    }

    public void Edit(ClosingContent content, int byPersonId, DateTime nowUtc)
    {
        BeginEdit(byPersonId, nowUtc);
        Content = content;
    }

    /// <summary>Adds a conclusion, or puts it in the place of the row that it was.</summary>
    public void Put(ConclusionRow row, int byPersonId, DateTime nowUtc)
    {
        row.Check(nowUtc);
        var at = Content.Rows.ToList().FindIndex(known => known.Key == row.Key);
        if (at < 0 && Content.Rows.Count >= MostRows)
            throw new RuleException($"Một thông báo có nhiều nhất {MostRows} kết luận.");
        Edit(Content with { Rows = at < 0 ? [.. Content.Rows, row] : [.. Content.Rows.Select(known => known.Key == row.Key ? row : known)] }, byPersonId, nowUtc);
    }

    public ConclusionRow Remove(Guid key, int byPersonId, DateTime nowUtc)
    {
        var row = Row(key);
        Edit(Content with { Rows = [.. Content.Rows.Where(known => known.Key != key)] }, byPersonId, nowUtc);
        return row;
    }

    /// <summary>Đưa lên: before the row above it; the first one stays.</summary>
    public ConclusionRow Raise(Guid key, int byPersonId, DateTime nowUtc)
    {
        var row = Row(key);
        var rows = Content.Rows.ToList();
        var at = rows.IndexOf(row);
        if (at > 0)
            (rows[at - 1], rows[at]) = (row, rows[at - 1]);
        Edit(Content with { Rows = [.. rows] }, byPersonId, nowUtc);
        return row;
    }

    /// <summary>Ban hành: ties the text to its numbered paper. Of a notice the conclusions are made, with their tasks.</summary>
    public IReadOnlyList<Conclusion> Issue(IssuedDocument paper, Person signer)
    {
        IssueAs(paper, signer);
        return Kind == ClosingPaperKind.Notice ? [.. Content.Rows.Select((row, index) => Conclusion.Of(this, row, index + 1))] : [];
    }

    /// <summary>Thu hồi. The tasks of a revoked notice end with it, which the caller sees to.</summary>
    public void Revoke(string reason, DateOnly on) => RevokePaper(reason, on);

    protected override void CheckComplete()
    {
        if (Kind == ClosingPaperKind.Notice && Content.Rows.Count == 0)
            throw new RuleException("Chưa ghi kết luận nào nên chưa trình được.");
        if (Kind == ClosingPaperKind.Results && string.IsNullOrWhiteSpace(Content.Assessments))
            throw new RuleException("Cần ghi phần đánh giá trước khi trình.", nameof(ClosingContent.Assessments));
    }

    protected override ClosingPaperRevision Freeze(int number, ReviewRequest request, DateTime nowUtc) => new(number, Content, request, nowUtc);

    private ConclusionRow Row(Guid key) => Content.Rows.FirstOrDefault(row => row.Key == key) ?? throw new RuleException("Kết luận này đã được bỏ.");
}

/// <summary>Phiên bản văn bản sau hội thảo: frozen at each submission for review.</summary>
public sealed class ClosingPaperRevision : PaperRevision
{
    private ClosingPaperRevision()
    {
    }

    internal ClosingPaperRevision(int number, ClosingContent content, ReviewRequest request, DateTime atUtc)
        : base(number, request, atUtc) => Content = content;

    public int ClosingPaperId { get; private set; }
    public ClosingContent Content { get; private set; } = null!;
}

/// <summary>Loại văn bản sau hội thảo.</summary>
public enum ClosingPaperKind
{
    [Display(Name = "Thông báo kết luận")]
    Notice,

    [Display(Name = "Báo cáo kết quả")]
    Results,
}

internal sealed class ClosingPaperConfiguration : IEntityTypeConfiguration<ClosingPaper>
{
    public void Configure(EntityTypeBuilder<ClosingPaper> builder)
    {
        builder.Property(paper => paper.Content).IsJson();
        builder.HasOne(paper => paper.Workshop).WithMany().HasForeignKey(paper => paper.WorkshopId);
        builder.HasOne(paper => paper.IssuedDocument).WithMany().HasForeignKey(paper => paper.IssuedDocumentId);
        builder.HasMany(paper => paper.Revisions).WithOne().HasForeignKey(revision => revision.ClosingPaperId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(paper => new { paper.WorkshopId, paper.Kind, paper.Sequence }).IsUnique();
    }
}

internal sealed class ClosingPaperRevisionConfiguration : IEntityTypeConfiguration<ClosingPaperRevision>
{
    public void Configure(EntityTypeBuilder<ClosingPaperRevision> builder)
    {
        builder.Property(revision => revision.Content).IsJson();
        builder.IsRevision("ClosingPaperRevisionId");
        builder.HasIndex(revision => new { revision.ClosingPaperId, revision.Number }).IsUnique();
    }
}
