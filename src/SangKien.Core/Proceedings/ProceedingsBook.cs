using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Documents.Model;

namespace SangKien.Core.Proceedings;

/// <summary>Nội dung kỷ yếu: the papers of a workshop as they were composed or issued; what is null is left out.</summary>
public sealed record ProceedingsBook(AgencyProfile Agency, WorkshopDay Day)
{
    /// <summary>What the cover says above the topic.</summary>
    public string Title { get; init; } = "Kỷ yếu hội thảo";

    public string Remark { get; init; } = "(Lưu hành nội bộ)";

    /// <summary>Lời giới thiệu, a paragraph a line; empty for the portal's own words.</summary>
    public string Foreword { get; init; } = "";

    /// <summary>Kế hoạch.</summary>
    public AdministrativeDocument? Plan { get; init; }

    /// <summary>Chương trình.</summary>
    public AdministrativeDocument? Programme { get; init; }

    /// <summary>Báo cáo đề dẫn.</summary>
    public AdministrativeDocument? Introduction { get; init; }

    /// <summary>Tham luận in the chosen order.</summary>
    public IReadOnlyList<ProceedingsPaper> Papers { get; init; } = [];

    /// <summary>Thông báo kết luận.</summary>
    public AdministrativeDocument? Notice { get; init; }

    /// <summary>Danh sách đại biểu.</summary>
    public AdministrativeDocument? Delegates { get; init; }

    public DateTime PrintedAtUtc { get; init; } = DateTime.UnixEpoch;
}

/// <summary>Bài trong kỷ yếu: one unit's contribution.</summary>
/// <param name="Ideas">Ý tưởng, cách làm sáng tạo in it.</param>
public sealed record ProceedingsPaper(string Unit, string Title, int Ideas, AdministrativeDocument Paper);
