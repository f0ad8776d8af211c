using Microsoft.EntityFrameworkCore;
using SangKien.Core.Compilation;
using SangKien.Core.Dossiers;
using SangKien.Web.Infrastructure.Exports;

namespace SangKien.Web.Features.Dossiers.Parts;

/// <summary>Ý tưởng that entered the compilation, with their themes and assessments.</summary>
internal sealed class IdeasPart : DossierPart
{
    private static readonly Column<Row>[] Columns =
    [
        new("Đơn vị", row => row.Unit),
        new("Tên ý tưởng", row => row.Title),
        new("Vấn đề giải quyết", row => row.Problem),
        new("Nội dung, cách làm", row => row.Content),
        new("Điểm mới", row => row.Novelty),
        new("Lợi ích dự kiến", row => row.Benefit),
        new("Nhóm vấn đề", row => row.Theme),
        new("Đã gộp vào", row => row.Merged),
        new("Đánh giá", row => row.Assessment),
        new("Ghi chú đánh giá", row => row.Note),
    ];

    public override async Task AddAsync(DossierContents dossier, CancellationToken cancellationToken)
    {
        var rows = await dossier.Db.Ideas.Compilable(dossier.WorkshopId)
            .OrderBy(idea => idea.Contribution.Unit.Order).ThenBy(idea => idea.ContributionId).ThenBy(idea => idea.Order)
            .Select(idea => new Row(
                idea.Contribution.Unit.Name, idea.Title, idea.Problem, idea.Content, idea.Novelty, idea.Benefit,
                (idea.Group != null ? idea.Group.Theme!.Name : idea.Theme!.Name) ?? "",
                idea.Group != null ? idea.Group.Title : "",
                idea.Group != null ? idea.Group.Assessment : idea.Assessment,
                idea.Group != null ? idea.Group.AssessmentNote : idea.AssessmentNote))
            .ToListAsync(cancellationToken);
        await dossier.AddListAsync(DossierFolder.Lists, "y-tuong", "Danh sách ý tưởng", Columns, rows, cancellationToken);
    }

    private sealed record Row(string Unit, string Title, string Problem, string Content, string Novelty, string Benefit, string Theme, string Merged, Assessment Assessment, string Note);
}
