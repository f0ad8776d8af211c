using System.Text;

namespace SangKien.Web.Tests.Transitions;

/// <summary>The table as a page for people: which move leads from which state to which, and who may make it.</summary>
internal static class TransitionPage
{
    public static string Print(IEnumerable<Lifecycle> table)
    {
        var page = new StringBuilder("""
            # Who moves what, from where to where

            Printed from the table of `tests/SangKien.Web.Tests/Transitions`, each cell of which is played through HTTP: a move changes the state for the people named here, from the states that have an arrow, and for nobody else. `SANGKIEN_WRITE_DOCS=1 dotnet test tests/SangKien.Web.Tests --filter Transitions` prints it anew.

            """);
        foreach (var lifecycle in table)
            Append(page, lifecycle);
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void Append(StringBuilder page, Lifecycle lifecycle)
    {
        var names = lifecycle.States.ToDictionary(state => state.State, state => state.Name);
        page.Append("\n## ").AppendLine(lifecycle.Title).AppendLine();
        Row(page, ["bước", "ai làm", .. lifecycle.States.Select(state => state.Name)]);
        Row(page, Enumerable.Repeat("---", lifecycle.States.Count + 2));
        foreach (var move in lifecycle.Moves)
        {
            // Actors whom one move leads to different states have a row each.
            foreach (var actors in lifecycle.Actors.Where(actor => move.Actors.Contains(actor.Account)).GroupBy(actor => move.LeadsTo(actor.Account), actor => actor.Name))
                Row(page, [move.Name, string.Join(", ", actors), .. lifecycle.States.Select(state => move.From.Contains(state.State) ? $"→ {names[actors.Key]}" : "–")]);
        }
    }

    private static void Row(StringBuilder page, IEnumerable<string> cells) => page.Append("| ").AppendJoin(" | ", cells).AppendLine(" |");
}
