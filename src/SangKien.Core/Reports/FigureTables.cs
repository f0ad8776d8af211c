using System.Globalization;
using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Reports;

/// <summary>Bảng và biểu đồ of a report: every chart has its table beside it or behind it.</summary>
public static class FigureTables
{
    /// <summary>The statistics of the compilation, for the screen as for the paper.</summary>
    public static IReadOnlyList<Chart> Charts(ReportFigures figures) =>
        [.. new[] { ReceptionChart(figures), ThemeChart(figures), AssessmentChart(figures) }.Where(chart => chart.Bars.Any(bar => bar.Value > 0))];

    internal static IEnumerable<Block> Reception(ReportFigures figures)
    {
        yield return new Table(
            [new("TT", 12, ParagraphAlignment.Centered), new("Nội dung", 92), new("Số lượng", 28, ParagraphAlignment.Centered), new("Tỷ lệ (%)", 28, ParagraphAlignment.Centered)],
            [
                Row(1, "Phòng, đơn vị phải gửi ý kiến tham luận", figures.Owing, ""),
                Row(2, "Phòng, đơn vị đã gửi", figures.Sent, Share(figures.Sent, figures.Owing)),
                Row(3, "Trong đó: gửi đúng hạn", figures.OnTime, Share(figures.OnTime, figures.Owing)),
                Row(4, "Trong đó: gửi quá hạn", figures.Late, Share(figures.Late, figures.Owing)),
                Row(5, "Phòng, đơn vị chưa gửi", figures.Missing, Share(figures.Missing, figures.Owing)),
                Row(6, "Ý tưởng, cách làm sáng tạo được tổng hợp", figures.Ideas, ""),
            ])
        { Summary = "Số đơn vị phải gửi, đã gửi, đúng hạn, quá hạn, chưa gửi và số ý tưởng" };
        if (figures.Owing > 0)
            yield return ReceptionChart(figures);
    }

    internal static IEnumerable<Block> Ideas(ReportFigures figures)
    {
        if (figures.Ideas == 0)
            yield break;
        yield return new Table(
            [new("TT", 12, ParagraphAlignment.Centered), new("Nhóm vấn đề", 92), new("Số ý tưởng", 28, ParagraphAlignment.Centered), new("Tỷ lệ (%)", 28, ParagraphAlignment.Centered)],
            [.. figures.Themes.Select((theme, index) => Row(index + 1, theme.Name, theme.Count, Share(theme.Count, figures.Ideas)))])
        { Summary = "Số ý tưởng theo nhóm vấn đề" };
        yield return ThemeChart(figures);
        yield return AssessmentChart(figures);
    }

    internal static Annex Units(ReportFigures figures, string reference) => new()
    {
        Label = "Phụ lục",
        Title = "Danh sách phòng, đơn vị gửi ý kiến tham luận",
        Reference = reference,
        Body =
        [
            new Table(
                [new("STT", 12, ParagraphAlignment.Centered), new("Phòng, đơn vị", 66), new("Tình hình gửi", 34), new("Thời điểm gửi", 28, ParagraphAlignment.Centered), new("Số ý tưởng", 20, ParagraphAlignment.Centered)],
                [.. figures.Units.Select((unit, index) => new TableRow([$"{index + 1}", unit.Name, unit.State, Moment(unit.SentAtUtc), unit.SentAtUtc is null && unit.Ideas == 0 ? "" : $"{unit.Ideas}"]))])
            { Summary = "Tình hình gửi của từng phòng, đơn vị" },
            new Paragraph($"Danh sách gồm có {Wording.Count(figures.Owing)} phòng, đơn vị"),
        ],
    };

    private static Chart ReceptionChart(ReportFigures figures) =>
        new("Tình hình gửi ý kiến tham luận (số phòng, đơn vị)", [new("Gửi đúng hạn", figures.OnTime), new("Gửi quá hạn", figures.Late), new("Chưa gửi", figures.Missing)]);

    private static Chart ThemeChart(ReportFigures figures) => new("Số ý tưởng theo nhóm vấn đề", Bars(figures.Themes));

    private static Chart AssessmentChart(ReportFigures figures) => new("Kết quả đánh giá ý tưởng", Bars(figures.Assessments));

    private static IReadOnlyList<ChartBar> Bars(IEnumerable<FigureBar> bars) => [.. bars.Select(bar => new ChartBar(bar.Name, bar.Count))];

    private static TableRow Row(int number, string content, int count, string share) => new([$"{number}", content, Wording.Count(count), share]);

    /// <summary>One decimal with a comma: "84,6".</summary>
    private static string Share(int part, int whole) =>
        whole == 0 ? "" : (100m * part / whole).ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Moment(DateTime? sentAtUtc) =>
        sentAtUtc is { } sent ? $"{VietnamTime.ToLocal(sent).ToString("H:mm", CultureInfo.InvariantCulture)}, {VietnameseDate.Numeric(VietnamTime.DateOf(sent))}" : "";
}
