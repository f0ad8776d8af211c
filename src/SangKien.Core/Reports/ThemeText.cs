using SangKien.Core.Compilation;
using SangKien.Core.Issuing;

namespace SangKien.Core.Reports;

/// <summary>Từng nhóm vấn đề: situation, difficulties, solutions and recommendations as the units wrote them, and the ideas with their units.</summary>
internal static class ThemeText
{
    /// <summary>As much of an idea's content as a table bears; the whole text stays in the portal.</summary>
    private const int ContentLength = 400;

    private static readonly (string Key, string Title, Func<SynthesisUnit, string> TextOf)[] Matters =
    [
        ("situation", "Thực trạng", unit => unit.Situation),
        ("difficulties", "Khó khăn, hạn chế, vướng mắc", unit => unit.Difficulties),
        ("solutions", "Giải pháp đề xuất", unit => unit.Solutions),
        ("recommendations", "Kiến nghị", unit => unit.Recommendations),
    ];

    public static IEnumerable<ReportSection> Compose(SynthesisReport report)
    {
        var units = MainThemes(report);
        return
            from theme in report.Themes
            select SynthesisText.Section(KeyOf(theme), 2, theme.Name, [.. Said(theme, [.. units[theme.Id]]), .. Ideas(theme)])
            into section
            where section.IsPrinted
            select section;
    }

    private static string KeyOf(SynthesisTheme theme) => $"theme-{theme.Id}";

    /// <summary>A contribution speaks of all its matters at once: it stands under the theme that holds most of its ideas, and only there.</summary>
    private static ILookup<int, SynthesisUnit> MainThemes(SynthesisReport report)
    {
        var last = report.Themes is [.., var theme] ? theme.Id : 0;
        return report.Units.Where(unit => !unit.IsSupplementing)
            .ToLookup(unit => report.Themes.MaxBy(theme => theme.Ideas.Count(idea => idea.UnitIds.Contains(unit.UnitId))) is { } main
                && main.Ideas.Any(idea => idea.UnitIds.Contains(unit.UnitId)) ? main.Id : last);
    }

    private static IEnumerable<ReportParagraph> Said(SynthesisTheme theme, IReadOnlyList<SynthesisUnit> units)
    {
        foreach (var (key, title, textOf) in Matters)
        {
            var paragraphs = units.Where(unit => Wording.Lines(textOf(unit)).Count > 0).Select(unit => Unit(unit, key, Wording.Lines(textOf(unit)))).ToList();
            if (paragraphs.Count == 0)
                continue;
            yield return ReportParagraph.Of($"{KeyOf(theme)}-{key}", ParagraphForm.Label, title);
            foreach (var paragraph in paragraphs)
                yield return paragraph;
        }
    }

    /// <summary>One line stands behind the name; several stand below it.</summary>
    private static ReportParagraph Unit(SynthesisUnit unit, string key, IReadOnlyList<string> lines) =>
        ReportParagraph.Of($"contribution-{unit.ContributionId}-{key}", ParagraphForm.Dash, lines is [var only] ? $"{unit.Name}: {only}" : $"{unit.Name}:\n{string.Join('\n', lines)}") with
        {
            ContributionIds = [unit.ContributionId],
        };

    private static IEnumerable<ReportParagraph> Ideas(SynthesisTheme theme)
    {
        if (theme.Ideas.Count > 0)
            yield return ReportParagraph.Of($"{KeyOf(theme)}-ideas", ParagraphForm.Label, "Ý tưởng, cách làm sáng tạo");
        foreach (var idea in theme.Ideas)
        {
            yield return ReportParagraph.Of($"idea-{idea.Key}", ParagraphForm.Idea, $"{idea.Title}\n{Abridge(idea.Content)}".TrimEnd()) with
            {
                IdeaIds = [.. idea.IdeaIds], Facts = new(idea.Unit, idea.Assessment, idea.Note),
            };
        }
    }

    /// <summary>Cut behind a word, and the cut is shown.</summary>
    private static string Abridge(string content)
    {
        var text = content.ReplaceLineEndings(" ");
        if (text.Length <= ContentLength)
            return text;
        var space = text.LastIndexOf(' ', ContentLength);
        return $"{text[..(space > 0 ? space : ContentLength)].TrimEnd('.', ',', ';', ' ')}…";
    }
}
