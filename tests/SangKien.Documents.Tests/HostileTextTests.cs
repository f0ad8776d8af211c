using System.Text;
using AngleSharp.Html.Parser;
using SangKien.Documents.Html;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Repair;
using SangKien.Documents.Tests.Docx;
using Xunit.Abstractions;

namespace SangKien.Documents.Tests;

/// <summary>Any .NET string gives a file in which it stands as it was repaired, letter by letter.</summary>
public class HostileTextTests(ITestOutputHelper output)
{
    private const int Runs = 150, LongestText = 60;

    private static readonly string[] Pieces =
    [
        "<", ">", "&", "\"", "'", "]]>", "<!--", "&lt;", "{", "}", "\\", "\r\n", "\n", "\t", "\0", "\u0001", "\u000B", "\u0085", "\u2028", "\u202E", "\uFEFF",
        "\uFFFE", "\uFFFF", "\uD800", "\uDFFF", "\U0001F600", "\U000E0001", "a\u0323\u0302", "ệ", "Đ", " ", "\u00A0", "  ", "_x0041_", "=1+1", "./.",
    ];

    [Fact]
    public void Word_and_the_preview_keep_every_letter()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var run = 0; run < Runs; run++)
        {
            var text = Text(random);
            var expected = Plain(TextRepair.Repair(text));
            var paper = new AdministrativeDocument { Body = [new Paragraph(text)], HasEndMark = false };
            using var file = new DocxFile(paper);

            Assert.Equal(expected, Plain(string.Concat(file.Paragraphs.Select(paragraph => paragraph.Text))));
            Assert.Equal(expected, Plain(new HtmlParser().ParseDocument(HtmlEngine.Render(paper)).QuerySelector("p")!.TextContent));
        }
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(LongestText); i > 0; i--)
        {
            if (random.Next(2) == 0) text.Append(Pieces[random.Next(Pieces.Length)]);
            else text.Append((char)random.Next(char.MaxValue + 1));
        }

        return text.ToString();
    }

    /// <summary>Line ends become elements, and some spaces no-break spaces.</summary>
    private static string Plain(string text) => string.Concat(text.Where(c => c is not (' ' or '\u00A0' or '\n')));
}
