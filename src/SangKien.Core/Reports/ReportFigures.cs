using SangKien.Core.Compilation;
using SangKien.Core.Plans;

namespace SangKien.Core.Reports;

/// <summary>Số liệu của báo cáo: what was received from whom, and how many ideas there are, as they stood on one day.</summary>
public sealed record ReportFigures
{
    public DateOnly On { get; init; }

    /// <summary>Số đơn vị phải gửi.</summary>
    public int Owing { get; init; }

    public int OnTime { get; init; }
    public int Late { get; init; }
    public int Missing { get; init; }
    public int Ideas { get; init; }
    public ItemList<UnitFigures> Units { get; init; } = [];

    /// <summary>Ideas of each theme.</summary>
    public ItemList<FigureBar> Themes { get; init; } = [];

    /// <summary>Ideas of each assessment.</summary>
    public ItemList<FigureBar> Assessments { get; init; } = [];

    public int Sent => OnTime + Late;

    public static ReportFigures Of(SynthesisReport synthesis) => new()
    {
        On = synthesis.On,
        Owing = synthesis.Owing,
        OnTime = synthesis.OnTime,
        Late = synthesis.Late,
        Missing = synthesis.Missing,
        Ideas = synthesis.IdeaCount,
        Units = [.. synthesis.Units.Select(unit => new UnitFigures(unit.Name, unit.State, unit.SentAtUtc, unit.IdeaCount))],
        Themes = [.. synthesis.Themes.Select(theme => new FigureBar(theme.Name, theme.Ideas.Count))],
        Assessments = [.. Enum.GetValues<Assessment>().Select(assessment => new FigureBar(assessment.InWords, synthesis.CountOf(assessment)))],
    };
}

/// <summary>Tình hình gửi của một đơn vị.</summary>
/// <param name="State">"Đúng hạn", "Quá hạn", "Đang bổ sung" or "Chưa gửi".</param>
public sealed record UnitFigures(string Name, string State, DateTime? SentAtUtc, int Ideas);

/// <summary>Một cột của biểu đồ.</summary>
public sealed record FigureBar(string Name, int Count);
