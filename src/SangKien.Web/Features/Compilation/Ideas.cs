using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure.Exports;

namespace SangKien.Web.Features.Compilation;

/// <summary>One idea as a row of the exported list.</summary>
public sealed record IdeaRow
{
    public string Theme { get; init; } = "";

    /// <summary>The merged idea that it is a source of; empty for one that stands by itself.</summary>
    public string Merged { get; init; } = "";

    public string Unit { get; init; } = "";
    public string Title { get; init; } = "";
    public string Problem { get; init; } = "";
    public string Content { get; init; } = "";
    public string Novelty { get; init; } = "";
    public string Benefit { get; init; } = "";
    public Assessment Assessment { get; init; }
    public string Field { get; init; } = "";
    public string Resources { get; init; } = "";
    public string Note { get; init; } = "";
    public ContributionStatus Contribution { get; init; }
    public DateTime? SentAtUtc { get; init; }

    internal static IReadOnlyList<Column<IdeaRow>> Columns { get; } =
    [
        new("Nhóm vấn đề", row => row.Theme),
        new("Gộp vào", row => row.Merged),
        new("Đơn vị", row => row.Unit),
        new("Ý tưởng, cách làm sáng tạo", row => row.Title),
        new("Vấn đề giải quyết", row => row.Problem),
        new("Nội dung, cách làm", row => row.Content),
        new("Điểm mới", row => row.Novelty),
        new("Lợi ích dự kiến", row => row.Benefit),
        new("Đánh giá", row => row.Assessment),
        new("Lĩnh vực", row => row.Field),
        new("Nguồn lực", row => row.Resources),
        new("Nhận xét, đề xuất", row => row.Note),
        new("Tham luận", row => row.Contribution),
        new("Nộp lúc", row => row.SentAtUtc),
    ];
}

public sealed class IdeasQuery(PortalDbContext db, ICurrentUser user)
{
    public Task<bool> IsVisibleAsync(int workshopId, CancellationToken cancellationToken) =>
        db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken);

    /// <summary>By theme, then by unit; a source of a merged idea stands where that stands and is assessed as that.</summary>
    public IQueryable<IdeaRow> All(int workshopId) => Rows(db.Ideas.Compilable(workshopId));

    /// <summary>The same rows of some ideas.</summary>
    public IQueryable<IdeaRow> Rows(IQueryable<Idea> ideas) =>
        from idea in ideas
        join known in db.Themes on (idea.GroupId != null ? idea.Group!.ThemeId : idea.ThemeId) equals (int?)known.Id into found
        from theme in found.DefaultIfEmpty()
        orderby theme == null ? int.MaxValue : theme.Parent == null ? theme.Order : theme.Parent.Order,
            theme == null || theme.ParentId == null ? 0 : theme.Order,
            idea.Contribution.Unit.Order, idea.ContributionId, idea.Order
        select new IdeaRow
        {
            Theme = theme != null ? theme.Name : SynthesisTheme.Unsorted,
            Merged = idea.Group != null ? idea.Group.Title : "",
            Unit = idea.Contribution.Unit.Name,
            Title = idea.Title,
            Problem = idea.Problem,
            Content = idea.Content,
            Novelty = idea.Novelty,
            Benefit = idea.Benefit,
            Assessment = idea.Group != null ? idea.Group.Assessment : idea.Assessment,
            Field = idea.Group != null ? idea.Group.AssessmentField : idea.AssessmentField,
            Resources = idea.Group != null ? idea.Group.AssessmentResources : idea.AssessmentResources,
            Note = idea.Group != null ? idea.Group.AssessmentNote : idea.AssessmentNote,
            Contribution = idea.Contribution.Status,
            SentAtUtc = idea.Contribution.SubmittedAtUtc,
        };
}
