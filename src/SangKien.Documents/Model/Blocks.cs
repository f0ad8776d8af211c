namespace SangKien.Documents.Model;

/// <summary>A piece of content (ô 6). The engines know every kind; there is no other.</summary>
public abstract record Block
{
    /// <summary>The name under which a page can lead to it in the preview; empty for none.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>Góp ý that stands beside it while the paper is drafted. Only the preview shows it: no file that goes out has it.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}

/// <summary>Đầu mục in either of the decree's two systems (Phụ lục I, mục V, rows 6a and 6b).</summary>
/// <param name="Marker">What stands before the text, with its mark: "I.", "1.", "Điều 5.", "Chương I"; empty for none.</param>
public sealed record Heading(HeadingLevel Level, string Marker, string Text) : Block;

/// <summary>Bậc của đầu mục.</summary>
public enum HeadingLevel
{
    /// <summary>Phần, Chương: the marker stands on its own line, the title below it in capitals, both centred and bold.</summary>
    Part,

    /// <summary>Mục of a regulation: as <see cref="Part"/>, one level down.</summary>
    Section,

    /// <summary>"I. MỤC ĐÍCH, YÊU CẦU": one line, capitals, bold, indented.</summary>
    Roman,

    /// <summary>"Điều 5. …": bold, indented.</summary>
    Article,

    /// <summary>"1. Mục đích": a khoản with a title of its own, bold, indented.</summary>
    Clause,
}

/// <summary>Đoạn văn: justified, first line indented.</summary>
public sealed record Paragraph(RichText Text) : Block
{
    /// <summary>What stands before the text, with its mark: "1.", "a)", "-", "+"; empty for an ordinary paragraph.</summary>
    public string Marker { get; init; } = "";

    /// <summary>How the lines sit in the text width.</summary>
    public ParagraphAlignment Alignment { get; init; } = ParagraphAlignment.Justified;

    /// <summary>Keeps the paragraph on the page of the block that follows.</summary>
    public bool KeepWithNext { get; init; }
}

/// <summary>Canh lề của đoạn; only Justified has an indented first line.</summary>
public enum ParagraphAlignment
{
    /// <summary>Both edges even, the first line indented by 10 mm (mục II.6.e).</summary>
    Justified,

    /// <summary>In the middle.</summary>
    Centered,

    /// <summary>From the left edge.</summary>
    Left,
}

/// <summary>Bảng: fixed columns, a grid of 0.5 pt, the header row bold and repeated on each page.</summary>
public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : Block
{
    /// <summary>What the table shows, for readers who do not see it (PDF/UA, HTML caption).</summary>
    public string Summary { get; init; } = "";

    /// <summary>Whether there is a header row: not where no column has a heading.</summary>
    public bool HasHeadings => Columns.Any(column => !string.IsNullOrWhiteSpace(column.Heading));

    /// <summary>Least height of a body row in millimetres, for cells that are filled in by hand; 0 for none.</summary>
    public double MinimumRowHeight { get; init; }
}

/// <param name="Width">Width in millimetres.</param>
public sealed record TableColumn(string Heading, double Width, ParagraphAlignment Alignment = ParagraphAlignment.Left);

/// <summary>Dòng of a table. A row with one cell in a table of several columns spans them all (a group heading).</summary>
public sealed record TableRow(IReadOnlyList<RichText> Cells)
{
    /// <summary>Whether the row names a group of the rows below it.</summary>
    public bool IsGroupHeading => Cells.Count == 1;
}

/// <summary>Hình: a PNG or JPEG file in the middle of the text's width; bytes that are no such picture show as their words in brackets.</summary>
/// <param name="File">The whole file. <see cref="Nd30.Pictures.PictureFile.Read"/> says beforehand whether it can be printed.</param>
/// <param name="AlternativeText">What the picture shows, for readers who do not see it.</param>
/// <param name="Width">Width in millimetres; narrowed where it exceeds the text, and with it the height where that exceeds the page.</param>
public sealed record Picture(ReadOnlyMemory<byte> File, string AlternativeText, double Width) : Block
{
    /// <summary>Line in italics below the picture, such as "Hình 1. …"; empty for none.</summary>
    public string Caption { get; init; } = "";
}

/// <summary>
/// Biển tên: a card in a frame to cut along, the name in capitals and as large as the card allows. Two cards stand on a landscape page.
/// </summary>
/// <param name="Detail">Post and agency below the name; empty for none.</param>
public sealed record NamePlate(string Name, string Detail) : Block;

/// <summary>Thẻ đại biểu: a card to cut out and wear, the name beside a QR code that a camera at the door reads.</summary>
/// <param name="Detail">Post and agency below the name.</param>
/// <param name="Code">What the QR code says.</param>
public sealed record Badge(string Name, string Detail, string Code) : Block;

/// <summary>Begins a new page.</summary>
public sealed record PageBreak : Block;
