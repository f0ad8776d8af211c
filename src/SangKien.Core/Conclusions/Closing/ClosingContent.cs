using SangKien.Core.Issuing;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;

namespace SangKien.Core.Conclusions.Closing;

/// <summary>Nội dung văn bản sau hội thảo: one text from which the notice of conclusions or the report of results is composed, frozen whole at each submission.</summary>
public sealed record ClosingContent
{
    public const int TextLength = 20_000;
    public const int AddresseeLength = 200;

    /// <summary>Ngày hội thảo as it was held.</summary>
    public required WorkshopDay Day { get; init; }

    public SigningBlock Signing { get; init; } = new();

    /// <summary>Đại biểu có mặt.</summary>
    public int Present { get; init; }

    public int GuestsPresent { get; init; }

    /// <summary>Đánh giá chung, a line each.</summary>
    public string Assessments { get; init; } = "";

    /// <summary>Các kết luận, in their order.</summary>
    public ItemList<ConclusionRow> Rows { get; init; } = [];

    /// <summary>To whom a report goes that goes to a superior; empty for none.</summary>
    public string Addressee { get; init; } = "";

    /// <summary>Công tác chuẩn bị, a line each.</summary>
    public string Preparations { get; init; } = "";

    /// <summary>Kiến nghị, a line each.</summary>
    public string Recommendations { get; init; } = "";

    /// <summary>Số liệu of the report, as they were when it was last composed.</summary>
    public ItemList<ReportFigure> Figures { get; init; } = [];

    /// <summary>Ý tưởng được đánh giá khả thi, with their units.</summary>
    public ItemList<string> FeasibleIdeas { get; init; } = [];

    /// <summary>What people write in it, by field.</summary>
    public IReadOnlyDictionary<string, string> Fields() => new Dictionary<string, string>
    {
        [nameof(Assessments)] = Assessments,
        [nameof(Addressee)] = Addressee,
        [nameof(Preparations)] = Preparations,
        [nameof(Recommendations)] = Recommendations,
    };

    /// <summary>Whether there is anything to print: a notice says something only with a conclusion or an assessment.</summary>
    public bool IsPrintable(ClosingPaperKind kind) => kind == ClosingPaperKind.Results || !ToConclusions().IsEmpty;

    /// <summary>The conclusions as papers print them.</summary>
    public WorkshopConclusions ToConclusions() => new()
    {
        Assessments = Wording.Lines(Assessments),
        Measures = [.. Rows.Where(row => row.Task is null).Select(row => row.Text)],
        Tasks = [.. Rows.Select(row => row.Task).OfType<ConcludedTask>()],
    };
}

/// <summary>Dòng số liệu of a report.</summary>
public sealed record ReportFigure(string Name, string Value);
