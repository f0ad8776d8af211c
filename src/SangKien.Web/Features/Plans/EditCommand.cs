using System.Globalization;
using SangKien.Core.Plans;

namespace SangKien.Web.Features.Plans;

/// <summary>
/// The button of the editor that was pressed: "save", "submit", "fix", "cite", "resolve.3", or one that changes a list, such as "add.Purposes",
/// "remove.Purposes.2", "up.Assignments.1", "move.Assignments.3.0". Plain buttons, so that the editor works without script.
/// </summary>
internal sealed record EditCommand(string Verb, string Target, int Index)
{
    /// <summary>Where a dragged item was taken from; only for <see cref="Move"/>, whose <see cref="Index"/> is where it goes.</summary>
    private int From { get; init; } = -1;

    public const string Save = "save";
    public const string Submit = "submit";
    public const string Add = "add";
    public const string Remove = "remove";
    public const string Up = "up";
    public const string Down = "down";
    public const string Resolve = "resolve";
    public const string Fix = "fix";
    public const string Cite = "cite";
    public const string Move = "move";

    public bool ChangesList => Verb is Add or Remove or Up or Down or Move;

    public static EditCommand Parse(string? command)
    {
        var parts = (command ?? Save).Split('.');
        return new(parts[0], parts.ElementAtOrDefault(1) ?? "", Number(parts[^1])) { From = parts.Length > 3 ? Number(parts[2]) : -1 };
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    /// <summary>Changes the list in the form; gives the id of the control to go on with, or null for a command that is none of ours.</summary>
    public string? ApplyTo(PlanForm form) => Target switch
    {
        nameof(form.Citations) => Anchor(Change(form.Citations, () => new CitationForm()), "__TypeName"),
        nameof(form.LegalBases) => Anchor(Change(form.LegalBases, () => ""), ""),
        nameof(form.Purposes) => Anchor(Change(form.Purposes, () => ""), ""),
        nameof(form.Requirements) => Anchor(Change(form.Requirements, () => ""), ""),
        nameof(form.FocusIssues) => Anchor(Change(form.FocusIssues, () => ""), ""),
        nameof(form.Assignments) => Anchor(Change(form.Assignments, () => new AssignmentForm { Key = Guid.CreateVersion7() }), "__Text"),
        nameof(form.Recipients) => Anchor(Change(form.Recipients, () => new RecipientForm { Audience = RecipientAudience.Outside }), "__Text"),
        _ => null,
    };

    private int Change<T>(List<T> list, Func<T> blank)
    {
        switch (Verb)
        {
            case Add:
                list.Add(blank());
                return list.Count - 1;
            case Remove when Index >= 0 && Index < list.Count:
                list.RemoveAt(Index);
                return Math.Min(Index, list.Count - 1);
            case Up when Index > 0 && Index < list.Count:
                (list[Index - 1], list[Index]) = (list[Index], list[Index - 1]);
                return Index - 1;
            case Down when Index >= 0 && Index < list.Count - 1:
                (list[Index + 1], list[Index]) = (list[Index], list[Index + 1]);
                return Index + 1;
            case Move when From >= 0 && From < list.Count && Index >= 0 && Index < list.Count:
                var taken = list[From];
                list.RemoveAt(From);
                list.Insert(Index, taken);
                return Index;
            default:
                return Index;
        }
    }

    private string? Anchor(int index, string member) => index < 0 ? null : $"{Target}_{index}_{member}";
}
