using Microsoft.EntityFrameworkCore;
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
    public string Unit { get; init; } = "";
    public string Title { get; init; } = "";
    public string Problem { get; init; } = "";
    public string Content { get; init; } = "";
    public string Novelty { get; init; } = "";
    public string Benefit { get; init; } = "";
    public Assessment Assessment { get; init; }
    public string Note { get; init; } = "";
    public ContributionStatus Contribution { get; init; }
    public DateTime? SentAtUtc { get; init; }

    internal static IReadOnlyList<Column<IdeaRow>> Columns { get; } =
    [
        new("Nhóm vấn đề", row => row.Theme),
        new("Đơn vị", row => row.Unit),
        new("Ý tưởng, cách làm sáng tạo", row => row.Title),
        new("Vấn đề giải quyết", row => row.Problem),
        new("Nội dung, cách làm", row => row.Content),
        new("Điểm mới", row => row.Novelty),
        new("Lợi ích dự kiến", row => row.Benefit),
        new("Đánh giá", row => row.Assessment),
        new("Nhận xét, đề xuất", row => row.Note),
        new("Tham luận", row => row.Contribution),
        new("Nộp lúc", row => row.SentAtUtc),
    ];
}

public sealed class IdeasQuery(PortalDbContext db, ICurrentUser user)
{
    public Task<bool> IsVisibleAsync(int workshopId, CancellationToken cancellationToken) =>
        db.WorkshopsVisibleTo(user).AnyAsync(workshop => workshop.Id == workshopId, cancellationToken);

    /// <summary>By theme, then by unit.</summary>
    public IQueryable<IdeaRow> All(int workshopId) =>
        db.Ideas.Compilable(workshopId)
            .OrderBy(idea => idea.Theme == null ? int.MaxValue : idea.Theme.Order)
            .ThenBy(idea => idea.Contribution.Unit.Order).ThenBy(idea => idea.ContributionId).ThenBy(idea => idea.Order)
            .Select(idea => new IdeaRow
            {
                Theme = idea.Theme != null ? idea.Theme.Name : SynthesisTheme.Unsorted,
                Unit = idea.Contribution.Unit.Name,
                Title = idea.Title,
                Problem = idea.Problem,
                Content = idea.Content,
                Novelty = idea.Novelty,
                Benefit = idea.Benefit,
                Assessment = idea.Assessment,
                Note = idea.AssessmentNote,
                Contribution = idea.Contribution.Status,
                SentAtUtc = idea.Contribution.SubmittedAtUtc,
            });
}
