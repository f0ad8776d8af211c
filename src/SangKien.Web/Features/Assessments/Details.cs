using Microsoft.EntityFrameworkCore;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Assessments;

public sealed class DetailsQuery(PortalDbContext db, ICurrentUser user, ThemeChoicesQuery themes)
{
    private const int HistoryLength = 20;

    public async Task<DetailsPage?> GetAsync(int workshopId, CompiledKey key, CancellationToken cancellationToken)
    {
        if (await key.FindAsync(db, workshopId, cancellationToken) is not { } card)
            return null;
        var sources = await SourcesAsync(workshopId, key, cancellationToken);
        var opinions = await OpinionsAsync(key, cancellationToken);
        var targets = await themes.GetAsync(workshopId, cancellationToken);
        var mine = opinions.Find(opinion => opinion.PersonId == user.PersonId);
        return new()
        {
            WorkshopId = workshopId,
            Key = key,
            Title = card.Title,
            Content = card.Content,
            Version = card.Version,
            ThemeId = card.ThemeId ?? 0,
            Theme = targets.First(target => target.Id == (card.ThemeId ?? 0)).Name,
            Sources = sources,
            MergedIn = await db.Ideas.Where(idea => !key.IsGroup && idea.Id == key.Id && idea.Group != null)
                .Select(idea => new { idea.Group!.Id, idea.Group.Title }).SingleOrDefaultAsync(cancellationToken) is { } group ? (group.Id, group.Title) : null,
            Agreed = new() { Assessment = card.Assessment, Field = card.AssessmentField, Resources = card.AssessmentResources, Note = card.AssessmentNote, Version = card.Version },
            Mine = mine is null ? new() : new() { Assessment = mine.Appraisal.Assessment, Field = mine.Appraisal.Field, Resources = mine.Appraisal.Resources, Note = mine.Appraisal.Note, Version = mine.Version },
            Opinions = opinions,
            Targets = targets,
            History = await HistoryAsync(key, [.. sources.Select(source => source.Id)], cancellationToken),
        };
    }

    private Task<List<SourceIdea>> SourcesAsync(int workshopId, CompiledKey key, CancellationToken cancellationToken) =>
        db.Ideas.AsNoTracking().Compilable(workshopId).Where(idea => key.IsGroup ? idea.GroupId == key.Id : idea.Id == key.Id)
            .OrderBy(idea => idea.Contribution.Unit.Order).ThenBy(idea => idea.Id)
            .Select(idea => new SourceIdea
            {
                Id = idea.Id,
                Unit = idea.Contribution.Unit.Name,
                Contribution = idea.Contribution.Title,
                Title = idea.Title,
                Problem = idea.Problem,
                Content = idea.Content,
                Novelty = idea.Novelty,
                Benefit = idea.Benefit,
                FocusIssue = idea.Contribution.Workshop.FocusIssues.Where(issue => issue.Id == idea.FocusIssueId).Select(issue => issue.Text).FirstOrDefault(),
                Theme = idea.Theme != null ? idea.Theme.Name : SynthesisTheme.Unsorted,
                Assessment = idea.Assessment,
            }).ToListAsync(cancellationToken);

    private Task<List<GivenOpinion>> OpinionsAsync(CompiledKey key, CancellationToken cancellationToken) =>
        db.PersonalAssessments.AsNoTracking().Where(opinion => key.IsGroup ? opinion.GroupId == key.Id : opinion.IdeaId == key.Id)
            .OrderBy(opinion => opinion.Id)
            .Select(opinion => new GivenOpinion(
                opinion.PersonId, opinion.Person.FullName, opinion.Person.Unit.Name,
                new Appraisal(opinion.Assessment, opinion.Field, opinion.Resources, opinion.Note), opinion.AtUtc, opinion.Version))
            .ToListAsync(cancellationToken);

    private Task<List<DetailsStep>> HistoryAsync(CompiledKey key, List<int> ideas, CancellationToken cancellationToken) =>
        db.History.AsNoTracking()
            .Where(entry => (entry.Subject == nameof(Idea) && ideas.Contains(entry.SubjectId)) || (key.IsGroup && entry.Subject == nameof(IdeaGroup) && entry.SubjectId == key.Id))
            .OrderByDescending(entry => entry.Id).Take(HistoryLength)
            .Select(entry => new DetailsStep(entry.AtUtc, entry.ActorName, entry.Summary)).ToListAsync(cancellationToken);
}
