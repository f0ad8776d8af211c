using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Organisation;

namespace SangKien.Core.Reviewing;

/// <summary>Phiên bản của văn bản trình duyệt: frozen at each submission for review.</summary>
public abstract class PaperRevision : IVersioned
{
    private readonly List<ReviewComment> _comments = [];

    protected PaperRevision()
    {
    }

    protected PaperRevision(int number, ReviewRequest request, DateTime atUtc)
    {
        Number = number;
        SubmittedByPersonId = request.SubmittedByPersonId;
        ContentPersonId = request.ContentPersonId;
        FormatPersonId = request.FormatPersonId;
        SubmittedAtUtc = atUtc;
    }

    public int Id { get; private set; }

    /// <summary>From 1 within the paper.</summary>
    public int Number { get; private set; }

    public int SubmittedByPersonId { get; private set; }
    public Person SubmittedBy { get; private set; } = null!;

    /// <summary>Who answers for the content (khoản 1 Điều 12).</summary>
    public int ContentPersonId { get; private set; }

    public Person ContentPerson { get; private set; } = null!;

    /// <summary>Who answers for the format (khoản 2 Điều 12).</summary>
    public int FormatPersonId { get; private set; }

    public Person FormatPerson { get; private set; } = null!;

    public DateTime SubmittedAtUtc { get; private set; }
    public RevisionDecision Decision { get; private set; }
    public int? DecidedByPersonId { get; private set; }
    public Person? DecidedBy { get; private set; }
    public DateTime? DecidedAtUtc { get; private set; }

    /// <summary>Reason of a return; empty for none.</summary>
    public string DecisionNote { get; private set; } = "";

    public IReadOnlyList<ReviewComment> Comments => _comments;
    public Guid Version { get; set; }

    /// <summary>Góp ý on a section while the revision is under review.</summary>
    /// <param name="section">The place in the paper, such as "II.3"; empty for the whole.</param>
    public ReviewComment Comment(string section, string text, int byPersonId, DateTime nowUtc)
    {
        if (Decision != RevisionDecision.Pending)
            throw new RuleException("Phiên bản này đã có quyết định nên không góp ý thêm được.");
        var comment = new ReviewComment(section, text.Trim(), byPersonId, nowUtc);
        _comments.Add(comment);
        return comment;
    }

    internal void Decide(RevisionDecision decision, int? byPersonId, string note, DateTime nowUtc)
    {
        Decision = decision;
        DecidedByPersonId = byPersonId;
        DecisionNote = note.Trim();
        DecidedAtUtc = nowUtc;
    }
}

/// <summary>Trình duyệt: who submits, and who answers for the content and for the format (Điều 12).</summary>
public sealed record ReviewRequest(int SubmittedByPersonId, int ContentPersonId, int FormatPersonId);

/// <summary>Quyết định về một phiên bản.</summary>
public enum RevisionDecision
{
    [Display(Name = "Đang chờ")]
    Pending,

    [Display(Name = "Đã rút về")]
    TakenBack,

    [Display(Name = "Trả lại")]
    Returned,

    [Display(Name = "Đã duyệt")]
    Approved,
}

/// <summary>What the mappings of all revisions share.</summary>
internal static class PaperRevisionMapping
{
    /// <param name="comments">Name of the key column that ties a comment to a revision of this kind.</param>
    public static void IsRevision<TRevision>(this EntityTypeBuilder<TRevision> builder, string comments)
        where TRevision : PaperRevision
    {
        builder.Property(revision => revision.DecisionNote).HasMaxLength(2000);
        builder.HasOne(revision => revision.SubmittedBy).WithMany().HasForeignKey(revision => revision.SubmittedByPersonId);
        builder.HasOne(revision => revision.DecidedBy).WithMany().HasForeignKey(revision => revision.DecidedByPersonId);
        builder.HasOne(revision => revision.ContentPerson).WithMany().HasForeignKey(revision => revision.ContentPersonId);
        builder.HasOne(revision => revision.FormatPerson).WithMany().HasForeignKey(revision => revision.FormatPersonId);
        builder.HasMany(revision => revision.Comments).WithOne().HasForeignKey(comments).OnDelete(DeleteBehavior.Cascade);
    }
}
