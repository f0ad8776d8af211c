using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SangKien.Core.Plans;

namespace SangKien.Web.Features.Plans;

/// <summary>One cited document as it is typed.</summary>
public sealed record CitationForm
{
    [Display(Name = "Tên loại")]
    public string? TypeName { get; init; }

    [Display(Name = "Số, ký hiệu")]
    public string? Number { get; init; }

    [Display(Name = "Ngày")]
    public DateOnly? On { get; init; }

    [Display(Name = "Cơ quan ban hành")]
    public string? Issuer { get; init; }

    [Display(Name = "Trích yếu")]
    public string? Subject { get; init; }

    public static CitationForm Of(CitedDocument cited) =>
        new() { TypeName = cited.TypeName, Number = cited.Number, On = cited.On, Issuer = cited.Issuer, Subject = cited.Subject };

    public CitedDocument ToCited() =>
        new() { TypeName = PlanForm.Text(TypeName), Number = PlanForm.Text(Number), On = On, Issuer = PlanForm.Text(Issuer), Subject = PlanForm.Text(Subject) };
}

internal sealed class CitationFormValidator : AbstractValidator<CitationForm>
{
    public CitationFormValidator()
    {
        RuleFor(form => form.TypeName).MaximumLength(100);
        RuleFor(form => form.Number).MaximumLength(100).Matches("^[^{}]*$").WithMessage("Số, ký hiệu không có dấu ngoặc nhọn.");
        RuleFor(form => form.Issuer).MaximumLength(200);
        RuleFor(form => form.Subject).MaximumLength(500);
    }
}
