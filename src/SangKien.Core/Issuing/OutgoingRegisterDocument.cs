using System.Globalization;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Issuing;

/// <summary>Sổ đăng ký văn bản đi on landscape paper, in the ten columns of Phụ lục IV; the register is signed by hand in column 9.</summary>
public static class OutgoingRegisterDocument
{
    /// <summary>Height of a row that takes a signature, in millimetres.</summary>
    private const double RowHeight = 14;

    private static readonly TableColumn[] Columns =
    [
        new("Số, ký hiệu văn bản\n(1)", 47, ParagraphAlignment.Centered), new("Ngày tháng văn bản\n(2)", 18, ParagraphAlignment.Centered),
        new("Tên loại và trích yếu nội dung văn bản\n(3)", 42), new("Người ký\n(4)", 22), new("Nơi nhận văn bản\n(5)", 29), new("Đơn vị, người nhận bản lưu\n(6)", 25),
        new("Số lượng bản\n(7)", 16, ParagraphAlignment.Centered), new("Ngày chuyển\n(8)", 19, ParagraphAlignment.Centered), new("Ký nhận\n(9)", 15), new("Ghi chú\n(10)", 14),
    ];

    public static AdministrativeDocument Compose(OutgoingRegister register) => new()
    {
        Annexes =
        [
            new Annex
            {
                Title = $"Sổ đăng ký văn bản đi năm {register.Year.ToString(CultureInfo.InvariantCulture)}",
                Reference = $"({register.Agency.Name}{Range(register)})",
                IsLandscape = true,
                Body =
                [
                    new Table(Columns, [.. register.Lines.Select(line => Row(register.Year, line))]) { Summary = "Văn bản đi theo thứ tự số", MinimumRowHeight = RowHeight },
                    new Paragraph(register.Lines.Count == 0 ? "Trong thời gian này chưa có văn bản đi." : $"Tổng số: {Wording.Count(register.Lines.Count)} văn bản."),
                ],
                HasEndMark = false,
            },
        ],
        Properties = new() { Title = $"Sổ đăng ký văn bản đi năm {register.Year}", Author = register.Agency.Name, CreatedUtc = register.PrintedAtUtc },
    };

    /// <summary>Tên loại và trích yếu as one phrase: "Kế hoạch tổ chức hội thảo …"; a công văn has no name of its own.</summary>
    public static string TypeAndSubject(string typeName, string subject) => typeName.Length > 0 ? $"{typeName} {Wording.Continued(subject)}" : subject;

    private static string Range(OutgoingRegister register) => register.Lines is [var first, .., var last]
        ? $"; từ số {first.NumberAndSymbol} ngày {VietnameseDate.Numeric(first.IssuedOn)} đến số {last.NumberAndSymbol} ngày {VietnameseDate.Numeric(last.IssuedOn)}"
        : "";

    private static TableRow Row(int year, RegisterLine line) => new(
    [
        line.NumberAndSymbol,
        Day(year, line.IssuedOn),
        TypeAndSubject(line.TypeName, line.Subject),
        line.SignerName,
        line.Recipients,
        line.Archive,
        line.Copies is { } copies ? Wording.Count(copies) : "",
        line.SentOn is { } sent ? Day(year, sent) : "",
        "",
        line.Note,
    ]);

    /// <summary>The register is one year's, so a day says the year only where it is another.</summary>
    private static string Day(int year, DateOnly date) => date.Year == year ? VietnameseDate.Numeric(date)[..^"/2022".Length] : VietnameseDate.Numeric(date);
}
