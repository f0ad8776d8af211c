using System.Globalization;

namespace SangKien.Web.Features.Contributions;

/// <summary>What the small buttons of the form do to its ideas, so that adding and ordering needs no script.</summary>
internal static class Steps
{
    public const string Save = "save";
    public const string Add = "add";
    private const string Restore = "restore";
    private const string Move = "move";

    public static ContributionForm Apply(ContributionForm form)
    {
        var (name, place, target) = Parse(form.Step);
        var ideas = form.Ideas.ToList();
        switch (name)
        {
            case Add:
                ideas.Add(new IdeaForm());
                break;
            case "remove" when Has(ideas, place):
                ideas.RemoveAt(place);
                break;
            case Move when Has(ideas, place) && Has(ideas, target):
                var moved = ideas[place];
                ideas.RemoveAt(place);
                ideas.Insert(target, moved);
                break;
        }

        return form with { Ideas = ideas };
    }

    /// <summary>The removed idea that the person wants back; null for another step.</summary>
    public static int? Restored(string? step) => Parse(step) is (Restore, var place, _) ? place : null;

    /// <summary>Where the moved idea stands now; null for another step.</summary>
    public static int? MovedTo(string? step) => Parse(step) is (Move, _, >= 0 and var target) ? target : null;

    private static (string Name, int Place, int Target) Parse(string? step)
    {
        var parts = (step ?? "").Split(':', 3);
        return (parts[0], Number(parts, 1), Number(parts, 2));
    }

    private static int Number(string[] parts, int place) =>
        place < parts.Length && int.TryParse(parts[place], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static bool Has(List<IdeaForm> ideas, int place) => place >= 0 && place < ideas.Count;
}
