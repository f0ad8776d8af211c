using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;
using Emphasis = SangKien.Documents.Model.Emphasis;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace SangKien.Documents.Docx;

/// <summary>
/// Mục lục: Word's own field with its lines filled in, so that nobody is asked to update it on opening; each line leads to its
/// section and shows the page that our PDF has, until Word counts anew. Titles come from the headings, authors from fields of their own (TC) beside
/// the papers' authors, so that both are there again after an update by Word.
/// </summary>
internal static class DocxContents
{
    /// <summary>Name of the list to which the authors' entries belong.</summary>
    private const string Authors = "a";

    public static IEnumerable<OpenXmlElement> Of(ContentsSection section, IReadOnlyDictionary<int, int> pages)
    {
        yield return Word.Line(DocxStyles.ContentsTitle, HeadLines.Capitals(Phrases.Contents));
        List<Paragraph> lines = [.. section.Lines.SelectMany(line => Lines(line, pages[line.Target])).DefaultIfEmpty(Word.Paragraph(DocxStyles.Contents(0)))];
        var levels = section.Lines.Any(line => line.IsPart) ? 2 : 1;
        lines[0].InsertAfter(Field(FieldCharValues.Separate), lines[0].ParagraphProperties);
        lines[0].InsertAfter(Instruction($" TOC \\o \"1-{Word.Number(levels)}\" \\f {Authors} \\h \\z \\u "), lines[0].ParagraphProperties);
        lines[0].InsertAfter(Field(FieldCharValues.Begin), lines[0].ParagraphProperties);
        lines[^1].Append(Field(FieldCharValues.End));
        foreach (var line in lines) yield return line;
    }

    /// <summary>Enters the author of a paper, without a page number, into the contents that Word makes anew.</summary>
    public static Paragraph Entered(Paragraph author, string name)
    {
        var words = name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ");
        author.Append(Field(FieldCharValues.Begin), Instruction($" TC \"{words}\" \\f {Authors} \\l {Word.Number(DocxStyles.AuthorLevel)} \\n "), Field(FieldCharValues.End));
        return author;
    }

    /// <summary>Marks the first paragraph of a section as the place that its line leads to.</summary>
    public static void MarkTarget(Paragraph paragraph, int section)
    {
        var id = Word.Number(section);
        paragraph.InsertAfter(new BookmarkStart { Id = id, Name = Anchor(section) }, paragraph.ParagraphProperties);
        paragraph.Append(new BookmarkEnd { Id = id });
    }

    private static string Anchor(int section) => string.Create(CultureInfo.InvariantCulture, $"_Toc{section:00000000}");

    private static IEnumerable<Paragraph> Lines(ContentsLine line, int page)
    {
        var text = Word.Run(line.Text, line.IsPart ? Emphasis.Bold : Emphasis.None);
        var link = new Hyperlink(
            text, new Run(new TabChar()), Field(FieldCharValues.Begin), Instruction($" PAGEREF {Anchor(line.Target)} \\h "), Field(FieldCharValues.Separate),
            new Run(new Text(Word.Number(page))), Field(FieldCharValues.End))
        { Anchor = Anchor(line.Target), History = true };
        var entry = Word.Paragraph(DocxStyles.Contents(line.Level), link);
        yield return entry;
        if (line.Author.Length == 0) yield break;
        entry.ParagraphProperties!.KeepNext = new KeepNext();
        var author = Word.Line(DocxStyles.ContentsAuthor, line.Author);
        author.ParagraphProperties!.Indentation = new Indentation { Left = Word.TwipsText((line.Level * Measures.ContentsIndent) + Measures.ContentsRestIndent) };
        yield return author;
    }

    private static Run Field(FieldCharValues kind) => new(new FieldChar { FieldCharType = kind });

    private static Run Instruction(string code) => new(new FieldCode(code) { Space = SpaceProcessingModeValues.Preserve });
}
