using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Programmes;

namespace SangKien.Web.Features.Programmes;

/// <summary>Công bố và thôi công bố.</summary>
public sealed class PublishHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>Everybody is told the first time and each time it is published anew.</summary>
    public Task<bool> PublishAsync(int workshopId, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, "công bố", async programme =>
        {
            programme.Publish(clock.NowUtc);
            await db.TellAsync(db.People, new("Chương trình hội thảo đã được công bố", $"/hoi-thao/{workshopId}/chuong-trinh"), user, clock.NowUtc, cancellationToken);
        }, cancellationToken);

    public Task<bool> WithdrawAsync(int workshopId, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, "thôi công bố", programme =>
        {
            programme.Withdraw();
            return Task.CompletedTask;
        }, cancellationToken);

    private async Task<bool> ChangeAsync(int workshopId, string what, Func<Programme, Task> change, CancellationToken cancellationToken)
    {
        if (await db.ProgrammeToEditAsync(workshopId, user, cancellationToken) is not { } programme)
            return false;
        await change(programme);
        await db.SaveProgrammeAsync(programme, what, user, clock, cancellationToken);
        return true;
    }
}
