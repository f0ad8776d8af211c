using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Files;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;

namespace SangKien.Core.Proceedings;

/// <summary>Kỷ yếu của một hội thảo: which contributions go in and in which order, cover and foreword, and the files that were made of it.</summary>
public sealed class ProceedingsEdition : IVersioned
{
    public const int TitleLength = 100, RemarkLength = 200, ForewordLength = 8000, FailureLength = 1000;

    /// <summary>A book that stops so often in the midst is not tried again by itself.</summary>
    private const int MostAttempts = 3;

    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; private set; } = null!;

    /// <summary>The chosen contributions in the order of print.</summary>
    public ItemList<int> ContributionIds { get; private set; } = [];

    public string Title { get; private set; } = "Kỷ yếu hội thảo";

    /// <summary>Dòng ghi chú trên bìa; empty for none.</summary>
    public string Remark { get; private set; } = "(Lưu hành nội bộ)";

    /// <summary>Lời giới thiệu, a paragraph a line; empty for the portal's own words.</summary>
    public string Foreword { get; private set; } = "";

    /// <summary>Counts the changes of what is to be printed.</summary>
    public int Revision { get; private set; }

    public ProceedingsState State { get; private set; }

    /// <summary>Who asked for the book that is being made or was made last; 0 before.</summary>
    public int RequestedByPersonId { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>How far the writing has come, as the engines tell it.</summary>
    public int Sections { get; private set; }

    public int AllSections { get; private set; }
    public int Pages { get; private set; }

    /// <summary>Why the book could not be made; empty otherwise.</summary>
    public string Failure { get; private set; } = "";

    /// <summary>The revision that the files show; null before the first book.</summary>
    public int? MadeRevision { get; private set; }

    /// <summary>The frozen texts that the files show, so that a later change of one is known.</summary>
    public string MadeFrom { get; private set; } = "";

    public DateTime? MadeAtUtc { get; private set; }
    public int? PdfFileId { get; private set; }
    public StoredFile? Pdf { get; private set; }
    public int? DocxFileId { get; private set; }
    public StoredFile? Docx { get; private set; }
    public Guid Version { get; set; }

    public bool IsBeingMade => State is ProceedingsState.Waiting or ProceedingsState.Making;

    public static ProceedingsEdition Begin(Workshop workshop, IEnumerable<int> contributionIds) =>
        new() { Workshop = workshop, ContributionIds = [.. contributionIds] };

    public void Word(string title, string remark, string foreword)
    {
        (Title, Remark, Foreword) = (title.Trim(), remark.Trim(), foreword.Trim().ReplaceLineEndings("\n"));
        Revision++;
    }

    public void Add(int contributionId)
    {
        if (!ContributionIds.Contains(contributionId))
            Choose([.. ContributionIds, contributionId]);
    }

    public void Remove(int contributionId) => Choose([.. ContributionIds.Where(id => id != contributionId)]);

    /// <param name="place">From 1; what stands there makes room.</param>
    public void Move(int contributionId, int place)
    {
        var others = ContributionIds.Where(id => id != contributionId).ToList();
        if (others.Count == ContributionIds.Count)
            throw new RuleException("Tham luận này không có trong kỷ yếu.");
        others.Insert(Math.Clamp(place - 1, 0, others.Count), contributionId);
        Choose([.. others]);
    }

    /// <summary>Yêu cầu lập: the book is made in the background.</summary>
    public void Request(int byPersonId)
    {
        if (IsBeingMade)
            throw new RuleException("Kỷ yếu đang được lập. Chờ lập xong rồi yêu cầu lại.");
        if (ContributionIds.Count == 0)
            throw new RuleException("Chưa chọn tham luận nào nên chưa lập được kỷ yếu.");
        (State, RequestedByPersonId, Attempts, Failure) = (ProceedingsState.Waiting, byPersonId, 0, "");
        (Sections, AllSections, Pages) = (0, 0, 0);
    }

    /// <summary>Bắt đầu lập; false where it has stopped in the midst too often.</summary>
    public bool TryStart()
    {
        Attempts++;
        State = ProceedingsState.Making;
        if (Attempts <= MostAttempts)
            return true;
        Fail("Việc lập kỷ yếu dừng giữa chừng nhiều lần. Bớt tham luận hoặc báo quản trị rồi lập lại.");
        return false;
    }

    /// <summary>Lập xong. The files of the book before are released.</summary>
    public void Finish(int revision, string madeFrom, StoredFile pdf, StoredFile docx, DateTime nowUtc)
    {
        Pdf?.Release();
        Docx?.Release();
        pdf.Keep();
        docx.Keep();
        (Pdf, Docx, MadeRevision, MadeFrom, MadeAtUtc, State) = (pdf, docx, revision, madeFrom, nowUtc, ProceedingsState.Made);
    }

    /// <summary>Lập không được, with a reason that people understand; the last book stays.</summary>
    public void Fail(string reason) => (State, Failure) = (ProceedingsState.Failed, reason.Length > FailureLength ? reason[..FailureLength] : reason);

    private void Choose(ItemList<int> ids)
    {
        ContributionIds = ids;
        Revision++;
    }
}

/// <summary>Tình trạng lập kỷ yếu.</summary>
public enum ProceedingsState
{
    [Display(Name = "Chưa lập")]
    Open,

    [Display(Name = "Chờ lập")]
    Waiting,

    [Display(Name = "Đang lập")]
    Making,

    [Display(Name = "Đã lập")]
    Made,

    [Display(Name = "Không lập được")]
    Failed,
}

internal sealed class ProceedingsEditionConfiguration : IEntityTypeConfiguration<ProceedingsEdition>
{
    public void Configure(EntityTypeBuilder<ProceedingsEdition> builder)
    {
        builder.Property(edition => edition.ContributionIds).IsJson();
        builder.Property(edition => edition.Title).HasMaxLength(ProceedingsEdition.TitleLength);
        builder.Property(edition => edition.Remark).HasMaxLength(ProceedingsEdition.RemarkLength);
        builder.Property(edition => edition.Foreword).HasMaxLength(-1);
        builder.Property(edition => edition.Failure).HasMaxLength(ProceedingsEdition.FailureLength);
        builder.Property(edition => edition.MadeFrom).HasMaxLength(64);
        builder.HasOne(edition => edition.Workshop).WithMany().HasForeignKey(edition => edition.WorkshopId);
        builder.HasOne(edition => edition.Pdf).WithMany().HasForeignKey(edition => edition.PdfFileId);
        builder.HasOne(edition => edition.Docx).WithMany().HasForeignKey(edition => edition.DocxFileId);
        builder.HasIndex(edition => edition.WorkshopId).IsUnique();
        builder.HasIndex(edition => edition.State);
    }
}
