using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure.Lists;

namespace SangKien.Web.Features.Conclusions;

public sealed record IdeasRequest : ListRequest
{
    public const string AssessmentName = "danh-gia";

    [FromQuery(Name = AssessmentName)]
    public Assessment? Assessment { get; init; }
}

public sealed record IdeaRow
{
    public int Id { get; init; }
    public string Title { get; init; } = "";
    public string TitleFolded { get; init; } = "";
    public string Unit { get; init; } = "";
    public int UnitOrder { get; init; }

    /// <summary>Of the merged idea where it is one of several sources.</summary>
    public Assessment Assessment { get; init; }

    /// <summary>Its place in the notice in force; null while it is not adopted.</summary>
    public int? ConclusionNumber { get; init; }

    /// <summary>Its application; null while there is none.</summary>
    public int? InitiativeId { get; init; }
}

public sealed record IdeasPage(int WorkshopId, string Topic, Page<IdeaRow> Rows);

/// <summary>Ý tưởng sau hội thảo: which were adopted, and of which an application is prepared.</summary>
public sealed class IdeasQuery(PortalDbContext db, ICurrentUser user)
{
    private static readonly Sorting<IdeaRow> Sorting = new Sorting<IdeaRow>(row => row.Id).By("don-vi", row => row.UnitOrder).By("danh-gia", row => row.Assessment);

    public async Task<IdeasPage?> GetAsync(int workshopId, IdeasRequest request, CancellationToken cancellationToken)
    {
        var topic = await db.WorkshopsVisibleTo(user).Where(workshop => workshop.Id == workshopId).Select(workshop => workshop.Topic).SingleOrDefaultAsync(cancellationToken);
        if (topic is null)
            return null;
        var rows = db.Ideas.AsNoTracking().Compilable(workshopId).Select(idea => new IdeaRow
        {
            Id = idea.Id,
            Title = idea.Title,
            TitleFolded = idea.TitleFolded,
            Unit = idea.Contribution.Unit.Name,
            UnitOrder = idea.Contribution.Unit.Order,
            Assessment = idea.Group != null ? idea.Group.Assessment : idea.Assessment,
            ConclusionNumber = db.UnitTasks.Where(task => task.Conclusion!.IdeaId == idea.Id && task.Status != UnitTaskStatus.Cancelled).Select(task => (int?)task.Conclusion!.Number).FirstOrDefault(),
            InitiativeId = db.Initiatives.Where(candidate => candidate.IdeaId == idea.Id).Select(candidate => (int?)candidate.Id).FirstOrDefault(),
        });
        if (request.Assessment is { } assessment)
            rows = rows.Where(row => row.Assessment == assessment);
        if (!string.IsNullOrWhiteSpace(request.Search))
        {
            var words = Folding.Fold(request.Search);
            rows = rows.Where(row => row.TitleFolded.Contains(words));
        }

        return new(workshopId, topic, await Sorting.Apply(rows, request).ToPageAsync(request, cancellationToken));
    }
}
