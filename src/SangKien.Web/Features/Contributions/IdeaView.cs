using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Contributions;

/// <summary>How one idea of the form stands: complete or what it lacks.</summary>
internal sealed record IdeaView(string Class, string State, string Text, string Hint)
{
    private const int LongestChoice = 90;

    /// <summary>With neither name nor content, with one of them, with both: while somebody types, the page goes from one to the next.</summary>
    public static IReadOnlyList<IdeaView> All { get; } = [Of(new()), Of(new() { Title = "…" }), Of(new() { Title = "…", Content = "…" })];

    public static IdeaView Of(IdeaForm idea) => (string.IsNullOrWhiteSpace(idea.Title), string.IsNullOrWhiteSpace(idea.Content)) switch
    {
        (false, false) => new("is-done", "done", "Đủ nội dung", "Nêu việc làm cụ thể, ai làm, cần gì."),
        (false, true) => new("is-late", "none", "Chưa đủ", "Cần có nội dung thì ý tưởng này mới được tính."),
        (true, false) => new("is-late", "none", "Chưa đủ", "Cần có tên thì ý tưởng này mới được tính."),
        _ => new("", "none", "Chưa viết", "Nêu việc làm cụ thể, ai làm, cần gì."),
    };

    /// <summary>The first words of a focus issue, for a list of choices.</summary>
    public static string Short(string text)
    {
        if (text.Length <= LongestChoice)
            return text;
        var end = text.LastIndexOf(' ', LongestChoice);
        return $"{text[..(end > 0 ? end : LongestChoice)]}…";
    }

    /// <summary>Mục II.3 as a list of choices.</summary>
    public static IReadOnlyList<SelectListItem> Issues(IEnumerable<FocusIssue> issues) =>
        [.. issues.OrderBy(issue => issue.Order).Select(issue => new SelectListItem($"{issue.Order}. {Short(issue.Text)}", issue.Id.ToString(CultureInfo.InvariantCulture)))];

    public static IEnumerable<SelectListItem> Choices(IEnumerable<SelectListItem> issues, int? chosen) =>
        issues.Select(issue => new SelectListItem(issue.Text, issue.Value, issue.Value == chosen?.ToString(CultureInfo.InvariantCulture)));
}
