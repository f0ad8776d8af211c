using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Proceedings;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Proceedings;

/// <summary>What goes into the book, and the request to make it. Each gives false for a workshop or contribution that the person does not see.</summary>
public sealed class ChangeHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public Task<bool> AddAsync(int workshopId, int contributionId, CancellationToken cancellationToken) =>
        PaperAsync(workshopId, contributionId, edition => edition.Add(contributionId), "Đưa vào kỷ yếu", cancellationToken);

    public Task<bool> RemoveAsync(int workshopId, int contributionId, CancellationToken cancellationToken) =>
        PaperAsync(workshopId, contributionId, edition => edition.Remove(contributionId), "Bỏ khỏi kỷ yếu", cancellationToken);

    /// <summary>Two people who move at once both move: the later one on what the earlier one left.</summary>
    public Task<bool> MoveAsync(int workshopId, int contributionId, int place, CancellationToken cancellationToken) =>
        PaperAsync(workshopId, contributionId, edition => edition.Move(contributionId, place), $"Chuyển tới vị trí {place} trong kỷ yếu", cancellationToken);

    public async Task<bool> WordAsync(int workshopId, WordingForm form, CancellationToken cancellationToken)
    {
        if (await LoadAsync(workshopId, cancellationToken) is not { } edition)
            return false;
        // The first save makes the book, so there is nothing yet that it could have missed.
        if (db.Entry(edition).State != EntityState.Added)
            db.Entry(edition).Property(known => known.Version).OriginalValue = form.Version;
        edition.Word(form.Title!, form.Remark ?? "", form.Foreword ?? "");
        return await SaveAsync(edition, "Sửa bìa và lời giới thiệu của kỷ yếu", cancellationToken);
    }

    public Task<bool> RequestAsync(int workshopId, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, async () =>
        {
            if (await LoadAsync(workshopId, cancellationToken) is not { } edition)
                return false;
            edition.Request(user.PersonId);
            return await SaveAsync(edition, $"Yêu cầu lập kỷ yếu từ {edition.ContributionIds.Count} tham luận", cancellationToken);
        });

    private Task<bool> PaperAsync(int workshopId, int contributionId, Action<ProceedingsEdition> change, string summary, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, async () =>
        {
            var title = await db.Contributions.VisibleTo(user).Where(contribution => contribution.Id == contributionId && contribution.WorkshopId == workshopId)
                .Select(contribution => contribution.Title).SingleOrDefaultAsync(cancellationToken);
            if (title is null || await LoadAsync(workshopId, cancellationToken) is not { } edition)
                return false;
            change(edition);
            return await SaveAsync(edition, $"{summary}: {title}", cancellationToken);
        });

    private async Task<ProceedingsEdition?> LoadAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await db.WorkshopsVisibleTo(user).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken) is not { } workshop)
            return null;
        if (await db.Proceedings.SingleOrDefaultAsync(edition => edition.WorkshopId == workshopId, cancellationToken) is { } known)
            return known;
        var accepted = await db.Contributions.Where(contribution => contribution.WorkshopId == workshopId && contribution.Status == ContributionStatus.Accepted)
            .OrderBy(contribution => contribution.Unit.Order).ThenBy(contribution => contribution.Id).Select(contribution => contribution.Id).ToListAsync(cancellationToken);
        var edition = ProceedingsEdition.Begin(workshop, accepted);
        db.Proceedings.Add(edition);
        return edition;
    }

    private async Task<bool> SaveAsync(ProceedingsEdition edition, string summary, CancellationToken cancellationToken)
    {
        db.History.Add(HistoryEntry.Of<Workshop>(edition.Workshop?.Id ?? edition.WorkshopId, summary, user, clock.NowUtc, edition.Workshop?.Id ?? edition.WorkshopId));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
