using System.Globalization;
using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Proceedings;

/// <summary>Kỷ yếu hội thảo: front page, foreword, contents, all papers, annexes.</summary>
public static class ProceedingsDocument
{
    public static AdministrativeDocument Compose(ProceedingsBook book)
    {
        if (book.Papers.Count == 0)
            throw new RuleException("Chưa có tham luận nào để đưa vào kỷ yếu.");

        var year = book.Day.On.Year.ToString(CultureInfo.InvariantCulture);
        return new()
        {
            Book = new Book
            {
                FrontPage = new(book.Title, book.Day.Topic.TrimEnd('.'))
                {
                    Letterhead = new(book.Agency.Superior.Length > 0 ? book.Agency.Superior : null, book.Agency.Name),
                    Remark = book.Remark,
                    PlaceAndTime = $"{book.Agency.Place}, năm {year}",
                },
                Foreword = Foreword(book, year),
                Parts = [.. Parts(book)],
            },
            Annexes = [.. Annexes(book)],
            Properties = new() { Title = $"Kỷ yếu hội thảo {Wording.Quoted(book.Day.Topic)}", Author = book.Agency.Name, CreatedUtc = book.PrintedAtUtc },
        };
    }

    private static BookPaper Foreword(ProceedingsBook book, string year) => new("Lời giới thiệu")
    {
        Body = [.. book.Foreword.Length > 0 ? Wording.Lines(book.Foreword).Select(line => new Paragraph(line)) : OwnWords(book)],
        Closing = [$"{book.Agency.Place}, tháng {book.Day.On.Month} năm {year}", new RichText([new TextRun(book.Agency.Name.ToUpperInvariant(), Emphasis.Bold)])],
    };

    /// <summary>What the book holds, where nobody has written a foreword.</summary>
    private static IEnumerable<Block> OwnWords(ProceedingsBook book) =>
    [
        new Paragraph($"Thực hiện {book.Day.Plan.First}, {book.Day.Day}, {book.Day.AtVenue}, {book.Agency.Name} tổ chức {book.Day.Named}, do {book.Day.Chair.Comrade} chủ trì."),
        new Paragraph($"Kỷ yếu tập hợp {Wording.Count(book.Papers.Count)} tham luận của các phòng, đơn vị thuộc Sở với {Wording.Count(book.Papers.Sum(paper => paper.Ideas))} ý tưởng, cách làm sáng tạo, cùng các văn bản của hội thảo. Các tham luận được in theo nội dung do phòng, đơn vị gửi."),
        new Paragraph($"{book.Agency.Name} trân trọng giới thiệu để công chức, viên chức và các cơ quan, đơn vị tham khảo, trao đổi trong quá trình thực hiện nhiệm vụ."),
    ];

    /// <summary>Parts without papers are left out, and the numerals stay without a gap.</summary>
    private static IEnumerable<BookPart> Parts(ProceedingsBook book)
    {
        (string Title, IReadOnlyList<BookPaper> Papers)[] parts =
        [
            ("Kế hoạch, chương trình và báo cáo đề dẫn", [.. new[] { book.Plan, book.Programme, book.Introduction }.OfType<AdministrativeDocument>().Select(Official)]),
            ("Tham luận của các phòng, đơn vị", [.. book.Papers.Select(Contribution)]),
            ("Kết luận hội thảo", [.. new[] { book.Notice }.OfType<AdministrativeDocument>().Select(Official)]),
        ];
        return parts.Where(part => part.Papers.Count > 0).Select((part, index) => new BookPart($"Phần {RomanParts.Numeral(index + 1)}", part.Title, part.Papers));
    }

    private static BookPaper Contribution(ProceedingsPaper paper, int index) =>
        new(paper.Title) { Marker = $"{index + 1}.", Author = paper.Unit, Body = paper.Paper.Body };

    /// <summary>An official paper keeps its body, its end mark and the name of who signed it; a list keeps the body of its annex.</summary>
    private static BookPaper Official(AdministrativeDocument paper) => paper is { HasMainPaper: false, Annexes: [var list, ..] }
        ? new(list.Title) { Body = list.Body, HasEndMark = list.HasEndMark }
        : new($"{paper.Title?.Type} {Wording.Continued(paper.Title?.Subject ?? "")}".Trim())
        {
            Author = Number(paper),
            Body = paper.Body,
            HasEndMark = paper.HasEndMark,
            Closing = [.. paper.Signatures.SelectMany(signature => signature.Lines.Append(signature.Name)).Select(line => new RichText([new TextRun(line, Emphasis.Bold)]))],
        };

    /// <summary>"Số 15/KH-KHCN ngày 05/10/2022"; empty for a paper that has no number.</summary>
    private static string Number(AdministrativeDocument paper) =>
        paper is { Number: { Number: not null } number, PlaceAndDate.Date: { } day } ? $"Số {NumberAndSymbol.Format(number)} ngày {VietnameseDate.Numeric(day)}" : "";

    private static IEnumerable<Annex> Annexes(ProceedingsBook book) =>
        book.Delegates is { Annexes: [var list, ..] } ? [list with { Label = "Phụ lục", Reference = "" }] : [];
}
