using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Repair;

namespace SangKien.Documents.Html;

/// <summary>
/// The only place where text becomes HTML. Tag and class names come from the engine, everything else is encoded; there is no
/// way to write a style or a script, so that the pages around may keep a strict content security policy.
/// </summary>
internal sealed class Markup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new();
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element; attributes follow as pairs of name and value, and a null value leaves its attribute out.</summary>
    public Markup Open(string tag, string? cssClass = null, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(tag, cssClass, attributes);
        _open.Push(tag);
        return this;
    }

    public Markup Close()
    {
        _html.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>An element without content, such as &lt;col&gt;.</summary>
    public Markup Empty(string tag, string? cssClass = null, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(tag, cssClass, attributes);
        return this;
    }

    /// <summary>An element that holds one text, in the given emphasis.</summary>
    public Markup Line(string tag, string? cssClass, string text, Emphasis emphasis = Emphasis.None) =>
        Open(tag, cssClass).Run(text, emphasis).Close();

    public Markup Text(string text)
    {
        var lines = EvenSpaces.Of(NonBreaking.Glue(text)).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) _html.Append("<br>");
            _html.Append(Encoder.Encode(lines[i]));
        }

        return this;
    }

    public Markup Run(string text, Emphasis emphasis)
    {
        if (emphasis.HasFlag(Emphasis.Bold)) Open("strong");
        if (emphasis.HasFlag(Emphasis.Italic)) Open("em");
        Text(text);
        if (emphasis.HasFlag(Emphasis.Italic)) Close();
        if (emphasis.HasFlag(Emphasis.Bold)) Close();
        return this;
    }

    public Markup Runs(RichText text)
    {
        foreach (var run in text.Runs) Run(run.Text, run.Emphasis);
        return this;
    }

    public override string ToString() => _html.ToString();

    private void Start(string tag, string? cssClass, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(tag);
        if (cssClass is not null) Attribute("class", cssClass);
        foreach (var (name, value) in attributes)
            if (value is not null) Attribute(name, value);
        _html.Append('>');
    }

    private void Attribute(string name, string value) =>
        _html.Append(' ').Append(name).Append("=\"").Append(Encoder.Encode(value)).Append('"');
}
