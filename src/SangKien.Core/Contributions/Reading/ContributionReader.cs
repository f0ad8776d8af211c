using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SangKien.Core.Common;
using SangKien.Core.Workshops;
using SangKien.Documents.Docx;

namespace SangKien.Core.Contributions.Reading;

/// <summary>
/// Đọc tham luận từ tệp Word: our own paper, our blank form filled in, or a text that somebody wrote after it. Every line lands in a
/// part or among those without a place; only the letterhead and hints of the form are dropped.
/// </summary>
public sealed partial class ContributionReader
{
    private static readonly string[] Letterhead = ["cong hoa xa hoi chu nghia viet nam", "doc lap - tu do - hanh phuc", "du thao"];

    private readonly IReadOnlyList<FocusIssue> _issues;
    private readonly bool _hasStyledHeads;
    private readonly bool _hasNamedIdeas;
    private readonly Dictionary<PaperPart, List<string>> _parts = [];
    private readonly List<Dictionary<string, List<string>>> _ideas = [];
    private readonly List<string> _unplaced = [];
    private PaperPart _part = PaperPart.Head;
    private string _field = "";

    private ContributionReader(IReadOnlyList<WordLine> lines, IReadOnlyList<FocusIssue> issues)
    {
        _issues = issues;
        _hasStyledHeads = lines.Any(line => line.IsHeading && PaperHeads.PartOf(line, mustBeStyled: true, isInIdea: false) is not null);
        _hasNamedIdeas = lines.Any(line => PaperHeads.IdeaOf(line.Text) is not null);
    }

    /// <param name="issues">Mục II.3 of the plan in force, which ideas may answer.</param>
    public static ReadContribution Read(IEnumerable<WordLine> file, IReadOnlyList<FocusIssue> issues)
    {
        var lines = file.Select(line => line with { Text = Clean(line.Text) }).Where(line => line.Text.Length > 0 && !IsFiller(line.Text)).ToList();
        var reader = new ContributionReader(lines, issues);
        foreach (var line in lines)
            reader.Take(line);
        return reader.Result();
    }

    private void Take(WordLine line)
    {
        if (_part is PaperPart.Head or PaperPart.Title && TakesHead(line))
            return;
        if ((_part == PaperPart.Ideas || !_hasStyledHeads) && PaperHeads.IdeaOf(line.Text) is { } title)
            Begin(title);
        else if (PaperHeads.PartOf(line, _hasStyledHeads, isInIdea: _ideas.Count > 0 && _part == PaperPart.Ideas) is { } opened)
        {
            (_part, _field) = (opened.Part, "");
            Add(opened.Text);
        }
        else if (_part == PaperPart.Ideas)
            TakeIdea(line.Text);
        else
            Add(line.Text, continuesTitle: line.IsBold);
    }

    private bool TakesHead(WordLine line)
    {
        if (line.IsTitle || PaperHeads.IsType(line.Text))
            _part = PaperPart.Title;
        else if (PaperHeads.TitleOf(line.Text) is { } named)
            AddTo(PaperPart.Title, named);
        else if (line.IsSubject)
            AddTo(PaperPart.Title, line.Text == ContributionText.NoTitle ? "" : line.Text);
        else
            return IsLetterhead(line);
        return true;
    }

    /// <summary>What stands above the title: the agencies, the nation, place and day.</summary>
    private bool IsLetterhead(WordLine line) =>
        (_part == PaperPart.Head && line.IsInTable) || Letterhead.Contains(Folding.Fold(line.Text).Replace('–', '-')) || PlaceAndDate().IsMatch(line.Text);

    private void TakeIdea(string text)
    {
        // The form writes a dash before each; a line of the text itself that only sounds like one has none.
        if (_ideas.Count > 0 && (!_hasStyledHeads || PaperHeads.HasDash(text)) && PaperHeads.LabelOf(text) is { } label)
        {
            _field = label.Field;
            AddField(label.Text);
        }
        else if (!_hasNamedIdeas && PaperHeads.IsNumbered(text))
            Begin(PaperHeads.Bare(text));
        else if (_ideas.Count == 0)
            _unplaced.Add(text);
        else
            AddField(text);
    }

    private void Begin(string title)
    {
        _part = PaperPart.Ideas;
        _ideas.Add([]);
        _field = nameof(IdeaText.Title);
        AddField(title);
        // A name that stands on the next line is still the name.
        if (Of(_ideas[^1], _field).Count > 0)
            _field = nameof(IdeaText.Content);
    }

    private void AddField(string text)
    {
        if (text.Length == 0 || IsFiller(text))
            return;
        Of(_ideas[^1], _field).Add(text);
        if (_field == nameof(IdeaText.Title))
            _field = nameof(IdeaText.Content);
    }

    private void Add(string text, bool continuesTitle = false)
    {
        if (text.Length == 0 || IsFiller(text))
            return;
        // Behind a title of one line, an opening sentence belongs to no part.
        if (_part == PaperPart.Head || (_part == PaperPart.Title && _parts.ContainsKey(PaperPart.Title) && !continuesTitle))
            _unplaced.Add(text);
        else
            AddTo(_part, text);
    }

    private void AddTo(PaperPart part, string text)
    {
        if (text.Length > 0)
            Of(_parts, part).Add(text);
    }

    private ReadContribution Result()
    {
        var text = new ContributionText
        {
            Title = string.Join(' ', Of(_parts, PaperPart.Title)),
            Situation = Lines(PaperPart.Situation),
            Difficulties = Lines(PaperPart.Difficulties),
            Solutions = Lines(PaperPart.Solutions),
            Recommendations = Lines(PaperPart.Recommendations),
            Ideas = [.. _ideas.Select(Idea).Where(idea => !idea.IsEmpty)],
        };
        return new(text, _unplaced, _parts.ContainsKey(PaperPart.Attachments));
    }

    private string Lines(PaperPart part) => string.Join('\n', Of(_parts, part));

    private IdeaText Idea(Dictionary<string, List<string>> fields) => new()
    {
        Title = string.Join(' ', Of(fields, nameof(IdeaText.Title))),
        Problem = string.Join('\n', Of(fields, nameof(IdeaText.Problem))),
        Content = string.Join('\n', Of(fields, nameof(IdeaText.Content))),
        Novelty = string.Join('\n', Of(fields, nameof(IdeaText.Novelty))),
        Benefit = string.Join('\n', Of(fields, nameof(IdeaText.Benefit))),
        FocusIssueId = Issue(string.Join(' ', Of(fields, nameof(IdeaText.FocusIssueId)))),
    };

    /// <summary>By its number, its words or those before its examples; what names none is shown among the lines without a place.</summary>
    private int? Issue(string text)
    {
        if (text.Length == 0)
            return null;
        var folded = Folding.Fold(PaperHeads.Bare(text)).TrimEnd('.', ';');
        var issue = Order().Match(folded) is { Success: true } order
            ? _issues.FirstOrDefault(known => known.Order.ToString(CultureInfo.InvariantCulture) == order.Groups[1].Value)
            : _issues.FirstOrDefault(known => Folding.Fold(known.Text).TrimEnd('.', ';') == folded || Folding.Fold(known.Matter) == folded);
        if (issue is null)
            _unplaced.Add($"{ContributionWords.FocusIssue}: {text}");
        return issue?.Id;
    }

    private static List<string> Of<TKey>(Dictionary<TKey, List<string>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        return list;
    }

    /// <summary>One line as it would be typed: plain spaces, and no "./." at its end.</summary>
    private static string Clean(string text)
    {
        var plain = Spaces().Replace(string.Concat(text.Where(character => !char.IsControl(character) || char.IsWhiteSpace(character))).Normalize(NormalizationForm.FormC), " ").Trim();
        return plain.EndsWith("./.", StringComparison.Ordinal) ? plain[..^2] : plain;
    }

    /// <summary>Dots to write on, a rule, or a hint of the blank form.</summary>
    private static bool IsFiller(string text) => !text.Any(char.IsLetterOrDigit) || BlankContributionDocument.IsHint(text);

    [GeneratedRegex(@"^[^,]{0,60},\s*ngày\b.*\btháng\b.*\bnăm\b.{0,12}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAndDate();

    [GeneratedRegex(@"^(?:van de\s+)?(?:so\s+)?(\d+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Order();

    [GeneratedRegex(@"[\s\u200B\uFEFF]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
