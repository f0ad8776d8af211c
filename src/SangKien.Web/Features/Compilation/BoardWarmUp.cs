using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Compilation;

/// <summary>
/// Asks once for the board of the newest workshop soon after the start, so that nobody waits while thousands of ideas are compared with
/// each other for the first time. Keeps nothing; where it fails, the first reader waits as without it.
/// </summary>
internal sealed class BoardWarmUp(IServiceScopeFactory scopes, TimeProvider time, ILogger<BoardWarmUp> logger) : BackgroundService
{
    /// <summary>The first pages of a portal that has just started go before.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public async Task AskAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var workshops = scope.ServiceProvider.GetRequiredService<PortalDbContext>().Workshops.AsNoTracking().NewestFirst();
        if (await workshops.Select(workshop => (int?)workshop.Id).FirstOrDefaultAsync(cancellationToken) is not { } workshopId)
            return;
        var cards = scope.ServiceProvider.GetRequiredService<CardsQuery>();
        await cards.CountAsync(workshopId, unitId: null, cancellationToken);
        await cards.GetAsync(workshopId, new(), cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(Pause, time, stoppingToken);
            await AskAsync(stoppingToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            logger.LogWarning(failure, "The board is not ready beforehand.");
        }
    }
}
