using System.Globalization;
using System.Text;

namespace SangKien.Documents.Pdf.Fonts;

/// <summary>Writes the CMap that says that the characters of a file are named by their Unicode numbers.</summary>
internal static class UnicodeMap
{
    private const int EntriesPerBlock = 100;

    public static string Write(string characters)
    {
        var map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """);
        for (var start = 0; start < characters.Length; start += EntriesPerBlock)
        {
            var count = Math.Min(EntriesPerBlock, characters.Length - start);
            map.Append(CultureInfo.InvariantCulture, $"{count} beginbfchar\n");
            for (var i = start; i < start + count; i++)
                map.Append(CultureInfo.InvariantCulture, $"<{(int)characters[i]:X4}> <{(int)characters[i]:X4}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
