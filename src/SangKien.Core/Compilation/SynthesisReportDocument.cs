using System.Globalization;
using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Compilation;

/// <summary>
/// Báo cáo tổng hợp ý kiến tham luận as an official paper. It is a draft until it is reviewed and issued, and says only what the data bear out.
/// </summary>
public static class SynthesisReportDocument
{
    private const string TypeName = "Báo cáo", Abbreviation = "BC";

    public static AdministrativeDocument Compose(SynthesisReport report) => report.Frame.Titled(TypeName, Abbreviation, $"Tổng hợp ý kiến tham luận hội thảo {Wording.Quoted(report.Topic)}") with
    {
        Body =
        [
            new Paragraph(Opening(report)),
            .. Reception(report),
            .. SynthesisContents.Compose(report),
            .. SynthesisIdeas.Compose(report),
            .. SynthesisRemarks.Compose(report),
            new Paragraph("Trên đây là báo cáo tổng hợp ý kiến tham luận hội thảo"),
        ],
        Recipients = report.Frame.Recipients("Lãnh đạo Sở", "Các phòng, đơn vị thuộc Sở"),
        Annexes = [UnitsAnnex(report)],
    };

    private static string Opening(SynthesisReport report) =>
        $"Thực hiện {report.Plan.First}, các phòng, đơn vị thuộc Sở đã chuẩn bị ý kiến tham luận. Kết quả tổng hợp đến ngày {VietnameseDate.Numeric(report.On)} như sau:";

    private static IEnumerable<Block> Reception(SynthesisReport report)
    {
        yield return new Heading(HeadingLevel.Roman, "I.", "Tình hình tiếp nhận");
        yield return new Paragraph($"Hạn gửi ý kiến tham luận là {report.DeadlinePhrase}. Kết quả tiếp nhận cụ thể:") { KeepWithNext = true };
        yield return new Table(
            [new("TT", 12, ParagraphAlignment.Centered), new("Nội dung", 92), new("Số lượng", 28, ParagraphAlignment.Centered), new("Tỷ lệ (%)", 28, ParagraphAlignment.Centered)],
            [
                Row(1, "Phòng, đơn vị phải gửi ý kiến tham luận", report.Owing, ""),
                Row(2, "Phòng, đơn vị đã gửi", report.Sent, Share(report.Sent, report.Owing)),
                Row(3, "Trong đó: gửi đúng hạn", report.OnTime, Share(report.OnTime, report.Owing)),
                Row(4, "Trong đó: gửi quá hạn", report.Late, Share(report.Late, report.Owing)),
                Row(5, "Phòng, đơn vị chưa gửi", report.Missing, Share(report.Missing, report.Owing)),
                Row(6, "Ý tưởng, cách làm sáng tạo được tổng hợp", report.IdeaCount, ""),
            ])
        { Summary = "Số đơn vị phải gửi, đã gửi, đúng hạn, quá hạn, chưa gửi và số ý tưởng" };
        if (report.Missing > 0)
            yield return new Paragraph($"Các phòng, đơn vị chưa gửi: {Names(report.Units.Where(unit => unit.Receipt == Receipt.Missing))}.");
        if (report.Supplementing > 0)
            yield return new Paragraph($"Các phòng, đơn vị đang bổ sung theo yêu cầu, nội dung chưa đưa vào phần II và phần III: {Names(report.Units.Where(unit => unit.IsSupplementing))}.");
        yield return new Paragraph("Chi tiết từng phòng, đơn vị tại Phụ lục kèm theo.");
    }

    private static Annex UnitsAnnex(SynthesisReport report) => new()
    {
        Label = "Phụ lục",
        Title = "Danh sách phòng, đơn vị gửi ý kiến tham luận",
        Reference = report.Frame.AnnexReference(TypeName, Abbreviation),
        Body =
        [
            new Table(
                [new("STT", 12, ParagraphAlignment.Centered), new("Phòng, đơn vị", 66), new("Tình hình gửi", 34), new("Thời điểm gửi", 28, ParagraphAlignment.Centered), new("Số ý tưởng", 20, ParagraphAlignment.Centered)],
                [.. report.Units.Select((unit, index) => new TableRow([$"{index + 1}", unit.Name, StateOf(unit), Moment(unit), unit.Receipt == Receipt.Missing ? "" : $"{unit.IdeaCount}"]))])
            { Summary = "Tình hình gửi của từng phòng, đơn vị" },
            new Paragraph($"Danh sách gồm có {Wording.Count(report.Owing)} phòng, đơn vị"),
        ],
    };

    private static TableRow Row(int number, string content, int count, string share) => new([$"{number}", content, Wording.Count(count), share]);

    /// <summary>One decimal with a comma: "84,6".</summary>
    private static string Share(int part, int whole) =>
        whole == 0 ? "" : (100m * part / whole).ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Names(IEnumerable<SynthesisUnit> units) => string.Join("; ", units.Select(unit => unit.Name));

    private static string StateOf(SynthesisUnit unit) => unit switch
    {
        { IsSupplementing: true } => "Đang bổ sung",
        { Receipt: Receipt.OnTime } => "Đúng hạn",
        { Receipt: Receipt.Late } => "Quá hạn",
        _ => "Chưa gửi",
    };

    private static string Moment(SynthesisUnit unit) =>
        unit.SentAtUtc is { } sent
            ? $"{VietnamTime.ToLocal(sent).ToString("H:mm", CultureInfo.InvariantCulture)}, {VietnameseDate.Numeric(VietnamTime.DateOf(sent))}"
            : "";
}
