using System.Text.RegularExpressions;

namespace SangKien.Core.Plans.Pasting;

/// <summary>
/// Đọc kế hoạch cũ: says of every paragraph of a pasted plan where it belongs. Nothing is dropped: what no rule knows is marked so.
/// </summary>
public sealed partial class PlanReader
{
    private readonly List<PastedLine> _lines = [];
    private Part _part = Part.Head;

    /// <summary>Where the dash lines of the present clause belong.</summary>
    private PlanPlace _clause;

    private PlanReader()
    {
    }

    private enum Part
    {
        Head,
        Preamble,
        Purposes,
        Substance,
        Organisation,
        OtherSection,
        Recipients,
        Signature,
    }

    public static IReadOnlyList<PastedLine> Read(string text)
    {
        var reader = new PlanReader();
        foreach (var paragraph in PastedText.Paragraphs(text))
            reader.Take(paragraph.Text);
        return reader._lines;
    }

    private void Take(string text)
    {
        if (PlanTitles.Roman().Match(text) is { Success: true } roman)
            Open(text, PlanTitles.Section(roman.Groups["text"].Value));
        else if (text.StartsWith("Nơi nhận", StringComparison.OrdinalIgnoreCase))
            Enter(Part.Recipients, PlanPlace.Printed, text);
        else if (_part >= Part.Organisation && (Authority().IsMatch(text) || PastedText.IsCapitals(text)))
            Enter(Part.Signature, PlanPlace.SigningPost, text);
        else
            TakeInPart(text);
    }

    private void TakeInPart(string text)
    {
        switch (_part)
        {
            case Part.Head:
                TakeHead(text);
                break;
            case Part.Preamble:
                Add(PreamblePlace(text), text);
                break;
            case Part.Purposes or Part.Substance:
                TakeClause(text);
                break;
            case Part.Organisation:
                TakeOrganisation(text);
                break;
            case Part.Recipients when PlanTitles.Dash().Match(text) is { Success: true } line:
                TakeRecipient(line.Groups["text"].Value);
                break;
            case Part.Recipients or Part.Signature when Name().IsMatch(text):
                Add(PlanPlace.SignerName, text);
                break;
            default:
                Add(PlanPlace.Unknown, text);
                break;
        }
    }

    private void Open(string text, int section)
    {
        _clause = PlanPlace.Unknown;
        Enter(section switch { 1 => Part.Purposes, 2 => Part.Substance, 3 => Part.Organisation, _ => Part.OtherSection }, section == 0 ? PlanPlace.Unknown : PlanPlace.Printed, text);
    }

    private void TakeHead(string text)
    {
        if (text.Equals("KẾ HOẠCH", StringComparison.OrdinalIgnoreCase))
            Enter(Part.Preamble, PlanPlace.Printed, text);
        else if (Number().Match(text) is { Success: true } number)
            Add(PlanPlace.Symbol, number.Groups["symbol"].Value.Replace(" ", "", StringComparison.Ordinal));
        else if (DayLine().IsMatch(text))
            Add(PlanPlace.PlaceAndDate, text);
        else
            Add(PastedText.IsCapitals(text) || text.StartsWith("Độc lập", StringComparison.Ordinal) ? PlanPlace.Printed : PlanPlace.Unknown, text);
    }

    /// <summary>The first paragraph below the type is the trích yếu; căn cứ end with a mark of a list, the opening with a colon.</summary>
    private PlanPlace PreamblePlace(string text)
    {
        if (_lines.TrueForAll(line => line.Place != PlanPlace.Subject))
            return PlanPlace.Subject;
        return text.StartsWith("Căn cứ", StringComparison.Ordinal) && !text.EndsWith(':') ? PlanPlace.LegalBasis : PlanPlace.Opening;
    }

    private void TakeClause(string text)
    {
        if (PlanTitles.Numbered().Match(text) is not { Success: true } numbered)
        {
            var dash = PlanTitles.Dash().Match(text);
            Add(_clause, dash.Success ? dash.Groups["text"].Value : text);
            return;
        }

        var content = numbered.Groups["text"].Value;
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        var label = colon < 0 ? content : content[..colon];
        _clause = PlanTitles.PlaceOf(label) ?? PlanPlace.Unknown;
        var value = colon < 0 ? "" : content[(colon + 1)..].Trim();
        if (_clause == PlanPlace.Unknown)
            Add(PlanPlace.Unknown, text);
        else if (value.Length > 0)
            Add(_clause, value);
        else
            Add(PlanPlace.Printed, text);
    }

    /// <summary>A numbered clause is one assignment; what follows it without a number of its own belongs to it.</summary>
    private void TakeOrganisation(string text)
    {
        if (text.StartsWith("Trên đây là", StringComparison.OrdinalIgnoreCase) || EndMark().IsMatch(text))
            Add(PlanPlace.Closing, text);
        else if (PlanTitles.Numbered().Match(text) is { Success: true } numbered)
            Add(PlanPlace.Assignment, numbered.Groups["text"].Value);
        else if (_lines[^1].Place == PlanPlace.Assignment)
            _lines[^1] = _lines[^1] with { Text = $"{_lines[^1].Text} {text}" };
        else
            Add(PlanPlace.Unknown, text);
    }

    private void TakeRecipient(string text)
    {
        if (text.StartsWith("Lưu", StringComparison.OrdinalIgnoreCase))
            Add(PlanPlace.Archive, text[3..].TrimStart(':', ' '));
        else
            Add(PlanPlace.Recipient, text);
    }

    private void Enter(Part part, PlanPlace place, string text)
    {
        _part = part;
        Add(place, text);
    }

    private void Add(PlanPlace place, string text) => _lines.Add(new(place, text));

    [GeneratedRegex(@"^Số\s*:?[\s\d]*/\s*(?<symbol>\S.*)$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[\p{L} ]+, ngày\b.{0,12}\btháng\b.{0,6}\bnăm\b")]
    private static partial Regex DayLine();

    [GeneratedRegex(@"^(?:KT|TL|TUQ|TM|Q)\.\s")]
    private static partial Regex Authority();

    [GeneratedRegex(@"\./\.*$")]
    private static partial Regex EndMark();

    [GeneratedRegex(@"^(?:\p{Lu}\p{Ll}*\.? ){1,5}\p{Lu}\p{Ll}*$")]
    private static partial Regex Name();
}
