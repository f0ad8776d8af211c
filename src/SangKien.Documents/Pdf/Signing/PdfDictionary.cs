namespace SangKien.Documents.Pdf.Signing;

/// <summary>The entries of a dictionary as they are written, so that one of them can be changed and the others stay letter by letter.</summary>
internal sealed class PdfDictionary
{
    private readonly Dictionary<string, string> values = [];

    private PdfDictionary()
    {
    }

    /// <summary>The written value of a name, such as "12 0 R"; null where there is none.</summary>
    public string? this[string name]
    {
        get => values.GetValueOrDefault(name);
        set => values[name] = value!;
    }

    /// <param name="source">The bytes of a file, a letter each.</param>
    /// <param name="start">Somewhere before the dictionary's opening brackets.</param>
    public static PdfDictionary Read(string source, int start)
    {
        var dictionary = new PdfDictionary();
        var at = source.IndexOf("<<", start, StringComparison.Ordinal) + 2;
        while (true)
        {
            at = SkipSpace(source, at);
            if (source[at] != '/') return dictionary;
            var valueAt = EndOfName(source, at + 1);
            var end = EndOfValue(source, SkipSpace(source, valueAt));
            dictionary.values[source[(at + 1)..valueAt]] = source[valueAt..end].Trim();
            at = end;
        }
    }

    public override string ToString() => $"<<{string.Concat(values.Select(entry => $"/{entry.Key} {entry.Value}"))}>>";

    private static int SkipSpace(string source, int at)
    {
        while (IsSpace(source[at])) at++;
        return at;
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\r' or '\t' or '\f' or '\0';

    private static int EndOfName(string source, int at)
    {
        while (!IsSpace(source[at]) && !"/<>[]()".Contains(source[at])) at++;
        return at;
    }

    /// <summary>A value reaches to the next name or to the end of its dictionary; a name reaches to its own end.</summary>
    private static int EndOfValue(string source, int at)
    {
        if (source[at] == '/') return EndOfName(source, at + 1);
        for (var depth = 0; ; at++)
        {
            switch (source[at])
            {
                case '/' when depth == 0: return at;
                case '>' when depth == 0: return at;
                case '(': at = EndOfString(source, at); break;
                case '<' when source[at + 1] == '<': (depth, at) = (depth + 1, at + 1); break;
                case '<': at = source.IndexOf('>', at); break;
                case '>': (depth, at) = (depth - 1, at + 1); break;
                case '[': depth++; break;
                case ']': depth--; break;
            }
        }
    }

    private static int EndOfString(string source, int at)
    {
        for (var depth = 0; ; at++)
        {
            switch (source[at])
            {
                case '\\': at++; break;
                case '(': depth++; break;
                case ')' when --depth == 0: return at;
            }
        }
    }
}
