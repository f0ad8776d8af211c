namespace SangKien.Documents.Model;

/// <summary>
/// Kỷ yếu: a front page, a foreword, the contents with page numbers and many papers, each on a new page under its own title. The
/// annexes of the whole book are those of its <see cref="AdministrativeDocument"/>. No type of the decree (Điều 7), so it has
/// neither number nor signature; letters, margins and place of the page number follow Phụ lục I all the same. Pages are numbered
/// through, from the front page, which shows no number, to the last annex.
/// </summary>
/// <example>
/// <code>
/// var paper = new AdministrativeDocument
/// {
///     Book = new Book
///     {
///         FrontPage = new("Kỷ yếu hội thảo", "Giải pháp nâng cao chất lượng hoạt động sáng kiến")
///         {
///             Letterhead = new("UBND tỉnh Bắc Giang", "Sở Khoa học và Công nghệ"), PlaceAndTime = "Bắc Giang, năm 2022",
///         },
///         Foreword = new("Lời giới thiệu") { Body = [new Paragraph("…")], Closing = ["Bắc Giang, tháng 11 năm 2022", "Ban Biên tập"] },
///         Parts =
///         [
///             new BookPart("Phần I", "Báo cáo đề dẫn", [new BookPaper("Báo cáo đề dẫn hội thảo") { Body = [] }]),
///             new BookPart("Phần II", "Tham luận", [new BookPaper("Thực trạng và giải pháp") { Marker = "1.", Author = "Văn phòng Sở", Body = [] }]),
///         ],
///     },
///     Annexes = [new Annex { Label = "Phụ lục", Title = "Danh sách đại biểu" }],
///     Properties = new() { Title = "Kỷ yếu hội thảo" },
/// };
/// </code>
/// A paper that exists already keeps what it says and loses its head: give its subject as the title and its body as the body.
/// </example>
public sealed record Book
{
    /// <summary>Bìa; null for a book that begins with its first text.</summary>
    public FrontPage? FrontPage { get; init; }

    /// <summary>Lời giới thiệu, before the contents; null for none.</summary>
    public BookPaper? Foreword { get; init; }

    /// <summary>Mục lục: parts, papers and the book's annexes with their pages. The engines fill it in.</summary>
    public bool HasContents { get; init; } = true;

    /// <summary>The papers in their groups, in the order of print; a book without groups has one part without marker and title.</summary>
    public IReadOnlyList<BookPart> Parts { get; init; } = [];
}

/// <summary>Bìa: issuer at the top, type and subject large in the middle, place and time at the foot, all centred.</summary>
/// <param name="Type">Such as "Kỷ yếu hội thảo"; printed in capitals.</param>
/// <param name="Subject">Name of the workshop; printed in capitals.</param>
public sealed record FrontPage(string Type, string Subject)
{
    /// <summary>Direct superior and issuer, printed in capitals as on a paper (Phụ lục I, mục II.2), but over the whole width.</summary>
    public Letterhead? Letterhead { get; init; }

    /// <summary>A remark in italics below the subject, such as "(Lưu hành nội bộ)"; empty for none.</summary>
    public string Remark { get; init; } = "";

    /// <summary>"Bắc Giang, năm 2022"; empty for none.</summary>
    public string PlaceAndTime { get; init; } = "";
}

/// <summary>Phần of a book: papers under one heading, which stands above the first of them; a part without papers is not printed.</summary>
/// <param name="Marker">"Phần I"; empty for none.</param>
/// <param name="Title">Printed in capitals; without marker and title the papers stand in no group.</param>
public sealed record BookPart(string Marker, string Title, IReadOnlyList<BookPaper> Papers)
{
    /// <summary>Whether the part has a heading.</summary>
    public bool IsNamed => Marker.Length + Title.Length > 0;
}

/// <summary>Bài of a book: begins on a new page, without letterhead, number and signature.</summary>
/// <param name="Title">Printed in capitals, bold and centred; in the contents as it is given.</param>
public sealed record BookPaper(string Title)
{
    /// <summary>What stands before the title, with its mark, such as "1."; empty for none.</summary>
    public string Marker { get; init; } = "";

    /// <summary>Unit or person that wrote it, in italics below the title and in the contents; empty for none.</summary>
    public string Author { get; init; } = "";

    /// <summary>Nội dung; headings in it stand below the title in the outline of the file.</summary>
    public IReadOnlyList<Block> Body { get; init; } = [];

    /// <summary>Whether the content closes with "./.", as it does where the paper is an official one.</summary>
    public bool HasEndMark { get; init; }

    /// <summary>Lines below the content, centred in the right half: place and time, editors, or the names below an issued paper.</summary>
    public IReadOnlyList<RichText> Closing { get; init; } = [];

    /// <summary>Annexes of this paper alone; they follow it on new pages and are not listed in the contents.</summary>
    public IReadOnlyList<Annex> Annexes { get; init; } = [];
}
