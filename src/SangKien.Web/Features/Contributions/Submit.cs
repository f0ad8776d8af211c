using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Contributions;

/// <summary>The end of a sending: the frozen version, or why it was refused while its text is stored.</summary>
public sealed record Submission(SavedDraft Saved, ContributionVersion? Version, string Refusal);

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
        ContributionVersion version;
        try
        {
            version = contribution.Submit(user.PersonId, clock.NowUtc);
        }
        catch (RuleException refusal)
        {
            return new(saved, null, refusal.Message);
        }

        db.History.Add(HistoryEntry.Of<Contribution>(
            contribution.Id,
            $"Nộp tham luận lần {version.Number}, {version.Text.Ideas.Count} ý tưởng{(version.IsLate ? ", ghi là nộp muộn" : "")}",
            user,
            clock.NowUtc,
            workshopId,
            contribution.UnitId,
            $"SHA-256: {version.Sha256}"));
        await db.SaveChangesAsync(cancellationToken);
        return new(saved, version, "");
    }

    /// <summary>A second press of the button brings the same text again: it is answered with the receipt, not with a refusal.</summary>
    private async Task<Submission?> SentAlreadyAsync(int workshopId, ContributionForm form, CancellationToken cancellationToken) =>
        await db.OwnContributionAsync(workshopId, user, cancellationToken) is { Status: ContributionStatus.Submitted, LastVersion: { } last } contribution
        && WithoutIds(last.Text) == WithoutIds(form.ToText())
            ? new(new(contribution, [], ""), last, "")
            : null;

    private static ContributionText WithoutIds(ContributionText text) => text with { Attachments = [], Ideas = [.. text.Ideas.Select(idea => idea with { Id = 0 })] };
}
