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

namespace SangKien.Web.Features.Reports;

/// <summary>Gathers the synthesis as it stands now, in a fixed number of queries.</summary>
public sealed class SynthesisQuery(PortalDbContext db, ICurrentUser user, PortalClock clock)
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
            .Select(task => new { task.Unit.Order, Unit = new SynthesisUnit { UnitId = task.UnitId, Name = task.Unit.Name }, task.UnitId })
            .ToListAsync(cancellationToken);
        return [.. sent.Concat(owing).DistinctBy(row => row.UnitId).OrderBy(row => row.Order).Select(row => row.Unit)];
    }

    private static SynthesisUnit UnitOf(Contribution contribution, string name, int ideas) => new()
    {
        UnitId = contribution.UnitId,
        ContributionId = contribution.Id,
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

    /// <summary>A merged idea counts once and names all its units.</summary>
    private async Task<List<SynthesisTheme>> ThemesAsync(int workshopId, CancellationToken cancellationToken)
    {
        var themes = await db.CompiledThemesAsync(workshopId, cancellationToken);
        var names = themes.ToDictionary(theme => theme.Id, theme => theme.Name);
        return
        [
            .. themes.Where(theme => theme.Id != 0 || theme.Ideas.Count > 0).Select(theme => new SynthesisTheme(
                theme.Id, theme.ParentId is { } parent ? $"{names[parent]}: {theme.Name}" : theme.Name, [.. theme.Ideas.Select(Entry)])),
        ];
    }

    private static SynthesisIdea Entry(CompiledIdea idea) => new()
    {
        Key = idea.GroupId is { } group ? $"g{group}" : $"{idea.Sources[0].IdeaId}",
        IdeaIds = [.. idea.Sources.Select(source => source.IdeaId)],
        UnitIds = [.. idea.Sources.Select(source => source.UnitId).Distinct()],
        Unit = idea.Units,
        Title = idea.Title,
        Content = idea.Content,
        Assessment = idea.Appraisal.Assessment,
        Note = idea.Appraisal.Note,
    };
}
