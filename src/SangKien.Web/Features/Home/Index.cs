using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Organisation;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Home;

public sealed record HomePage
{
    public OwnWork? Own { get; init; }
    public required IReadOnlyList<Tile> Tiles { get; init; }
    public required IReadOnlyList<TaskRow> Tasks { get; init; }
    public required IReadOnlyList<DeliveryRow> Deliveries { get; init; }
    public required IReadOnlyList<NewsRow> History { get; init; }
    public int OpenTasks { get; init; }
}

public sealed record TaskRow
{
    public int Id { get; init; }
    public string Clause { get; init; } = "";
    public string Title { get; init; } = "";
    public string Product { get; init; } = "";
    public TaskPart Part { get; init; }
    public UnitTaskStatus Status { get; init; }
    public DateTime? OpenedAtUtc { get; init; }
    public Deadline? Due { get; init; }
}

public sealed record DeliveryRow(int Id, string Citation, string Subject, DateTime DeliveredAtUtc, DateTime? OpenedAtUtc);

public sealed record NewsRow(DateTime AtUtc, string Summary, string ActorName);

/// <summary>Trang chủ: what the person owes first, then what the roles have to look after.</summary>
public sealed class HomeQuery(PortalDbContext db, ICurrentUser user, OwnWorkQuery ownWork, TilesQuery tiles)
{
    private const int Shown = 5;

    public async Task<HomePage> GetAsync(CancellationToken cancellationToken)
    {
        // Who does not look after tasks of the unit, such as the administrator, is not led to pages that are closed to him.
        var (unitId, personId) = (user.Can(Capability.ViewTasks) ? user.UnitId : 0, user.PersonId);
        var own = user.Can(Capability.WriteContribution) ? await ownWork.GetAsync(cancellationToken) : null;
        var tasks = await db.UnitTasks.AsNoTracking().Where(task => task.UnitId == unitId && task.Status != UnitTaskStatus.Cancelled)
            .OrderBy(task => task.Status != UnitTaskStatus.Open).ThenBy(task => task.Clause)
            .Select(task => new TaskRow
            {
                Id = task.Id,
                Clause = task.Clause,
                Title = task.Title,
                Product = task.Product,
                Part = task.Part,
                Status = task.Status,
                OpenedAtUtc = task.OpenedAtUtc,
                Due = task.Due,
            })
            .Take(2 * Shown).ToListAsync(cancellationToken);
        var papers = await db.IssuedDocuments.AsNoTracking().Where(paper => paper.Deliveries.Any(delivery => delivery.PersonId == personId))
            .OrderByDescending(paper => paper.Id).Take(Shown)
            .Select(paper => new { Paper = paper, Delivery = paper.Deliveries.First(delivery => delivery.PersonId == personId) }).ToListAsync(cancellationToken);
        return new()
        {
            Own = own,
            Tasks = tasks,
            OpenTasks = tasks.Count(task => task.Status == UnitTaskStatus.Open),
            Tiles = [.. OwnTiles(own, tasks), .. await tiles.GetAsync(cancellationToken)],
            Deliveries = [.. papers.Select(row => new DeliveryRow(row.Paper.Id, row.Paper.Citation, row.Paper.Subject, row.Delivery.DeliveredAtUtc, row.Delivery.OpenedAtUtc))],
            History = await db.History.AsNoTracking().Where(entry => (entry.UnitId == unitId && entry.Subject != nameof(Idea)) || entry.AccountId == user.AccountId)
                .OrderByDescending(entry => entry.Id).Take(Shown)
                .Select(entry => new NewsRow(entry.AtUtc, entry.Summary, entry.ActorName)).ToListAsync(cancellationToken),
        };
    }

    private static IEnumerable<Tile> OwnTiles(OwnWork? own, List<TaskRow> tasks)
    {
        if (own is not null)
        {
            var progress = own.Progress;
            yield return new("one", "lightbulb", progress.CompleteIdeas, "Ý tưởng đã đủ nội dung", own.Address)
            {
                Of = progress.MinimumIdeas,
                Line = progress.CompleteIdeas >= progress.MinimumIdeas ? "Đủ số ý tưởng tối thiểu." : $"Cần thêm {progress.MinimumIdeas - progress.CompleteIdeas} ý tưởng.",
                Action = progress.IsOwed ? "Mở tham luận" : "Xem biên nhận",
            };
        }

        var others = tasks.Where(task => task.Status == UnitTaskStatus.Open && task.Id != own?.Call.Id).ToList();
        if (tasks.Count > 0)
        {
            yield return new("sent", "list-check", others.Count, own is null ? "Nhiệm vụ" : "Nhiệm vụ khác", "/nhiem-vu?trang-thai=Open")
            {
                Line = others.Count == 0 ? "Không còn việc nào khác." : $"Gồm {string.Join(", ", others.Select(task => task.Clause))}.",
                Action = "Xem nhiệm vụ",
            };
        }
    }
}
