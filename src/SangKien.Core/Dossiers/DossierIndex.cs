using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using SangKien.Core.Common;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Dossiers;

/// <summary>Trang mở đầu của hồ sơ: opens from the disk without network and without script, and leads to every file.</summary>
internal static class DossierIndex
{
    private const string Style = """
        body { font: 16px/1.55 system-ui, "Segoe UI", sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1d2733; background: #fff }
        h1 { font-size: 1.5rem; margin-bottom: .25rem } h2 { font-size: 1.125rem; margin-top: 2rem; border-bottom: 1px solid #c8d0d9 }
        li { margin: .4rem 0 } small { display: block; color: #55606d; overflow-wrap: anywhere; font-size: .8125rem } a { color: #0b57a4 }
        code { font-family: ui-monospace, Consolas, monospace } ul { padding-left: 1.25rem }
        @media (prefers-color-scheme: dark) { body { color: #e3e8ec; background: #12181b } h2 { border-color: #3a464d } small { color: #a5b0b8 } a { color: #7cc4ee } }
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static async Task WriteAsync(Stream target, DossierManifest about)
    {
        await using var page = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        await page.WriteLineAsync($"<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">");
        await page.WriteLineAsync($"<title>Hồ sơ hội thảo: {Text(about.Topic)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>");
        await page.WriteLineAsync($"<p>{Text(about.Agency)}</p>\n<h1>Hồ sơ hội thảo “{Text(about.Topic)}”</h1>");
        await page.WriteLineAsync($"<p>Năm {about.Year}. Lập {Text(VietnameseDate.WithWeekday(VietnamTime.DateOf(about.MadeAtUtc)))}, gồm {about.Files.Count + 1} tệp kể cả trang này. "
            + $"Danh mục tệp và mã kiểm tra SHA-256 của từng tệp: <a href=\"{DossierManifest.FileName}\">{DossierManifest.FileName}</a>.</p>");
        foreach (var folder in about.Files.GroupBy(file => file.Path.Split('/')[0]))
        {
            await page.WriteLineAsync($"<h2>{Text(DossierFolder.TitleOf(folder.Key))}</h2>\n<ul>");
            foreach (var file in folder)
                await page.WriteLineAsync($"<li><a href=\"{Text(file.Path)}\">{Text(file.Title)}</a><small>{Text(file.Path)}, {Size(file.Size)} KB. SHA-256: <code>{file.Sha256}</code></small></li>");
            await page.WriteLineAsync("</ul>");
        }

        await page.WriteLineAsync("</body>\n</html>");
    }

    /// <summary>Paths hold nothing that a link would have to escape (<see cref="DossierPath"/>).</summary>
    private static string Text(string text) => Encoder.Encode(text);

    private static string Size(long bytes) => Math.Max(1, (bytes + 1023) / 1024).ToString("N0", CultureInfo.GetCultureInfo("vi-VN"));
}
