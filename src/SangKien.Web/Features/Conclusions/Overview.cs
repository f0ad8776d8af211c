using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Conclusions;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Reviewing;
using SangKien.Core.Workshops;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Web.Features.Shared;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Conclusions;

public sealed record OverviewPage(int WorkshopId, string Topic)
{
    /// <summary>The workshops that the person sees, the newest first.</summary>
    public required IReadOnlyList<WorkshopChoice> Workshops { get; init; }

    public MinutesStatus? Minutes { get; init; }

    /// <summary>Where each of the two papers stands, as far as the person sees it.</summary>
    public required IReadOnlyDictionary<ClosingPaperKind, PaperStanding> Papers { get; init; }

    public required IReadOnlyList<FollowUpRow> Conclusions { get; init; }
    public DateTime NowUtc { get; init; }
    public int Done => Conclusions.Count(row => row.Status == UnitTaskStatus.Done);
    public int Given => Conclusions.Count(row => row.TaskId is not null);
}

public sealed record WorkshopChoice(int Id, string Topic, int Year);

public sealed record PaperStanding(PaperStatus Status, int? IssuedDocumentId);

/// <summary>A conclusion with the task of its leading unit.</summary>
public sealed record FollowUpRow
{
    public int Number { get; init; }
    public string Issue { get; init; } = "";
    public string Text { get; init; } = "";
    public string Unit { get; init; } = "";
    public string Coordinating { get; init; } = "";
    public string Product { get; init; } = "";
    public Deadline? Due { get; init; }

    /// <summary>Null for a measure with which nobody in particular is charged.</summary>
    public int? TaskId { get; init; }

    public UnitTaskStatus? Status { get; init; }
    public DateTime? OpenedAtUtc { get; init; }
    public DateTime? ReportedAtUtc { get; init; }
    public string? Idea { get; init; }

    public bool IsOverdue(DateTime nowUtc) => Status == UnitTaskStatus.Open && Due?.IsInTime(nowUtc) == false;

    /// <summary>As the list in a paper says it.</summary>
    internal string Progress(DateTime nowUtc) => IsOverdue(nowUtc) ? "Quá hạn" : Status?.Name() ?? "";
}

/// <summary>Kết luận và việc theo kết luận of one workshop, in a fixed number of queries.</summary>
public sealed class OverviewQuery(PortalDbContext db, ICurrentUser user, PortalClock clock, WorkshopPapersQuery papers)
{
    public Task<int?> NewestAsync(CancellationToken cancellationToken) =>
        db.CurrentWorkshopAsync(user, cancellationToken);

    public async Task<OverviewPage?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        var workshops = await db.WorkshopsVisibleTo(user).NewestFirst().Select(workshop => new WorkshopChoice(workshop.Id, workshop.Topic, workshop.Year)).ToListAsync(cancellationToken);
        if (workshops.Find(workshop => workshop.Id == workshopId) is not { } chosen)
            return null;
        var standings = await db.ClosingPapers.AsNoTracking().VisibleTo(user).Where(paper => paper.WorkshopId == workshopId).OrderBy(paper => paper.Sequence)
            .Select(paper => new { paper.Kind, Standing = new PaperStanding(paper.Status, paper.IssuedDocumentId) }).ToListAsync(cancellationToken);
        return new(workshopId, chosen.Topic)
        {
            Workshops = workshops,
            Minutes = await db.Minutes.Where(minutes => minutes.WorkshopId == workshopId).Select(minutes => (MinutesStatus?)minutes.Status).SingleOrDefaultAsync(cancellationToken),
            Papers = standings.GroupBy(paper => paper.Kind).ToDictionary(group => group.Key, group => group.Last().Standing),
            Conclusions = await RowsAsync(workshopId, cancellationToken),
            NowUtc = clock.NowUtc,
        };
    }

    /// <summary>Danh mục nhiệm vụ theo kết luận as a paper; null for a workshop that the person does not see.</summary>
    public async Task<AdministrativeDocument?> PrintAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await papers.GetAsync(workshopId, cancellationToken) is not { } known)
            return null;
        var notice = await db.ClosingPapers.AsNoTracking().Where(paper => paper.IssuedDocument!.Status == IssuedStatus.InForce).Latest(workshopId, ClosingPaperKind.Notice)
            .Select(paper => paper.IssuedDocument).SingleOrDefaultAsync(cancellationToken);
        var rows = await RowsAsync(workshopId, cancellationToken);
        return FollowUpListDocument.Compose(new(
            known.Frame, known.Day.Topic, notice is null ? "" : $"{notice.TypeName} số {notice.NumberAndSymbol} {VietnameseDate.InFull(notice.IssuedOn)}",
            [
                .. rows.Where(row => row.TaskId is not null).Select(row => new ConcludedTask(row.Unit, row.Text)
                {
                    Coordinating = row.Coordinating, Due = row.Due, Product = row.Product, Progress = row.Progress(clock.NowUtc),
                }),
            ]));
    }

    /// <summary>The conclusions of the notice in force; those of a revoked one are no longer followed up.</summary>
    private async Task<List<FollowUpRow>> RowsAsync(int workshopId, CancellationToken cancellationToken)
    {
        var inForce = db.ClosingPapers.Where(paper => paper.Status == PaperStatus.Issued).Select(paper => paper.Id);
        var rows = await db.Conclusions.AsNoTracking().AsSplitQuery().Where(conclusion => conclusion.WorkshopId == workshopId && inForce.Contains(conclusion.ClosingPaperId))
            .Include(conclusion => conclusion.LeadUnit).Include(conclusion => conclusion.Idea).Include(conclusion => conclusion.Tasks).ThenInclude(task => task.Unit)
            .OrderBy(conclusion => conclusion.Number).ToListAsync(cancellationToken);
        return [.. rows.Select(Row)];
    }

    private static FollowUpRow Row(Conclusion conclusion)
    {
        var lead = conclusion.Tasks.FirstOrDefault(task => task.Part == TaskPart.Lead);
        return new()
        {
            Number = conclusion.Number,
            Issue = conclusion.Issue,
            Text = conclusion.Text,
            Unit = conclusion.LeadUnit?.Name ?? "",
            Coordinating = string.Join(", ", conclusion.Tasks.Where(task => task.Part == TaskPart.Coordinate).OrderBy(task => task.Unit.Order).Select(task => task.Unit.Name)),
            Product = conclusion.Product,
            Due = conclusion.Due,
            TaskId = lead?.Id,
            Status = lead?.Status,
            OpenedAtUtc = lead?.OpenedAtUtc,
            ReportedAtUtc = lead?.ReportedAtUtc,
            Idea = conclusion.Idea?.Title,
        };
    }
}
