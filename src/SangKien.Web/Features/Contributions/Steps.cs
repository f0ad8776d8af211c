using System.Globalization;

namespace SangKien.Web.Features.Contributions;

/// <summary>What the small buttons of the form do to its ideas, so that adding and ordering needs no script.</summary>
internal static class Steps
{
    public const string Save = "save";
    public const string Add = "add";
    private const string Restore = "restore";

    public static ContributionForm Apply(ContributionForm form)
    {
        var (name, place) = Parse(form.Step);
        var ideas = form.Ideas.ToList();
        switch (name)
        {
            case Add:
                ideas.Add(new IdeaForm());
                break;
            case "remove" when Has(ideas, place):
                ideas.RemoveAt(place);
                break;
            case "up" when Has(ideas, place) && place > 0:
                (ideas[place - 1], ideas[place]) = (ideas[place], ideas[place - 1]);
                break;
            case "down" when Has(ideas, place + 1):
                (ideas[place], ideas[place + 1]) = (ideas[place + 1], ideas[place]);
                break;
        }

        return form with { Ideas = ideas };
    }

    /// <summary>The removed idea that the person wants back; null for another step.</summary>
    public static int? Restored(string? step) => Parse(step) is (Restore, var place) ? place : null;

    private static (string Name, int Place) Parse(string? step)
    {
        var parts = (step ?? "").Split(':', 2);
        return parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? (parts[0], place) : (parts[0], -1);
    }

    private static bool Has(List<IdeaForm> ideas, int place) => place >= 0 && place < ideas.Count;
}
