using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SangKien.Documents.Pdf.Writing;

namespace SangKien.Documents.Pdf.Signing;

/// <summary>A PDF as it was written, of which only what a signature adds to is read: trailer, catalog, pages and structure (ISO 32000-1, 7.5).</summary>
internal sealed partial class FinishedFile
{
    private readonly string source;
    private readonly Dictionary<int, int> offsets = [];

    /// <exception cref="NotSupportedException">The file has another form than classic tables, or has been signed before.</exception>
    public FinishedFile(byte[] bytes)
    {
        Bytes = bytes;
        source = Encoding.Latin1.GetString(bytes);
        TableOffset = Number(LastTable().Match(source).Groups[1].Value);
        Trailer = ReadTables();
        Catalog = Object(CatalogId);
        if (Catalog["AcroForm"] is not null) throw new NotSupportedException("The file has a form or a signature already.");
    }

    public byte[] Bytes { get; }

    /// <summary>Where its last table of places begins.</summary>
    public int TableOffset { get; }

    public PdfDictionary Trailer { get; }

    public int CatalogId => Reference(Trailer["Root"]);

    public PdfDictionary Catalog { get; }

    /// <summary>Where the paper leaves room for a seal; null for a paper, or a file of another engine, that names no place.</summary>
    public SealDestination? SealPlace => SealDestination.Read(Catalog["Dests"]);

    public PdfDictionary Object(int id) => offsets.TryGetValue(id, out var offset)
        ? PdfDictionary.Read(source, offset)
        : throw new NotSupportedException($"The file has no object {id}.");

    /// <summary>The numbers of the pages in their order.</summary>
    public IReadOnlyList<int> PageIds() => [.. Leaves(Reference(Catalog["Pages"]))];

    /// <summary>The number in "12 0 R", the first one where there are several.</summary>
    public static int Reference(string? value) => ReferenceValue().Match(value ?? "") is { Success: true } match
        ? Number(match.Groups[1].Value)
        : throw new NotSupportedException($"“{value}” names no object.");

    private IEnumerable<int> Leaves(int id) => Object(id)["Kids"] is { } kids
        ? ReferenceValue().Matches(kids).SelectMany(kid => Leaves(Number(kid.Groups[1].Value)))
        : [id];

    /// <summary>The newest place of each object, and the newest trailer.</summary>
    private PdfDictionary ReadTables()
    {
        PdfDictionary? newest = null;
        for (var table = TableOffset; ;)
        {
            if (!source.AsSpan(Math.Min(table, source.Length)).StartsWith("xref")) throw new NotSupportedException("The file has no classic table of objects.");
            var end = source.IndexOf("trailer", table, StringComparison.Ordinal);
            ReadTable(source[table..end]);
            var trailer = PdfDictionary.Read(source, end);
            newest ??= trailer;
            if (trailer["Prev"] is not { } previous) return newest;
            table = Number(previous);
        }
    }

    private void ReadTable(string table)
    {
        var id = 0;
        foreach (Match line in TableLine().Matches(table))
        {
            if (line.Groups["first"].Success) id = Number(line.Groups["first"].Value);
            else if (line.Groups["free"].Success) id++;
            else offsets.TryAdd(id++, Number(line.Groups["offset"].Value));
        }
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new NotSupportedException("The file does not say where its objects are.");

    [GeneratedRegex(@"startxref\s+(\d+)\s+%%EOF", RegexOptions.RightToLeft)]
    private static partial Regex LastTable();

    [GeneratedRegex(@"(\d+)\s+\d+\s+R")]
    private static partial Regex ReferenceValue();

    [GeneratedRegex(@"(?<offset>\d{10}) \d{5} n|(?<free>\d{10} \d{5} f)|(?<first>\d+) \d+")]
    private static partial Regex TableLine();
}
