using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Programmes;

namespace SangKien.Web.Features.Programmes;

/// <summary>Công bố và thôi công bố.</summary>
public sealed class PublishHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public Task<bool> PublishAsync(int workshopId, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, "công bố", programme => programme.Publish(clock.NowUtc), cancellationToken);

    public Task<bool> WithdrawAsync(int workshopId, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, "thôi công bố", programme => programme.Withdraw(), cancellationToken);

    private async Task<bool> ChangeAsync(int workshopId, string what, Action<Programme> change, CancellationToken cancellationToken)
    {
        if (await db.ProgrammeToEditAsync(workshopId, user, cancellationToken) is not { } programme)
            return false;
        change(programme);
        await db.SaveProgrammeAsync(programme, what, user, clock, cancellationToken);
        return true;
    }
}
