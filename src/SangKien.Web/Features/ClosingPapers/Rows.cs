using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Conclusions;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.ClosingPapers;

public sealed record RowForm
{
    [Display(Name = "Vấn đề")]
    public string? Issue { get; init; }

    [Display(Name = "Nội dung kết luận")]
    public string? Text { get; init; }

    [Display(Name = "Đơn vị chủ trì")]
    public int? LeadUnitId { get; init; }

    [Display(Name = "Đơn vị phối hợp")]
    public List<int> CoordinatingUnitIds { get; init; } = [];

    [Display(Name = "Cách ghi thời hạn")]
    public DeadlineReading? DueReading { get; init; }

    [Display(Name = "Thời hạn")]
    public DateOnly? DueOn { get; init; }

    [Display(Name = "Sản phẩm")]
    public string? Product { get; init; }

    [Display(Name = "Ý tưởng được tiếp nhận")]
    public int? IdeaId { get; init; }

    /// <summary>The stamp of the row that the typing started from; empty for a new one.</summary>
    public string? Start { get; init; }

    internal static RowForm Of(ConclusionRow row) => new()
    {
        Issue = row.Issue,
        Text = row.Text,
        LeadUnitId = row.LeadUnitId,
        CoordinatingUnitIds = [.. row.Coordinating.Select(unit => unit.Id)],
        DueReading = row.Due?.Reading,
        DueOn = row.Due?.On,
        Product = row.Product,
        IdeaId = row.IdeaId,
        Start = Stamp(row),
    };

    /// <summary>Changes with anything that the form shows.</summary>
    internal static string Stamp(ConclusionRow row) => FieldMerge.Stamp([new("Row", $"{row}{string.Join(',', row.Coordinating)}")]);
}

internal sealed class RowFormValidator : AbstractValidator<RowForm>
{
    public RowFormValidator()
    {
        RuleFor(form => form.Issue).NotEmpty().WithMessage("Hãy ghi vấn đề.").MaximumLength(ConclusionRow.IssueLength);
        RuleFor(form => form.Text).NotEmpty().WithMessage("Hãy ghi nội dung kết luận.").MaximumLength(ConclusionRow.TextLength);
        RuleFor(form => form.Product).MaximumLength(ConclusionRow.ProductLength);
        RuleFor(form => form.DueReading).Must(reading => reading is null or DeadlineReading.Before or DeadlineReading.Through).WithMessage("Chọn cách ghi thời hạn.");
    }
}

public sealed record RowPage(int WorkshopId, ClosingPaperKind Kind, Guid? Key, RowForm Form)
{
    public IReadOnlyList<Unit> Units { get; init; } = [];
    public IReadOnlyList<SelectListItem> Ideas { get; init; } = [];
    public string Address => ClosingKinds.Address(WorkshopId, Kind);
}

/// <summary>The conclusions of a notice that is being written, row by row.</summary>
public sealed class RowsHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <param name="key">The row to change; null for a new one.</param>
    /// <param name="ideaId">For a new row that adopts an idea.</param>
    public async Task<RowPage?> PageAsync(int workshopId, Guid? key, int? ideaId, RowForm? typed, CancellationToken cancellationToken)
    {
        if (await FindAsync(workshopId, cancellationToken) is not { } paper)
            return null;
        var row = paper.Content.Rows.FirstOrDefault(row => row.Key == key);
        if (key is not null && row is null)
            return null;
        return new(workshopId, ClosingPaperKind.Notice, key, typed ?? (row is null ? await BeginAsync(workshopId, ideaId, cancellationToken) : RowForm.Of(row)))
        {
            Units = await db.Units.AsNoTracking().Where(unit => unit.IsActive && unit.Kind != UnitKind.Leadership).OrderBy(unit => unit.Order).ToListAsync(cancellationToken),
            Ideas = await IdeasAsync(workshopId, cancellationToken),
        };
    }

    public Task<bool> PutAsync(int workshopId, Guid? key, RowForm form, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, async () =>
        {
            if (await FindAsync(workshopId, cancellationToken) is not { } paper)
                return false;
            if (key is { } known && paper.Content.Rows.FirstOrDefault(row => row.Key == known) is { } stored && RowForm.Stamp(stored) != form.Start)
                throw new RuleException("Kết luận này vừa được người khác sửa. Những gì đã nhập vẫn còn ở trang này; mở bản mới trong một thẻ khác để đối chiếu.");
            var row = await RowAsync(workshopId, key ?? Guid.CreateVersion7(), form, cancellationToken);
            paper.Put(row, user.PersonId, clock.NowUtc);
            return await SaveAsync(paper, $"{(key is null ? "Thêm" : "Sửa")} kết luận: {row.Issue}", cancellationToken);
        });

    public Task<bool> RemoveAsync(int workshopId, Guid key, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, paper => $"Bỏ kết luận: {paper.Remove(key, user.PersonId, clock.NowUtc).Issue}", cancellationToken);

    public Task<bool> RaiseAsync(int workshopId, Guid key, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, paper => $"Đưa lên kết luận: {paper.Raise(key, user.PersonId, clock.NowUtc).Issue}", cancellationToken);

    private Task<bool> ChangeAsync(int workshopId, Func<ClosingPaper, string> change, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, async () => await FindAsync(workshopId, cancellationToken) is { } paper && await SaveAsync(paper, change(paper), cancellationToken));

    private async Task<bool> SaveAsync(ClosingPaper paper, string summary, CancellationToken cancellationToken)
    {
        db.History.Add(HistoryEntry.Of<ClosingPaper>(paper.Id, summary, user, clock.NowUtc, paper.WorkshopId));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task<ConclusionRow> RowAsync(int workshopId, Guid key, RowForm form, CancellationToken cancellationToken)
    {
        var units = await db.Units.Where(unit => unit.IsActive && unit.Kind != UnitKind.Leadership).OrderBy(unit => unit.Order).ToDictionaryAsync(unit => unit.Id, unit => unit.Name, cancellationToken);
        if (form.LeadUnitId is { } lead && !units.ContainsKey(lead))
            throw new RuleException("Đơn vị này không còn hoạt động.", nameof(form.LeadUnitId));
        if (form.CoordinatingUnitIds.Exists(id => !units.ContainsKey(id)))
            throw new RuleException("Đơn vị phối hợp không còn hoạt động.", nameof(form.CoordinatingUnitIds));
        if (form.IdeaId is { } idea && !await db.Ideas.Compilable(workshopId).AnyAsync(known => known.Id == idea, cancellationToken))
            throw new RuleException("Ý tưởng này không thuộc hội thảo.", nameof(form.IdeaId));
        return new()
        {
            Key = key,
            Issue = form.Issue!.Trim(),
            Text = form.Text!.ReplaceLineEndings("\n").Trim(),
            LeadUnitId = form.LeadUnitId,
            LeadUnit = form.LeadUnitId is { } id ? units[id] : "",
            Coordinating = [.. units.Where(unit => form.CoordinatingUnitIds.Contains(unit.Key)).Select(unit => new NamedUnit(unit.Key, unit.Value))],
            Due = form.DueOn is { } day ? new(day, form.DueReading ?? DeadlineReading.Before) : null,
            Product = form.Product?.Trim() ?? "",
            IdeaId = form.IdeaId,
        };
    }

    private async Task<RowForm> BeginAsync(int workshopId, int? ideaId, CancellationToken cancellationToken) =>
        await db.Ideas.AsNoTracking().Compilable(workshopId).Where(idea => idea.Id == ideaId).Select(idea => new { idea.Id, idea.Title, idea.Contribution.UnitId }).SingleOrDefaultAsync(cancellationToken) is { } idea
            ? new() { Issue = Shortened(idea.Title), Text = $"Triển khai ý tưởng “{idea.Title}”", LeadUnitId = idea.UnitId, IdeaId = idea.Id }
            : new();

    private static string Shortened(string title) => title.Length <= ConclusionRow.IssueLength ? title : title[..(ConclusionRow.IssueLength - 1)] + "…";

    /// <summary>What the compilation did not find unsuitable, those found feasible first.</summary>
    private async Task<List<SelectListItem>> IdeasAsync(int workshopId, CancellationToken cancellationToken)
    {
        var ideas = await db.Ideas.AsNoTracking().Compilable(workshopId)
            .Select(idea => new { idea.Id, idea.Title, Unit = idea.Contribution.Unit.Name, idea.Contribution.Unit.Order, Assessment = idea.Group != null ? idea.Group.Assessment : idea.Assessment })
            .Where(idea => idea.Assessment != Assessment.Unsuitable)
            .OrderBy(idea => idea.Assessment != Assessment.Feasible).ThenBy(idea => idea.Order).ThenBy(idea => idea.Id).ToListAsync(cancellationToken);
        return [.. ideas.Select(idea => new SelectListItem($"{idea.Unit}: {idea.Title}", $"{idea.Id}"))];
    }

    private Task<ClosingPaper?> FindAsync(int workshopId, CancellationToken cancellationToken) =>
        db.ClosingPapers.VisibleTo(user).Include(paper => paper.Workshop).Latest(workshopId, ClosingPaperKind.Notice).SingleOrDefaultAsync(cancellationToken);
}
