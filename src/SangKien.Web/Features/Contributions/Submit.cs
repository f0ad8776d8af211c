using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Contributions;

/// <summary>The end of a sending: the frozen version, none while the unit's head has to confirm, or why it was refused while its text is stored.</summary>
public sealed record Submission(SavedDraft Saved, ContributionVersion? Version, string Refusal)
{
    public bool IsTaken => Refusal.Length == 0;
}

/// <summary>Nộp: stores the draft first, so that a refusal loses nothing, then sends it as of the moment at which the request had been read.</summary>
public sealed class SubmitHandler(PortalDbContext db, ICurrentUser user, PortalClock clock, SaveHandler save)
{
    public Task<Submission?> HandleAsync(int workshopId, ContributionForm form, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, () => SubmitAsync(workshopId, form, cancellationToken));

    private async Task<Submission?> SubmitAsync(int workshopId, ContributionForm form, CancellationToken cancellationToken)
    {
        if (await SentAlreadyAsync(workshopId, form, cancellationToken) is { } sent)
            return sent;
        SavedDraft? saved;
        try
        {
            saved = await save.HandleAsync(workshopId, form, isAutomatic: true, cancellationToken);
        }
        catch (RuleException)
        {
            db.ChangeTracker.Clear();
            if (await SentAlreadyAsync(workshopId, form, cancellationToken) is { } meanwhile)
                return meanwhile;
            throw;
        }

        if (saved is null)
            return null;
        if (saved.Conflicts.Count > 0)
            return new(saved, null, "Chưa nộp được: đồng nghiệp vừa sửa cùng mục. Chọn bản giữ lại, rồi nộp.");

        var contribution = saved.Contribution;
        ContributionVersion? version = null;
        try
        {
            if (await NeedsHeadAsync(contribution, cancellationToken))
                contribution.HandIn(user.PersonId, clock.NowUtc);
            else
                version = contribution.Submit(user.PersonId, clock.NowUtc);
        }
        catch (RuleException refusal)
        {
            return new(saved, null, refusal.Message);
        }

        db.History.Add(HistoryEntry.Of<Contribution>(contribution.Id, SummaryOf(contribution, version), user, clock.NowUtc, workshopId, contribution.UnitId, version is null ? "" : $"SHA-256: {version.Sha256}"));
        await TellAsync(contribution, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new(saved, version, "");
    }

    /// <summary>Only where the unit has a head with an account, and somebody else sends it: a setting must not leave a unit without a way.</summary>
    private async Task<bool> NeedsHeadAsync(Contribution contribution, CancellationToken cancellationToken)
    {
        if (!contribution.Workshop.NeedsHeadConfirmation)
            return false;
        var heads = await db.HeadsOf(contribution.UnitId).Where(person => db.Users.Any(account => account.PersonId == person.Id)).Select(person => person.Id).ToListAsync(cancellationToken);
        return heads.Count > 0 && !heads.Contains(user.PersonId);
    }

    private async Task TellAsync(Contribution contribution, CancellationToken cancellationToken)
    {
        var unit = await db.Units.Where(unit => unit.Id == contribution.UnitId).Select(unit => unit.Name).SingleAsync(cancellationToken);
        var (audience, news) = contribution.Status == ContributionStatus.Unconfirmed
            ? (db.HeadsOf(contribution.UnitId), new News($"{user.DisplayName} đã nộp tham luận của đơn vị, chờ đồng chí xác nhận", $"/hoi-thao/{contribution.WorkshopId}/tham-luan"))
            : (db.PeopleInRole(Roles.CsShtt), new News($"{unit} đã nộp tham luận", $"/hoi-thao/{contribution.WorkshopId}/tham-luan/{contribution.Id}"));
        await db.TellAsync(audience, news, user, clock.NowUtc, cancellationToken);
    }

    private static string SummaryOf(Contribution contribution, ContributionVersion? version) =>
        version is null
            ? $"Nộp tham luận, chờ trưởng đơn vị xác nhận{(contribution.IsHandedInLate ? "; sau hạn" : "")}"
            : $"Nộp tham luận lần {version.Number}, {version.Text.Ideas.Count} ý tưởng{(version.IsLate ? ", ghi là nộp muộn" : "")}";

    /// <summary>A second press of the button brings the same text again: it is answered with the receipt, not with a refusal.</summary>
    private async Task<Submission?> SentAlreadyAsync(int workshopId, ContributionForm form, CancellationToken cancellationToken)
    {
        if (await db.OwnContributionAsync(workshopId, user, cancellationToken) is not { Status: ContributionStatus.Submitted or ContributionStatus.Unconfirmed } contribution)
            return null;
        var sent = contribution.Status == ContributionStatus.Unconfirmed ? ContributionText.Of(contribution) : contribution.LastVersion!.Text;
        return WithoutIds(sent) == WithoutIds(form.ToText()) ? new(new(contribution, [], ""), contribution.LastVersion, "") : null;
    }

    private static ContributionText WithoutIds(ContributionText text) => text with { Attachments = [], Ideas = [.. text.Ideas.Select(idea => idea with { Id = 0 })] };
}
