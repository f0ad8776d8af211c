using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Initiatives;

/// <summary>Đơn yêu cầu công nhận sáng kiến, in the form of Phụ lục I Thông tư số 18/2013/TT-BKHCN. It is the authors' paper, so it has no letterhead and no number.</summary>
public static class ApplicationDocument
{
    private const string Title = "ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN";

    /// <summary>A place that the form leaves to be filled in by hand.</summary>
    private const string Open = "………………";

    /// <summary>Stands below the motto in the form of the circular.</summary>
    private const string Rule = "---------------";

    public static AdministrativeDocument Compose(ApplicationText text, DateOnly? firstAppliedOn, string place, DateOnly today) => new()
    {
        HasEndMark = false,
        Body =
        [
            Middle(Phrases.Nation), Middle(Phrases.Motto), Middle(Rule), Middle(Title),
            new Paragraph($"{Phrases.Addressees} {Or(text.Addressee)}") { Alignment = ParagraphAlignment.Centered },
            new Paragraph("Tôi (chúng tôi) ghi tên dưới đây:") { KeepWithNext = true },
            Authors(text),
            new Paragraph(new RichText([new TextRun("Là tác giả (nhóm tác giả) đề nghị xét công nhận sáng kiến: "), new TextRun(text.Title, Emphasis.Bold)])),
            .. Part("Chủ đầu tư tạo ra sáng kiến (trường hợp tác giả không đồng thời là chủ đầu tư tạo ra sáng kiến)", text.Investor, "Tác giả đồng thời là chủ đầu tư."),
            .. Part("Lĩnh vực áp dụng sáng kiến", text.Field, Open),
            .. Part("Ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử (ghi ngày nào sớm hơn)", firstAppliedOn is { } first ? VietnameseDate.Numeric(first) : "", Open),
            .. Part("Mô tả bản chất của sáng kiến", text.Essence, Open),
            .. Part("Những thông tin cần được bảo mật (nếu có)", text.Secrets, "Không."),
            .. Part("Các điều kiện cần thiết để áp dụng sáng kiến", text.Conditions, Open),
            .. Part("Đánh giá lợi ích thu được hoặc dự kiến có thể thu được do áp dụng sáng kiến theo ý kiến của tác giả", text.OwnBenefit, Open),
            .. Part("Đánh giá lợi ích thu được hoặc dự kiến có thể thu được do áp dụng sáng kiến theo ý kiến của tổ chức, cá nhân đã tham gia áp dụng sáng kiến lần đầu, kể cả áp dụng thử (nếu có)", text.OthersBenefit, "Chưa có."),
            .. Helpers(text),
            new Paragraph("Tôi (chúng tôi) xin cam đoan mọi thông tin nêu trong đơn là trung thực, đúng sự thật và hoàn toàn chịu trách nhiệm trước pháp luật."),
            new Paragraph(new RichText([new TextRun($"{place}, ngày {Wording.Gap} tháng {Wording.Gap} năm {today.Year}", Emphasis.Italic)])) { Alignment = ParagraphAlignment.Centered, KeepWithNext = true },
        ],
        Signatures = [new(["NGƯỜI NỘP ĐƠN"], text.Authors.Count == 1 ? text.Authors[0].Name : "")],
        Properties = new() { Title = $"Đơn yêu cầu công nhận sáng kiến: {text.Title}", Author = string.Join(", ", text.Authors.Select(author => author.Name)), CreatedUtc = VietnamTime.StartOf(today) },
    };

    private static Paragraph Middle(string line) => new(new RichText([new TextRun(line, Emphasis.Bold)])) { Alignment = ParagraphAlignment.Centered, KeepWithNext = true };

    /// <summary>A whole date of birth fits in its column; the work of a helper needs more room than the share of an author.</summary>
    private static TableColumn[] Names(double post) =>
        [new("Số TT", 10, ParagraphAlignment.Centered), new("Họ và tên", 30), new("Ngày tháng năm sinh", 26), new("Nơi công tác (hoặc nơi thường trú)", post + 8), new("Chức danh", post), new("Trình độ chuyên môn", post + 1)];

    private static Table Authors(ApplicationText text) =>
        new([.. Names(post: 22), new("Tỷ lệ (%) đóng góp", 19, ParagraphAlignment.Centered)],
            [.. text.Authors.Select((author, index) => new TableRow([$"{index + 1}", author.Name, author.Born, author.Workplace, author.Post, author.Qualification, $"{author.Share}"]))])
        { Summary = "Các tác giả và tỷ lệ đóng góp" };

    private static IEnumerable<Block> Helpers(ApplicationText text)
    {
        yield return new Paragraph($"Danh sách những người đã tham gia áp dụng thử hoặc áp dụng sáng kiến lần đầu (nếu có): {(text.Helpers.Count == 0 ? "không." : "")}".TrimEnd()) { KeepWithNext = text.Helpers.Count > 0 };
        if (text.Helpers.Count > 0)
        {
            yield return new Table(
                [.. Names(post: 19), new("Nội dung công việc hỗ trợ", 28)],
                [.. text.Helpers.Select((helper, index) => new TableRow([$"{index + 1}", helper.Name, helper.Born, helper.Workplace, helper.Post, helper.Qualification, helper.Work]))])
            { Summary = "Những người tham gia áp dụng lần đầu" };
        }
    }

    /// <summary>The first line stands behind the name of the part, the others below it.</summary>
    private static IEnumerable<Block> Part(string name, string text, string otherwise)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        yield return new Paragraph($"{name}: {(lines.Length == 0 ? otherwise : Wording.Sentence(lines[0]))}") { Marker = "-" };
        foreach (var line in lines.Skip(1))
            yield return new Paragraph(Wording.Sentence(line));
    }

    private static string Or(string text) => text.Length > 0 ? text : Open;
}
