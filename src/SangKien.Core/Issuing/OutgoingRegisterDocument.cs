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
        new("Số, ký hiệu văn bản", 28, ParagraphAlignment.Centered), new("Ngày tháng văn bản", 24, ParagraphAlignment.Centered),
        new("Tên loại và trích yếu nội dung văn bản", 53), new("Người ký", 24), new("Nơi nhận văn bản", 34), new("Đơn vị, người nhận bản lưu", 20),
        new("Số lượng bản", 14, ParagraphAlignment.Centered), new("Ngày chuyển", 20, ParagraphAlignment.Centered), new("Ký nhận", 15), new("Ghi chú", 15),
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
                    new Table(Columns, [Numbers, .. register.Lines.Select(Row)]) { Summary = "Văn bản đi theo thứ tự số", MinimumRowHeight = RowHeight },
                    new Paragraph(register.Lines.Count == 0 ? "Trong thời gian này chưa có văn bản đi." : $"Tổng số: {Wording.Count(register.Lines.Count)} văn bản."),
                ],
                HasEndMark = false,
            },
        ],
        Properties = new() { Title = $"Sổ đăng ký văn bản đi năm {register.Year}", Author = register.Agency.Name, CreatedUtc = register.PrintedAtUtc },
    };

    /// <summary>The decree numbers its columns.</summary>
    private static TableRow Numbers => new([.. Enumerable.Range(1, Columns.Length).Select(number => new RichText([new TextRun($"({number})", Emphasis.Italic)]))]);

    private static string Range(OutgoingRegister register) => register.Lines is [var first, .., var last]
        ? $"; từ số {first.NumberAndSymbol} ngày {VietnameseDate.Numeric(first.IssuedOn)} đến số {last.NumberAndSymbol} ngày {VietnameseDate.Numeric(last.IssuedOn)}"
        : "";

    private static TableRow Row(RegisterLine line) => new(
    [
        line.NumberAndSymbol,
        VietnameseDate.Numeric(line.IssuedOn),
        line.TypeName.Length > 0 ? $"{line.TypeName} {Wording.Continued(line.Subject)}" : line.Subject,
        line.SignerName,
        line.Recipients,
        line.Archive,
        line.Copies is { } copies ? Wording.Count(copies) : "",
        line.SentOn is { } sent ? VietnameseDate.Numeric(sent) : "",
        "",
        line.Note,
    ]);
}
