using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Programmes;

namespace SangKien.Web.Features.Programmes;

public sealed record ItemForm
{
    [Display(Name = "Loại nội dung")]
    public ItemKind? Kind { get; init; }

    [Display(Name = "Nội dung")]
    public string? Title { get; init; }

    [Display(Name = "Thời lượng (phút)")]
    public int? Minutes { get; init; }

    [Display(Name = "Người thực hiện")]
    public string? Speaker { get; init; }

    [Display(Name = "Tham luận được trình bày")]
    public int? ContributionId { get; init; }

    [Display(Name = "Ghi chú")]
    public string? Note { get; init; }

    public Guid Version { get; init; }

    internal ProgrammeEntry Entry => new()
    {
        Kind = Kind!.Value, Title = Title!, Minutes = Minutes!.Value, Speaker = Speaker ?? "", ContributionId = ContributionId, Note = Note ?? "",
    };

    internal static ItemForm Of(ProgrammeItem item) => new()
    {
        Kind = item.Kind, Title = item.Title, Minutes = item.Minutes, Speaker = item.Speaker, ContributionId = item.ContributionId, Note = item.Note, Version = item.Programme.Version,
    };
}

internal sealed class ItemFormValidator : AbstractValidator<ItemForm>
{
    public ItemFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Hãy chọn loại nội dung.").IsInEnum();
        RuleFor(form => form.Title).NotEmpty().WithMessage("Hãy ghi nội dung của mục.").MaximumLength(ProgrammeEntry.TitleLength);
        RuleFor(form => form.Minutes).NotNull().WithMessage("Hãy ghi thời lượng.")
            .InclusiveBetween(1, ProgrammeEntry.LongestMinutes).WithMessage($"Thời lượng là số phút từ 1 đến {ProgrammeEntry.LongestMinutes}.");
        RuleFor(form => form.Speaker).MaximumLength(ProgrammeEntry.SpeakerLength);
        RuleFor(form => form.Note).MaximumLength(ProgrammeEntry.NoteLength);
    }
}

public sealed record ItemPage(int WorkshopId, int? ItemId, ItemForm Form)
{
    /// <summary>The accepted contributions of the workshop.</summary>
    public IReadOnlyList<SelectListItem> Contributions { get; init; } = [];
}

/// <summary>Adds and changes items.</summary>
public sealed class EditHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    private const int UsualMinutes = 10;

    public async Task<ItemPage?> PageAsync(int workshopId, int? itemId, ItemForm? form, CancellationToken cancellationToken)
    {
        if (await db.ProgrammeToEditAsync(workshopId, user, cancellationToken) is not { } programme)
            return null;
        var item = programme.Items.FirstOrDefault(item => item.Id == itemId);
        if (itemId is not null && item is null)
            return null;
        return new(workshopId, itemId, form ?? (item is null ? new() { Kind = ItemKind.Presentation, Minutes = UsualMinutes } : ItemForm.Of(item)))
        {
            Contributions = await ContributionsAsync(workshopId, item?.ContributionId, cancellationToken),
        };
    }

    public async Task<int?> AddAsync(int workshopId, ItemForm form, CancellationToken cancellationToken)
    {
        if (await db.ProgrammeToEditAsync(workshopId, user, cancellationToken) is not { } programme)
            return null;
        await CheckContributionAsync(workshopId, form, null, cancellationToken);
        var item = programme.Add(form.Entry);
        await db.SaveProgrammeAsync(programme, $"thêm mục “{item.Title}”", user, clock, cancellationToken);
        return item.Id;
    }

    public async Task<bool> ChangeAsync(int workshopId, int itemId, ItemForm form, CancellationToken cancellationToken)
    {
        var programme = await db.ProgrammeToEditAsync(workshopId, user, cancellationToken);
        if (programme?.Items.FirstOrDefault(item => item.Id == itemId) is not { } item)
            return false;
        await CheckContributionAsync(workshopId, form, item.ContributionId, cancellationToken);
        db.Entry(programme).Property(known => known.Version).OriginalValue = form.Version;
        programme.Change(item, form.Entry);
        await db.SaveProgrammeAsync(programme, $"sửa mục “{item.Title}”", user, clock, cancellationToken);
        return true;
    }

    /// <summary>Only what was accepted is presented; an item keeps the contribution that it has.</summary>
    private async Task CheckContributionAsync(int workshopId, ItemForm form, int? present, CancellationToken cancellationToken)
    {
        var choices = await ContributionsAsync(workshopId, present, cancellationToken);
        if (form.ContributionId is { } chosen && choices.All(choice => choice.Value != $"{chosen}"))
            throw new RuleException("Tham luận này chưa được tiếp nhận nên chưa đưa vào chương trình được.", nameof(form.ContributionId));
    }

    private async Task<List<SelectListItem>> ContributionsAsync(int workshopId, int? present, CancellationToken cancellationToken)
    {
        var accepted = await db.Contributions.AsNoTracking().VisibleTo(user)
            .Where(contribution => contribution.WorkshopId == workshopId && (contribution.Status == ContributionStatus.Accepted || contribution.Id == present))
            .OrderBy(contribution => contribution.Unit.Order)
            .Select(contribution => new { contribution.Id, contribution.Title, Unit = contribution.Unit.Name }).ToListAsync(cancellationToken);
        return [.. accepted.Select(row => new SelectListItem($"{row.Unit}: {row.Title}", $"{row.Id}"))];
    }
}
