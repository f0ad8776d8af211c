using System.Globalization;
using SangKien.Core.Plans;

namespace SangKien.Web.Features.Plans;

/// <summary>
/// The button of the editor that was pressed: "save", "submit", "fix", "resolve.3", or one that changes a list, such as "add.Purposes",
/// "remove.Purposes.2", "up.Assignments.1". Plain buttons, so that the editor works without script.
/// </summary>
internal sealed record EditCommand(string Verb, string Target, int Index)
{
    public const string Save = "save";
    public const string Submit = "submit";
    public const string Add = "add";
    public const string Remove = "remove";
    public const string Up = "up";
    public const string Down = "down";
    public const string Resolve = "resolve";
    public const string Fix = "fix";

    public bool ChangesList => Verb is Add or Remove or Up or Down;

    public static EditCommand Parse(string? command)
    {
        var parts = (command ?? Save).Split('.');
        return new(parts[0], parts.ElementAtOrDefault(1) ?? "", int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1);
    }

    /// <summary>Changes the list in the form; gives the id of the control to go on with, or null for a command that is none of ours.</summary>
    public string? ApplyTo(PlanForm form) => Target switch
    {
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
            default:
                return Index;
        }
    }

    private string? Anchor(int index, string member) => index < 0 ? null : $"{Target}_{index}_{member}";
}
