using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Data;
using SangKien.Core.Discussion;
using SangKien.Core.Hall;
using SangKien.Core.Organisation;
using SangKien.Core.Programmes;
using SangKien.Web.Features.Shared;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Minutes;

/// <summary>What the portal knows of the day, as minutes are drafted from it: the door, the course of the hall, the secretary's notes, the conclusions.</summary>
public sealed class MinutesSourceQuery(PortalDbContext db, ICurrentUser user, WorkshopPapersQuery papers, AttendanceQuery attendance)
{
    private static readonly ItemKind[] Unsaid = [ItemKind.Presentation, ItemKind.Break, ItemKind.Reception];

    /// <summary>Null for a workshop that the person does not see.</summary>
    public async Task<MinutesSheet?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await papers.GetAsync(workshopId, cancellationToken) is not { } known)
            return null;
        var session = await db.HallSessions.AsNoTracking().AsSplitQuery()
            .Include(session => session.Turns).Include(session => session.Runs).ThenInclude(run => run.Item.Contribution!.Unit)
            .SingleOrDefaultAsync(session => session.WorkshopId == workshopId, cancellationToken);
        var items = session is { Runs.Count: > 0 } ? [.. session.Runs.OrderBy(run => run.StartedAtUtc).Select(run => run.Item).Distinct()] : await ProgrammeAsync(workshopId, cancellationToken);
        var notice = await db.ClosingPapers.AsNoTracking().VisibleTo(user).Latest(workshopId, ClosingPaperKind.Notice).Select(paper => paper.Content).SingleOrDefaultAsync(cancellationToken);
        return new(known.Frame, known.Day with { EndedAt = session?.ClosedAtUtc is { } closed ? TimeOnly.FromDateTime(VietnamTime.ToLocal(closed)) : null }, await attendance.GetAsync(workshopId, cancellationToken))
        {
            Course = [.. items.Where(item => !Unsaid.Contains(item.Kind)).Select(item => item.Speaker.Length > 0 ? $"{item.Title}: {item.Speaker}" : item.Title)],
            Presented = [.. items.Where(item => item.Kind == ItemKind.Presentation).Select(item => new PresentedPaper(item.Contribution?.Title is { Length: > 0 } title ? title : item.Title, item.Contribution?.Unit.Name ?? "Tham luận", item.Speaker))],
            Opinions = await OpinionsAsync(workshopId, session, cancellationToken),
            Conclusions = notice?.ToConclusions() ?? new(),
        };
    }

    private Task<List<ProgrammeItem>> ProgrammeAsync(int workshopId, CancellationToken cancellationToken) =>
        db.Programmes.AsNoTracking().VisibleTo(user).Where(programme => programme.WorkshopId == workshopId).SelectMany(programme => programme.Items)
            .Include(item => item.Contribution!.Unit).OrderBy(item => item.Order).ToListAsync(cancellationToken);

    /// <summary>What was said in the hall with the secretary's notes; where nothing was noted, what was handed in for the discussion.</summary>
    private async Task<List<SpokenOpinion>> OpinionsAsync(int workshopId, HallSession? session, CancellationToken cancellationToken)
    {
        var notes = await db.HallNotes.AsNoTracking().Where(note => note.WorkshopId == workshopId && note.Text != "").OrderBy(note => note.Id).ToListAsync(cancellationToken);
        var spoken = session?.Turns.Where(turn => turn.Status == TurnStatus.Done).OrderBy(turn => turn.StartedAtUtc)
            .Select(turn => new SpokenOpinion(turn.Name, turn.Organisation, notes.Find(note => note.TurnId == turn.Id)?.Text is { Length: > 0 } text ? text : Said(turn.Subject))) ?? [];
        var noted = notes.Where(note => note.Kind != NoteKind.Turn).Select(note => new SpokenOpinion(note.Kind == NoteKind.General ? "Ghi nhận chung" : $"Về {note.Kind.Name().ToLowerInvariant()} “{note.Title}”", "", note.Text));
        List<SpokenOpinion> all = [.. spoken, .. noted];
        return all.Count > 0 ? all : await PreparedAsync(workshopId, cancellationToken);
    }

    private Task<List<SpokenOpinion>> PreparedAsync(int workshopId, CancellationToken cancellationToken) =>
        db.Opinions.AsNoTracking().VisibleTo(user).Where(opinion => opinion.WorkshopId == workshopId).OrderBy(opinion => opinion.Unit.Order).ThenBy(opinion => opinion.Id)
            .Select(opinion => new SpokenOpinion(opinion.Person.FullName, opinion.Unit.Name, opinion.Text)).ToListAsync(cancellationToken);

    private static string Said(string subject) => subject.Length > 0 ? $"phát biểu về {subject}" : "phát biểu ý kiến";
}
