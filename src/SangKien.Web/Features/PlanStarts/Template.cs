using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.PlanStarts;

public sealed record TemplateForm
{
    [Display(Name = "Tên mẫu")]
    public string? Name { get; init; }
}

internal sealed class TemplateFormValidator : AbstractValidator<TemplateForm>
{
    public TemplateFormValidator() => RuleFor(form => form.Name).NotEmpty().WithMessage("Đặt tên cho mẫu.").MaximumLength(PlanTemplate.NameLength);
}

public sealed record TemplatePage(int PlanId, string Topic, TemplateForm Form);

/// <summary>Keeps the text of a plan as a template, and removes templates.</summary>
public sealed class TemplateHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<TemplatePage?> PageAsync(int planId, TemplateForm? typed, CancellationToken cancellationToken)
    {
        var topic = await db.Plans.VisibleTo(user).Where(plan => plan.Id == planId).Select(plan => plan.Workshop.Topic).SingleOrDefaultAsync(cancellationToken);
        return topic is null ? null : new(planId, topic, typed ?? new() { Name = topic.Length > PlanTemplate.NameLength ? topic[..PlanTemplate.NameLength] : topic });
    }

    public async Task<bool> SaveAsync(int planId, TemplateForm form, CancellationToken cancellationToken)
    {
        var content = await db.Plans.VisibleTo(user).Where(plan => plan.Id == planId).Select(plan => plan.Content).SingleOrDefaultAsync(cancellationToken);
        if (content is null)
            return false;
        var name = form.Name!.Trim();
        if (await db.PlanTemplates.AnyAsync(template => template.Name == name, cancellationToken))
            throw new RuleException("Đã có mẫu mang tên này.", nameof(form.Name));
        return await db.InTransactionAsync(
            async () =>
            {
                var template = PlanTemplate.Create(name, content, clock.Today);
                db.PlanTemplates.Add(template);
                await db.SaveChangesAsync(cancellationToken);
                db.History.Add(HistoryEntry.Of<PlanTemplate>(template.Id, $"Lưu mẫu kế hoạch “{name}”", user, clock.NowUtc));
                return true;
            },
            cancellationToken);
    }

    public async Task<bool> RemoveAsync(int id, CancellationToken cancellationToken)
    {
        if (await db.PlanTemplates.SingleOrDefaultAsync(template => template.Id == id, cancellationToken) is not { } template)
            return false;
        db.PlanTemplates.Remove(template);
        db.History.Add(HistoryEntry.Of<PlanTemplate>(id, $"Xóa mẫu kế hoạch “{template.Name}”", user, clock.NowUtc));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
