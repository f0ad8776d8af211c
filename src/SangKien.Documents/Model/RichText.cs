namespace SangKien.Documents.Model;

/// <summary>Text with emphasis inside a paragraph or a cell.</summary>
public sealed record RichText(IReadOnlyList<TextRun> Runs)
{
    /// <summary>A text of one run without emphasis.</summary>
    public static implicit operator RichText(string text) => new([new TextRun(text)]);

    /// <summary>The same by name, for languages without conversions.</summary>
    public static RichText FromString(string text) => text;

    /// <summary>The words alone.</summary>
    public string PlainText => string.Concat(Runs.Select(run => run.Text));
}

/// <summary>A run of one style; a line feed in its text begins a new line.</summary>
public sealed record TextRun(string Text, Emphasis Emphasis = Emphasis.None);

/// <summary>Kiểu chữ của một đoạn chạy.</summary>
[Flags]
public enum Emphasis
{
    /// <summary>Upright.</summary>
    None = 0,

    /// <summary>Đậm.</summary>
    Bold = 1,

    /// <summary>Nghiêng.</summary>
    Italic = 2,
}
