using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Publishing;

public sealed record PublishForm
{
    public List<int> Ids { get; init; } = [];
}

internal sealed class PublishFormValidator : AbstractValidator<PublishForm>
{
    public PublishFormValidator() => RuleFor(form => form.Ids).NotEmpty().WithMessage("Hãy đánh dấu ít nhất một tham luận.");
}

/// <summary>Công bố và thôi công bố.</summary>
public sealed class PublishHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>All of them or, where one cannot be, none. Null where one is not visible.</summary>
    public async Task<int?> PublishAsync(int workshopId, IReadOnlyCollection<int> ids, CancellationToken cancellationToken)
    {
        var contributions = await Sent(workshopId).Where(contribution => ids.Contains(contribution.Id)).ToListAsync(cancellationToken);
        if (contributions.Count != ids.Distinct().Count())
            return null;
        foreach (var contribution in contributions)
        {
            contribution.Publish(clock.NowUtc);
            Note(contribution, "Công bố tham luận cho các đơn vị");
        }

        var what = contributions.Count == 1 ? $"tham luận của {contributions[0].Unit.Name}" : $"{contributions.Count} tham luận";
        await db.TellAsync(
            db.PeopleInRole(Roles.UnitStaff), new News($"Phòng CS&SHTT công bố {what} để các đơn vị nghiên cứu trước hội thảo", $"/hoi-thao/{workshopId}/thao-luan"), user, clock.NowUtc, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return contributions.Count;
    }

    public async Task<bool> TakeBackAsync(int workshopId, int id, CancellationToken cancellationToken)
    {
        if (await Sent(workshopId).SingleOrDefaultAsync(contribution => contribution.Id == id, cancellationToken) is not { } contribution)
            return false;
        contribution.TakeBack();
        Note(contribution, "Thôi công bố tham luận");
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private IQueryable<Contribution> Sent(int workshopId) =>
        db.Contributions.VisibleTo(user).Include(contribution => contribution.Unit)
            .Where(contribution => contribution.WorkshopId == workshopId && contribution.FirstSubmittedAtUtc != null);

    private void Note(Contribution contribution, string summary) =>
        db.History.Add(HistoryEntry.Of<Contribution>(contribution.Id, summary, user, clock.NowUtc, contribution.WorkshopId, contribution.UnitId));
}
