using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;

namespace SangKien.Web.Features.PlanStarts;

public sealed record CreateForm
{
    [Display(Name = "Chủ đề hội thảo")]
    public string? Topic { get; init; }

    /// <summary>What the plan begins as: 0 for the portal's own beginning, else a template.</summary>
    [Display(Name = "Bắt đầu từ")]
    public int? TemplateId { get; init; }
}

internal sealed class CreateFormValidator : AbstractValidator<CreateForm>
{
    public CreateFormValidator() =>
        RuleFor(form => form.Topic).NotEmpty().WithMessage("Nhập chủ đề hội thảo.").MaximumLength(400);
}

public sealed record CreatePage(CreateForm Form, IReadOnlyList<TemplateRow> Templates, IReadOnlyList<EarlierPlan> Earlier);

public sealed record TemplateRow(int Id, string Name);

/// <summary>A plan that a new one can be copied from.</summary>
public sealed record EarlierPlan(int Id, string Topic, int Year, PaperStatus Status);

public sealed class CreateHandler(PortalDbContext db, ICurrentUser user, NewPlanHandler newPlan)
{
    private const int ShownPlans = 10;

    public async Task<CreatePage> PageAsync(CreateForm form, CancellationToken cancellationToken) => new(
        form,
        await db.PlanTemplates.AsNoTracking().OrderBy(template => template.Name).Select(template => new TemplateRow(template.Id, template.Name)).ToListAsync(cancellationToken),
        await db.Plans.AsNoTracking().VisibleTo(user).OrderByDescending(plan => plan.Id).Take(ShownPlans)
            .Select(plan => new EarlierPlan(plan.Id, plan.Workshop.Topic, plan.Workshop.Year, plan.Status)).ToListAsync(cancellationToken));

    /// <summary>A workshop with the draft of its plan, from the portal's beginning or from a template; gives the plan's id.</summary>
    public async Task<int> HandleAsync(CreateForm form, CancellationToken cancellationToken)
    {
        var topic = string.Join(' ', form.Topic!.Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        var template = await db.PlanTemplates.AsNoTracking().SingleOrDefaultAsync(template => template.Id == form.TemplateId, cancellationToken);
        return template is null
            ? await newPlan.AddAsync(await newPlan.DefaultsAsync(topic, cancellationToken), "Tạo hội thảo và bản nháp kế hoạch", cancellationToken)
            : await newPlan.AddAsync(template.Content.BegunAgain(newPlan.Today) with { Topic = topic }, $"Tạo bản nháp từ mẫu “{template.Name}”", cancellationToken);
    }
}
