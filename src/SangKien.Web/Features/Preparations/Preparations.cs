using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Preparations;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Preparations;

/// <summary>One thing to prepare, new (<see cref="Id"/> 0) or changed.</summary>
public sealed record PreparationForm
{
    public int Id { get; init; }

    [Display(Name = "Việc chuẩn bị")]
    public string? Text { get; init; }

    [Display(Name = "Người phụ trách")]
    public string? Who { get; init; }

    [Display(Name = "Xong trước hết ngày")]
    public DateOnly? DueOn { get; init; }

    public Guid Version { get; init; }
}

internal sealed class PreparationFormValidator : AbstractValidator<PreparationForm>
{
    public PreparationFormValidator()
    {
        RuleFor(form => form.Text).NotEmpty().WithMessage("Hãy ghi việc chuẩn bị.").MaximumLength(Preparation.TextLength);
        RuleFor(form => form.Who).MaximumLength(Preparation.WhoLength);
    }
}

public sealed record PreparationsPage(int WorkshopId, IReadOnlyList<Preparation> Items, DateOnly Today, PreparationForm Form)
{
    public int Done => Items.Count(item => item.IsDone);
}

/// <summary>Việc chuẩn bị hội trường.</summary>
public sealed class PreparationsHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <param name="id">The one to change; null for a new one.</param>
    public async Task<PreparationsPage?> PageAsync(int workshopId, int? id, PreparationForm? form, CancellationToken cancellationToken)
    {
        if (!await db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken))
            return null;
        var items = await Of(workshopId).AsNoTracking().OrderBy(item => item.DoneAtUtc != null).ThenBy(item => item.DueOn == null).ThenBy(item => item.DueOn).ThenBy(item => item.Id)
            .ToListAsync(cancellationToken);
        var chosen = items.Find(item => item.Id == id);
        return id is not null && chosen is null ? null : new(workshopId, items, clock.Today, form ?? FormOf(chosen));
    }

    public async Task<bool> SaveAsync(int workshopId, PreparationForm form, CancellationToken cancellationToken)
    {
        if (form.Id == 0)
        {
            if (await WorkshopAsync(workshopId, cancellationToken) is not { } workshop)
                return false;
            db.Preparations.Add(Preparation.Of(workshop, form.Text!, form.Who ?? "", form.DueOn));
            return await NoteAsync(workshopId, $"thêm “{form.Text}”", cancellationToken);
        }

        return await ChangeAsync(workshopId, form.Id, $"sửa “{form.Text}”", item =>
        {
            db.Entry(item).Property(known => known.Version).OriginalValue = form.Version;
            item.Change(form.Text!, form.Who ?? "", form.DueOn);
        }, cancellationToken);
    }

    /// <summary>Adds of the usual things those that are not on the list.</summary>
    public async Task<bool> AddUsualAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await WorkshopAsync(workshopId, cancellationToken) is not { } workshop)
            return false;
        var known = await Of(workshopId).Select(item => item.Text).ToListAsync(cancellationToken);
        db.Preparations.AddRange(Preparation.Usual.Except(known).Select(text => Preparation.Of(workshop, text, "", null)));
        return await NoteAsync(workshopId, "thêm các việc thường có", cancellationToken);
    }

    public Task<bool> FinishAsync(int workshopId, int id, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, id, "xong", item => item.Finish(user.PersonId, clock.NowUtc), cancellationToken);

    public Task<bool> ReopenAsync(int workshopId, int id, CancellationToken cancellationToken) => ChangeAsync(workshopId, id, "mở lại", item => item.Reopen(), cancellationToken);

    public Task<bool> RemoveAsync(int workshopId, int id, CancellationToken cancellationToken) =>
        ChangeAsync(workshopId, id, "bỏ", item => db.Preparations.Remove(item), cancellationToken);

    private async Task<bool> ChangeAsync(int workshopId, int id, string what, Action<Preparation> change, CancellationToken cancellationToken)
    {
        var item = await WorkshopAsync(workshopId, cancellationToken) is null ? null : await Of(workshopId).SingleOrDefaultAsync(item => item.Id == id, cancellationToken);
        if (item is null)
            return false;
        change(item);
        return await NoteAsync(workshopId, $"{what}: {item.Text}", cancellationToken);
    }

    private async Task<bool> NoteAsync(int workshopId, string what, CancellationToken cancellationToken)
    {
        db.History.Add(HistoryEntry.Of<Workshop>(workshopId, $"Chuẩn bị hội trường: {what}", user, clock.NowUtc, workshopId));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private Task<Workshop?> WorkshopAsync(int workshopId, CancellationToken cancellationToken) =>
        db.WorkshopsVisibleTo(user).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);

    private IQueryable<Preparation> Of(int workshopId) => db.Preparations.Where(item => item.WorkshopId == workshopId);

    private static PreparationForm FormOf(Preparation? item) =>
        item is null ? new() : new() { Id = item.Id, Text = item.Text, Who = item.Who, DueOn = item.DueOn, Version = item.Version };
}
