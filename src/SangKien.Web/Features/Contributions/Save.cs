using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Contributions;

/// <summary>What a save has left: the stored contribution, and the fields that a colleague changed too, with his name.</summary>
public sealed record SavedDraft(Contribution Contribution, IReadOnlyList<FieldConflict> Conflicts, string ColleagueName);

/// <summary>Lưu nháp: joins what was typed with what a colleague may have stored since; where both changed a field, the stored text stays and the conflict is shown.</summary>
public sealed class SaveHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>How long the history keeps quiet about saves by the same person: an entry every few seconds would bury the rest.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(10);

    /// <summary>Null where the unit owes no contribution.</summary>
    public Task<SavedDraft?> HandleAsync(int workshopId, ContributionForm form, bool isAutomatic, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, () => SaveAsync(workshopId, form, isAutomatic, cancellationToken));

    private async Task<SavedDraft?> SaveAsync(int workshopId, ContributionForm form, bool isAutomatic, CancellationToken cancellationToken)
    {
        var contribution = await db.OwnContributionAsync(workshopId, user, cancellationToken) ?? await StartAsync(workshopId, cancellationToken);
        if (contribution is null)
            return null;

        var colleague = contribution.EditedBy?.FullName ?? "";
        var stored = ContributionText.Of(contribution);
        var merged = TextMerge.Merge(form.ToText(), stored, form.Start ?? "", form.Given);
        if (merged.Text != stored || !contribution.IsEditable)
        {
            var isNews = !isAutomatic || contribution.EditedByPersonId != user.PersonId || contribution.EditedAtUtc + Quiet < clock.NowUtc || form.Choice.Count > 0;
            contribution.Edit(merged.Text, user.PersonId, clock.NowUtc);
            if (isNews && contribution.Id != 0)
                db.History.Add(Entry(contribution, isAutomatic ? "Tự lưu bản nháp tham luận" : form.IsFromFile ? "Nhập tham luận từ tệp Word" : "Lưu nháp tham luận", Unchosen(form, stored)));
        }

        await db.SaveChangesAsync(cancellationToken);
        return new(contribution, merged.Conflicts, colleague);
    }

    private async Task<Contribution?> StartAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await db.OwnCallAsync(workshopId, user, cancellationToken) is not { } call)
            return null;
        var workshop = await db.Workshops.Include(workshop => workshop.FocusIssues).Include(workshop => workshop.Extensions).AsSplitQuery()
            .SingleAsync(workshop => workshop.Id == workshopId, cancellationToken);
        call.Open(clock.NowUtc);
        db.History.Add(HistoryEntry.Of<UnitTask>(call.Id, "Bắt đầu viết tham luận", user, clock.NowUtc, workshopId, user.UnitId));
        var contribution = Contribution.Start(workshop, user.UnitId, user.PersonId, clock.NowUtc);
        db.Contributions.Add(contribution);
        return contribution;
    }

    private HistoryEntry Entry(Contribution contribution, string summary, string details) =>
        HistoryEntry.Of<Contribution>(contribution.Id, summary, user, clock.NowUtc, contribution.Workshop.Id, contribution.UnitId, details);

    /// <summary>The texts that a choice gave up, so that they can be taken back from the history.</summary>
    private static string Unchosen(ContributionForm form, ContributionText stored)
    {
        var mine = TextMerge.Fields(form.ToText());
        var theirs = TextMerge.Fields(stored);
        return string.Join("\n\n", form.Choice.Where(choice => mine.ContainsKey(choice.Key) && theirs.ContainsKey(choice.Key))
            .Select(choice => $"Bản không chọn ({FieldNames.Of(choice.Key)}): {(choice.Value == "theirs" ? mine : theirs)[choice.Key]}"));
    }
}
