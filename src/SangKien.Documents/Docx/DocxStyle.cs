using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Emphasis = SangKien.Documents.Model.Emphasis;

namespace SangKien.Documents.Docx;

/// <summary>A paragraph style: what is not given is taken from the style it is based on. Millimetres and points.</summary>
/// <param name="Id">Name inside the file.</param>
/// <param name="Name">Name that Word shows.</param>
internal sealed record DocxStyle(string Id, string Name)
{
    public bool IsBuiltIn { get; init; }
    public string BasedOn { get; init; } = DocxStyles.Normal;
    public string? Next { get; init; }
    public double? Size { get; init; }
    public Emphasis Emphasis { get; init; }
    public JustificationValues? Alignment { get; init; }
    public double? Before { get; init; }
    public double? After { get; init; }

    /// <summary>Exact height of a line; null for single lines.</summary>
    public double? ExactLine { get; init; }
    public double? FirstLine { get; init; }
    public double? Hanging { get; init; }
    public double? Left { get; init; }
    public double? Right { get; init; }
    /// <summary>Place of a tab, behind a leader of dots, at which the text before it ends.</summary>
    public double? LeaderTab { get; init; }
    public bool KeepsWithNext { get; init; }
    public int? OutlineLevel { get; init; }
    public string? Color { get; init; }
    public ParagraphBorders? Borders { get; init; }

    public Style ToStyle() => new()
    {
        Type = StyleValues.Paragraph,
        StyleId = Id,
        Default = Id == DocxStyles.Normal ? true : null,
        CustomStyle = IsBuiltIn ? null : true,
        StyleName = new StyleName { Val = Name },
        BasedOn = Id == DocxStyles.Normal ? null : new BasedOn { Val = BasedOn },
        NextParagraphStyle = Next is null ? null : new NextParagraphStyle { Val = Next },
        PrimaryStyle = new PrimaryStyle(),
        StyleParagraphProperties = Paragraph(),
        StyleRunProperties = Letters(),
    };

    private StyleParagraphProperties Paragraph() => new()
    {
        KeepNext = KeepsWithNext ? new KeepNext() : null,
        ParagraphBorders = (ParagraphBorders?)Borders?.CloneNode(true),
        Tabs = LeaderTab is { } tab
            ? new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = Word.Twips(tab) })
            : null,
        SpacingBetweenLines = Before is null && After is null && ExactLine is null ? null : new SpacingBetweenLines
        {
            Before = Points(Before),
            After = Points(After),
            Line = Points(ExactLine),
            LineRule = ExactLine is null ? null : LineSpacingRuleValues.Exact,
        },
        Indentation = FirstLine is null && Hanging is null && Left is null && Right is null ? null : new Indentation
        {
            FirstLine = Millimetres(FirstLine),
            Hanging = Millimetres(Hanging),
            Left = Millimetres(Left),
            Right = Millimetres(Right),
        },
        Justification = Alignment is { } alignment ? new Justification { Val = alignment } : null,
        OutlineLevel = OutlineLevel is { } level ? new OutlineLevel { Val = level } : null,
    };

    private StyleRunProperties Letters()
    {
        var halfPoints = Size is { } size ? Word.Number((int)Math.Round(size * 2)) : "";
        return new StyleRunProperties
        {
            Bold = Emphasis.HasFlag(Emphasis.Bold) ? new Bold() : null,
            Italic = Emphasis.HasFlag(Emphasis.Italic) ? new Italic() : null,
            Color = Color is null ? null : new Color { Val = Color },
            FontSize = Size is null ? null : new FontSize { Val = halfPoints },
            FontSizeComplexScript = Size is null ? null : new FontSizeComplexScript { Val = halfPoints },
        };
    }

    /// <remarks>A null string would become an empty attribute; only a null value leaves the attribute out.</remarks>
    private static StringValue? Points(double? points) => points is { } given ? new StringValue(Word.PointTwips(given)) : null;

    private static StringValue? Millimetres(double? millimetres) => millimetres is { } given ? new StringValue(Word.TwipsText(given)) : null;
}
