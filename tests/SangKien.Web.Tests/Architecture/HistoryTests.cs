using System.Text.RegularExpressions;

namespace SangKien.Web.Tests.Architecture;

/// <summary>Each operation writes its history in the save that does it; what was and what is, the save notes by itself.</summary>
public sealed partial class HistoryTests
{
    /// <summary>Saves that are no operation of a person, or whose entry is made elsewhere.</summary>
    private static readonly Dictionary<string, string> Without = new()
    {
        ["Account/SignInLimit.cs"] = "counts attempts",
        ["Documents/Details.cs"] = "notes on the delivery itself who has opened it",
        ["Imports/ImportHandler.cs"] = "saves what the kinds of import have written, entries included",
        ["Notifications/Read.cs"] = "clears one's own bell",
        ["Outbox/SendMailJob.cs"] = "keeps the state of delivery in the outbox",
        ["Reminders/LadderJob.cs"] = "its mails and notifications are its trace",
        ["Settings/Change.cs"] = "SettingsStore writes it",
    };

    [Fact]
    public void Whatever_saves_writes_its_history()
    {
        var silent = Sources.In("src/SangKien.Web/Features")
            .Where(source => Saves().IsMatch(source.Text) && !source.Text.Contains("HistoryEntry.Of", StringComparison.Ordinal))
            .Select(source => source.Path["src/SangKien.Web/Features/".Length..])
            .Order(StringComparer.Ordinal);

        Assert.Equal(Without.Keys.Order(StringComparer.Ordinal), silent);
    }

    [Fact]
    public void Nothing_changes_rows_of_the_history() =>
        Assert.Empty(Sources.In("src").Where(source => Changes().IsMatch(source.Text)).Select(source => source.Path));

    [GeneratedRegex(@"\.(SaveChangesAsync|InTransactionAsync|ExecuteUpdateAsync|ExecuteDeleteAsync)\(")]
    private static partial Regex Saves();

    [GeneratedRegex(@"\.(History|HistorySeals)\b[^;]*\.(ExecuteUpdate|ExecuteDelete|Remove)")]
    private static partial Regex Changes();
}
