using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Data;
using SangKien.Core.Hall;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Programmes;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Hall;

/// <summary>
/// What the chair does. Two people who press at once both reach the session, the later one on what the earlier one left; the session
/// then says whether that still makes sense. Each answers with what was done as a sentence, null for what is not there.
/// </summary>
public sealed class RunHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public Task<string?> OpenAsync(int workshopId, CancellationToken cancellationToken) => Collisions.RetryAsync(db, async () =>
    {
        var workshop = await db.WorkshopsVisibleTo(user).Include(workshop => workshop.FocusIssues).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return null;
        if (await db.HallSessions.AnyAsync(session => session.WorkshopId == workshopId, cancellationToken))
            throw new RuleException("Hội thảo đang được điều hành.");
        if (!await db.Themes.AnyAsync(theme => theme.WorkshopId == workshopId, cancellationToken))
            db.Themes.AddRange(Theme.FromFocusIssues(workshop, []));
        db.HallSessions.Add(HallSession.Open(workshop, await RegisteredAsync(workshopId, cancellationToken), clock.NowUtc));
        return await SaveAsync(workshopId, "Bắt đầu điều hành hội thảo", cancellationToken);
    });

    public Task<string?> BeginAsync(int workshopId, int itemId, CancellationToken cancellationToken) => ChangeAsync(workshopId, async session =>
    {
        var item = await db.Programmes.VisibleTo(user).Where(programme => programme.WorkshopId == workshopId).SelectMany(programme => programme.Items)
            .Include(item => item.Contribution).SingleOrDefaultAsync(item => item.Id == itemId, cancellationToken);
        if (item is null)
            return null;
        session.Begin(item, clock.NowUtc);
        return $"Chuyển sang mục “{item.Title}”";
    }, cancellationToken);

    /// <param name="themeId">Null for no issue in particular.</param>
    public Task<string?> DiscussAsync(int workshopId, int? themeId, CancellationToken cancellationToken) => ChangeAsync(workshopId, async session =>
    {
        var theme = await db.Themes.SingleOrDefaultAsync(theme => theme.Id == themeId && theme.WorkshopId == workshopId, cancellationToken);
        if (theme is null && themeId is not null)
            return null;
        session.Discuss(theme);
        return theme is null ? "Thảo luận chung" : $"Thảo luận vấn đề “{theme.Name}”";
    }, cancellationToken);

    /// <param name="seenId">Who spoke on the screen of the one who pressed; null for nobody.</param>
    public Task<string?> CallAsync(int workshopId, int turnId, int? seenId, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, turnId, (session, turn) => session.Call(turn, seenId, clock.NowUtc), turn => $"Mời {turn.Name} phát biểu", cancellationToken);

    public Task<string?> FinishAsync(int workshopId, int turnId, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, turnId, (session, turn) => session.Finish(turn, clock.NowUtc), turn => $"{turn.Name} phát biểu xong", cancellationToken);

    public Task<string?> SkipAsync(int workshopId, int turnId, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, turnId, (session, turn) => session.Skip(turn), turn => $"Bỏ qua lượt của {turn.Name}", cancellationToken);

    public Task<string?> PutBackAsync(int workshopId, int turnId, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, turnId, (session, turn) => session.PutBack(turn), turn => $"Đưa {turn.Name} trở lại danh sách chờ", cancellationToken);

    public Task<string?> CloseAsync(int workshopId, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, session => { session.Close(clock.NowUtc); return Task.FromResult<string?>("Kết thúc hội thảo"); }, cancellationToken);

    public Task<string?> ReopenAsync(int workshopId, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, session => { session.Reopen(); return Task.FromResult<string?>("Tiếp tục điều hành hội thảo"); }, cancellationToken);

    private Task<string?> ChangeAsync(int workshopId, int turnId, Action<HallSession, SpeakingTurn> change, Func<SpeakingTurn, string> sentence, CancellationToken cancellationToken) => ChangeAsync(workshopId, session =>
    {
        var turn = session.Turns.FirstOrDefault(turn => turn.Id == turnId);
        if (turn is not null)
            change(session, turn);
        return Task.FromResult(turn is null ? null : sentence(turn));
    }, cancellationToken);

    private Task<string?> ChangeAsync(int workshopId, Func<HallSession, Task<string?>> change, CancellationToken cancellationToken) => Collisions.RetryAsync(db, async () =>
    {
        if (!await db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken)
            || await db.HallSessionAsync(workshopId, cancellationToken) is not { } session || await change(session) is not { } done)
            return null;
        return await SaveAsync(workshopId, done, cancellationToken);
    });

    private async Task<string?> SaveAsync(int workshopId, string done, CancellationToken cancellationToken)
    {
        db.History.Add(HistoryEntry.Of<Workshop>(workshopId, $"Điều hành: {done}", user, clock.NowUtc, workshopId));
        await db.SaveChangesAsync(cancellationToken);
        return $"{done}.";
    }

    /// <summary>Those whom their units registered before the day.</summary>
    private async Task<List<SpeakingRequest>> RegisteredAsync(int workshopId, CancellationToken cancellationToken)
    {
        var registered = await db.SpeakerRegistrations.AsNoTracking().Include(known => known.Unit).Where(known => known.WorkshopId == workshopId).OrderBy(known => known.Unit.Order).ToListAsync(cancellationToken);
        var delegates = await db.Delegates.Where(person => person.WorkshopId == workshopId && person.PersonId != null).ToDictionaryAsync(person => person.PersonId!.Value, person => person.Id, cancellationToken);
        return
        [
            .. registered.Select(known => new SpeakingRequest
            {
                Name = known.Name,
                Post = known.Post,
                Organisation = known.Unit.Name,
                UnitId = known.UnitId,
                DelegateId = known.PersonId is { } personId && delegates.TryGetValue(personId, out var delegateId) ? delegateId : null,
                Subject = known.Subject,
                Minutes = known.Minutes,
                Origin = TurnOrigin.Registration,
            }),
        ];
    }
}
