using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Dossiers;
using SangKien.Web.Infrastructure.Exports;

namespace SangKien.Web.Features.Dossiers.Parts;

/// <summary>Tình hình gửi tham luận of each unit that has begun one, and who was registered to speak.</summary>
internal sealed class UnitsPart : DossierPart
{
    private static readonly Column<Row>[] Columns =
    [
        new("Đơn vị", row => row.Unit),
        new("Trạng thái", row => row.Status),
        new("Tên tham luận", row => row.Title),
        new("Số ý tưởng", row => row.Ideas),
        new("Nộp lần đầu", row => row.FirstAtUtc),
        new("Nộp lần cuối", row => row.LastAtUtc),
        new("Nộp muộn", row => row.IsLate),
        new("Tiếp nhận", row => row.AcceptedAtUtc),
        new("Công bố", row => row.PublishedAtUtc),
        new("Người phát biểu", row => row.Speaker),
    ];

    public override async Task AddAsync(DossierContents dossier, CancellationToken cancellationToken)
    {
        var (db, workshopId) = (dossier.Db, dossier.WorkshopId);
        // Of a contribution that was not sent, or is being written again, only that it is so.
        var rows = await db.Contributions.Where(contribution => contribution.WorkshopId == workshopId)
            .OrderBy(contribution => contribution.Unit.Order).ThenBy(contribution => contribution.Id)
            .Select(contribution => new Row
            {
                Unit = contribution.Unit.Name,
                Status = contribution.Status,
                Title = contribution.Status == ContributionStatus.Submitted || contribution.Status == ContributionStatus.Accepted ? contribution.Title : "",
                Ideas = contribution.Status == ContributionStatus.Submitted || contribution.Status == ContributionStatus.Accepted ? contribution.CompleteIdeaCount : null,
                FirstAtUtc = contribution.FirstSubmittedAtUtc,
                LastAtUtc = contribution.SubmittedAtUtc,
                IsLate = contribution.IsLate,
                AcceptedAtUtc = contribution.AcceptedAtUtc,
                PublishedAtUtc = contribution.PublishedAtUtc,
                Speaker = db.SpeakerRegistrations.Where(speaker => speaker.WorkshopId == workshopId && speaker.UnitId == contribution.UnitId).Select(speaker => speaker.Name).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        await dossier.AddListAsync(DossierFolder.Lists, "tinh-hinh-gui-tham-luan", "Tình hình gửi tham luận", Columns, rows, cancellationToken);
    }

    private sealed record Row
    {
        public required string Unit { get; init; }
        public ContributionStatus Status { get; init; }
        public required string Title { get; init; }
        public int? Ideas { get; init; }
        public DateTime? FirstAtUtc { get; init; }
        public DateTime? LastAtUtc { get; init; }
        public bool IsLate { get; init; }
        public DateTime? AcceptedAtUtc { get; init; }
        public DateTime? PublishedAtUtc { get; init; }
        public string? Speaker { get; init; }
    }
}
