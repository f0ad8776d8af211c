using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Compilation;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Data;
using SangKien.Core.Hall;
using SangKien.Core.Issuing;
using SangKien.Core.Plans;
using SangKien.Core.Programmes;
using SangKien.Core.Workshops;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.ClosingPapers;

/// <summary>What a paper begins with, and its figures as they stand now.</summary>
public sealed record ClosingFacts(Workshop Workshop, PaperFrame Frame, ClosingContent Content);

/// <summary>Gathers it from the day, the door, the hall and the compilation, in a fixed number of queries.</summary>
public sealed class ClosingFactsQuery(PortalDbContext db, WorkshopPapersQuery papers, AttendanceQuery attendance)
{
    /// <summary>Null for a workshop that the person does not see.</summary>
    public async Task<ClosingFacts?> GetAsync(int workshopId, ClosingPaperKind kind, CancellationToken cancellationToken)
    {
        if (await papers.GetAsync(workshopId, cancellationToken) is not { } known)
            return null;
        var chair = await db.Minutes.AsNoTracking().Where(minutes => minutes.WorkshopId == workshopId).Select(minutes => minutes.Text).SingleOrDefaultAsync(cancellationToken);
        var came = await attendance.GetAsync(workshopId, cancellationToken);
        var content = new ClosingContent
        {
            Day = chair is { Chair.Name.Length: > 0 } ? known.Day with { Chair = chair.Chair } : known.Day,
            Signing = known.Plan.Signing,
            Present = came.Present,
            GuestsPresent = came.GuestsPresent,
        };
        return new(known.Workshop, known.Frame, kind == ClosingPaperKind.Notice ? content : await WithFiguresAsync(content, came, workshopId, cancellationToken));
    }

    /// <summary>The report also names the tasks that the notice gives.</summary>
    private async Task<ClosingContent> WithFiguresAsync(ClosingContent content, Attendance came, int workshopId, CancellationToken cancellationToken)
    {
        var figures = await FiguresAsync(came, workshopId, cancellationToken);
        var notice = await db.ClosingPapers.AsNoTracking().Latest(workshopId, ClosingPaperKind.Notice).Select(paper => paper.Content).SingleOrDefaultAsync(cancellationToken);
        return content with { Preparations = figures.Received, Figures = [.. figures.Rows], FeasibleIdeas = [.. figures.FeasibleIdeas], Rows = notice?.Rows ?? [] };
    }

    private async Task<ResultFigures> FiguresAsync(Attendance came, int workshopId, CancellationToken cancellationToken)
    {
        var owing = await db.UnitTasks.CountAsync(
            task => task.WorkshopId == workshopId && task.Kind == AssignmentKind.Contribution && task.Status != UnitTaskStatus.Cancelled, cancellationToken);
        var sent = await db.Contributions.Compilable(workshopId).GroupBy(contribution => contribution.IsLate)
            .Select(group => new { IsLate = group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        var ideas = await db.Ideas.Compilable(workshopId).GroupBy(idea => idea.Group != null ? idea.Group.Assessment : idea.Assessment)
            .Select(group => new { Assessment = group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        var feasible = await db.Ideas.AsNoTracking().Compilable(workshopId).Where(idea => (idea.Group != null ? idea.Group.Assessment : idea.Assessment) == Assessment.Feasible)
            .OrderBy(idea => idea.Contribution.Unit.Order).ThenBy(idea => idea.Id)
            .Select(idea => new { idea.Title, Unit = idea.Contribution.Unit.Name }).ToListAsync(cancellationToken);
        return new(came)
        {
            Owing = owing,
            OnTime = sent.Where(group => !group.IsLate).Sum(group => group.Count),
            Late = sent.Where(group => group.IsLate).Sum(group => group.Count),
            Presented = await db.Programmes.Where(programme => programme.WorkshopId == workshopId).SelectMany(programme => programme.Items)
                .CountAsync(item => item.Kind == ItemKind.Presentation, cancellationToken),
            Opinions = await db.SpeakingTurns.CountAsync(turn => turn.Session.WorkshopId == workshopId && turn.Status == TurnStatus.Done, cancellationToken),
            Ideas = ideas.Sum(group => group.Count),
            NeedingStudy = ideas.Where(group => group.Assessment == Assessment.NeedsStudy).Sum(group => group.Count),
            FeasibleIdeas = [.. feasible.Select(idea => $"{idea.Title} ({idea.Unit})")],
        };
    }
}
