using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace SangKien.Web.Features.Shared.Reviewing;

public sealed record SubmitForm
{
    public Guid Version { get; init; }

    [Display(Name = "Chịu trách nhiệm về nội dung")]
    public int? ContentPersonId { get; init; }

    [Display(Name = "Chịu trách nhiệm về thể thức, kỹ thuật trình bày")]
    public int? FormatPersonId { get; init; }
}

internal sealed class SubmitFormValidator : AbstractValidator<SubmitForm>
{
    public SubmitFormValidator()
    {
        RuleFor(form => form.ContentPersonId).NotNull().WithMessage("Chọn người chịu trách nhiệm về nội dung.");
        RuleFor(form => form.FormatPersonId).NotNull().WithMessage("Chọn người chịu trách nhiệm về thể thức.");
    }
}

public sealed record CommentForm
{
    [Display(Name = "Chỗ góp ý")]
    public string? Section { get; init; }

    [Display(Name = "Góp ý")]
    public string? Text { get; init; }
}

internal sealed class CommentFormValidator : AbstractValidator<CommentForm>
{
    public CommentFormValidator()
    {
        RuleFor(form => form.Section).MaximumLength(20);
        RuleFor(form => form.Text).NotEmpty().WithMessage("Nhập nội dung góp ý.").MaximumLength(2000);
    }
}

public sealed record ReturnForm
{
    [Display(Name = "Lý do trả lại")]
    public string? Note { get; init; }
}

internal sealed class ReturnFormValidator : AbstractValidator<ReturnForm>
{
    public ReturnFormValidator() => RuleFor(form => form.Note).MaximumLength(2000);
}

/// <summary>Approval of exactly the revision that was read.</summary>
public sealed record ApproveForm
{
    public int RevisionNumber { get; init; }
}

internal sealed class ApproveFormValidator : AbstractValidator<ApproveForm>
{
    public ApproveFormValidator() => RuleFor(form => form.RevisionNumber).GreaterThan(0);
}
