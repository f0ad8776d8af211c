using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SangKien.Web.Tests.Architecture;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Transitions;

/// <summary>
/// Each move × each role × each state, by direct posts as well as by hidden buttons: one table of who may do what when. The page of the
/// documentation is printed from the same table; SANGKIEN_WRITE_DOCS=1 writes it anew.
/// </summary>
public sealed class TransitionTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Page = "docs/transitions.md";

    private static readonly Lifecycle[] Table =
    [
        new PlanLifecycle(), new ReplacementLifecycle(), new IssuedDocumentLifecycle(), new UnitTaskLifecycle(), new ContributionLifecycle(), new HeadConfirmationLifecycle(),
        new ExtensionRequestLifecycle(), new PublicationLifecycle(), new AssessmentLifecycle(), new DelegateLifecycle(), new SpeakingTurnLifecycle(),
        new MinutesLifecycle(), new ClosingPaperLifecycle(), new ConcludedTaskLifecycle(), new InitiativeLifecycle(),
    ];

    public static TheoryData<string, string, string> Cells
    {
        get
        {
            var cells = new TheoryData<string, string, string>();
            foreach (var (lifecycle, move, state) in from lifecycle in Table from move in lifecycle.Moves from state in lifecycle.States select (lifecycle, move, state.State))
                cells.Add(lifecycle.Title, move.Name, state);
            return cells;
        }
    }

    [Theory, MemberData(nameof(Cells))]
    public async Task A_move_leads_on_for_its_actors_from_its_states_and_for_nobody_else(string title, string name, string state)
    {
        var lifecycle = Table.Single(lifecycle => lifecycle.Title == title);
        var move = lifecycle.Moves.Single(move => move.Name == name);
        var subject = lifecycle.Arrange(portal, state);
        foreach (var (account, _) in lifecycle.Actors.Where(actor => !move.Actors.Contains(actor.Account)))
        {
            await TryAsync(lifecycle, move, subject, account);
            Assert.True(lifecycle.StateOf(portal, subject) == state, $"{account} has moved it.");
        }

        foreach (var account in move.Actors)
        {
            var own = lifecycle.Arrange(portal, state);
            var attempt = await TryAsync(lifecycle, move, own, account);
            Assert.Equal(move.From.Contains(state) ? move.LeadsTo(account) : state, lifecycle.StateOf(portal, own));
            Assert.True(attempt.IsAnswered, $"{account} is told nothing: {attempt.Answer.Status} {attempt.Answer.Location}");
        }
    }

    [Fact]
    public void The_page_of_the_documentation_is_this_table()
    {
        var text = TransitionPage.Print(Table);
        if (Environment.GetEnvironmentVariable("SANGKIEN_WRITE_DOCS") == "1")
            File.WriteAllText(Repository.PathOf(Page), text);

        Assert.Equal(text, File.ReadAllText(Repository.PathOf(Page)));
    }

    /// <summary>A post made up by hand, with a token of some page that everybody sees.</summary>
    private async Task<Attempt> TryAsync(Lifecycle lifecycle, Move move, Subject subject, string account)
    {
        var browser = portal.As(account);
        var token = (await browser.GetAsync("/tai-khoan/doi-mat-khau")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var address = subject.Address + move.Path.Replace("{id}", $"{subject.Id}", StringComparison.Ordinal).Replace("{successor}", $"{subject.SuccessorId}", StringComparison.Ordinal);
        var fields = lifecycle.FieldsOf(portal, subject).Concat(move.Fields).Append(("__RequestVerificationToken", token));
        var shown = move.SendsThePage ? await ShownAsync(browser, subject) : [];
        var answer = await browser.PostRawAsync(address, [.. shown, .. fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2))]);
        var page = answer.Location is null ? answer.Page : await browser.GetAsync(answer.Location);
        return new(answer, page?.QuerySelector("main .sk-errors, main .sk-note-error, main .sk-flash, main h1") is not null);
    }

    private static async Task<IEnumerable<KeyValuePair<string, string>>> ShownAsync(Browser browser, Subject subject)
    {
        using var response = await browser.SendAsync(subject.Address);
        var form = response.IsSuccessStatusCode ? (await Browser.ReadAsync(response)).QuerySelector($"form[action='{subject.Address}']") : null;
        return form is IHtmlFormElement found ? FormFields.Of(found, button: null).All.Where(field => field.Key != "__RequestVerificationToken") : [];
    }

    /// <param name="IsAnswered">Whether the person sees a page that says what has become of it.</param>
    private sealed record Attempt(Answer Answer, bool IsAnswered)
    {
        public bool IsAnswered { get; } = IsAnswered || Answer.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound;
    }
}
