using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Compilation;

/// <summary>Gathers the synthesis as it stands now, in a fixed number of queries.</summary>
public sealed class SynthesisQuery(PortalDbContext db, ICurrentUser user, PortalClock clock, BoardQuery board)
{
    public async Task<SynthesisReport?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).AsNoTracking().SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return null;
        var (frame, citation) = await HeadAsync(workshopId, cancellationToken);
        return new()
        {
            Frame = frame,
            Plan = citation,
            Topic = workshop.Topic,
            DeadlinePhrase = workshop.ContributionDeadline?.Phrase ?? "",
            Units = await UnitsAsync(workshopId, cancellationToken),
            Themes = await ThemesAsync(workshopId, cancellationToken),
        };
    }

    private async Task<(PaperFrame Frame, PlanCitation Plan)> HeadAsync(int workshopId, CancellationToken cancellationToken)
    {
        var agency = await db.Agencies.AsNoTracking().SingleAsync(cancellationToken);
        var plan = await db.Plans.AsNoTracking().Include(plan => plan.IssuedDocument)
            .Where(plan => plan.WorkshopId == workshopId).OrderByDescending(plan => plan.IssuedDocumentId).ThenByDescending(plan => plan.Id)
            .FirstAsync(cancellationToken);
        var number = plan.IssuedDocument is { } paper ? new IssuedNumber(paper.Number, paper.Symbol, paper.IssuedOn, paper.IssuedAtUtc) : null;
        return (PaperFrame.Like(plan.Content, agency, clock.Today), new PlanCitation(number, plan.Content.Subject, agency.Name));
    }

    private async Task<List<SynthesisUnit>> UnitsAsync(int workshopId, CancellationToken cancellationToken)
    {
        var sent = await db.Contributions.AsNoTracking()
            .Where(contribution => contribution.WorkshopId == workshopId && contribution.FirstSubmittedAtUtc != null)
            .Select(contribution => new { contribution.Unit.Order, Unit = UnitOf(contribution, contribution.Unit.Name, contribution.Ideas.Count), contribution.UnitId })
            .ToListAsync(cancellationToken);
        var owing = await db.UnitTasks.AsNoTracking()
            .Where(task => task.WorkshopId == workshopId && task.Kind == AssignmentKind.Contribution && task.Status != UnitTaskStatus.Cancelled)
            .Select(task => new { task.Unit.Order, Unit = new SynthesisUnit { Name = task.Unit.Name }, task.UnitId })
            .ToListAsync(cancellationToken);
        return [.. sent.Concat(owing).DistinctBy(row => row.UnitId).OrderBy(row => row.Order).Select(row => row.Unit)];
    }

    private static SynthesisUnit UnitOf(Contribution contribution, string name, int ideas) => new()
    {
        Name = name,
        Receipt = contribution.IsLate ? Receipt.Late : Receipt.OnTime,
        IsSupplementing = contribution.Status == ContributionStatus.Returned,
        SentAtUtc = contribution.FirstSubmittedAtUtc,
        IdeaCount = ideas,
        Situation = contribution.Situation,
        Difficulties = contribution.Difficulties,
        Solutions = contribution.Solutions,
        Recommendations = contribution.Recommendations,
    };

    private async Task<List<SynthesisTheme>> ThemesAsync(int workshopId, CancellationToken cancellationToken)
    {
        var targets = await board.TargetsAsync(workshopId, cancellationToken);
        var ideas = (await db.Ideas.AsNoTracking().Compilable(workshopId)
            .OrderBy(idea => idea.Contribution.Unit.Order).ThenBy(idea => idea.ContributionId).ThenBy(idea => idea.Order)
            .Select(idea => new
            {
                ThemeId = idea.ThemeId ?? 0,
                Idea = new SynthesisIdea
                {
                    Unit = idea.Contribution.Unit.Name, Title = idea.Title, Content = idea.Content, Assessment = idea.Assessment, Note = idea.AssessmentNote,
                },
            }).ToListAsync(cancellationToken)).ToLookup(row => row.ThemeId, row => row.Idea);
        return
        [
            .. targets.Skip(1).Append(BoardTarget.Unsorted)
                .Select(target => new SynthesisTheme(target.Name, [.. ideas[target.Id]]))
                .Where(theme => theme.Ideas.Count > 0 || theme.Name != SynthesisTheme.Unsorted),
        ];
    }
}
