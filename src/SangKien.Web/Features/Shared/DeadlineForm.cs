using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SangKien.Core.Deadlines;

namespace SangKien.Web.Features.Shared;

/// <summary>A deadline as it is entered, with the reason why it is another one now.</summary>
public abstract record DeadlineForm
{
    [Display(Name = "Cách đọc hạn")]
    public DeadlineReading Reading { get; init; }

    [Display(Name = "Ngày")]
    public DateOnly? On { get; init; }

    [Display(Name = "Giờ")]
    public TimeOnly? At { get; init; }

    [Display(Name = "Lý do")]
    public string? Reason { get; init; }

    public Deadline ToDeadline() => new(On!.Value, Reading, Reading == DeadlineReading.BeforeHour ? At : null);
}

internal abstract class DeadlineFormValidator<TForm> : AbstractValidator<TForm> where TForm : DeadlineForm
{
    protected DeadlineFormValidator(string reasonMissing)
    {
        RuleFor(form => form.Reading).IsInEnum();
        RuleFor(form => form.On).NotNull().WithMessage("Cần chọn ngày.");
        RuleFor(form => form.At).NotNull().When(form => form.Reading == DeadlineReading.BeforeHour).WithMessage("Cần chọn giờ.");
        RuleFor(form => form.Reason).NotEmpty().WithMessage(reasonMissing).MaximumLength(1000);
    }
}
