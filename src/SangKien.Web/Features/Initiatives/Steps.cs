using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SangKien.Core.Initiatives;

namespace SangKien.Web.Features.Initiatives;

public sealed record LodgeForm
{
    [Display(Name = "Ngày nộp đơn")]
    public DateOnly? LodgedOn { get; init; }
}

internal sealed class LodgeFormValidator : AbstractValidator<LodgeForm>
{
    public LodgeFormValidator() => RuleFor(form => form.LodgedOn).NotNull().WithMessage("Ghi ngày nộp đơn.");
}

public sealed record DropForm
{
    [Display(Name = "Lý do không làm tiếp")]
    public string? Reason { get; init; }
}

internal sealed class DropFormValidator : AbstractValidator<DropForm>
{
    public DropFormValidator() => RuleFor(form => form.Reason).NotEmpty().WithMessage("Nêu lý do không làm tiếp.").MaximumLength(InitiativeCandidate.ReasonLength);
}
