using FluentValidation;
using SangKien.Core.Deadlines;

namespace SangKien.Web.Features.Plans;

/// <summary>What a draft may hold. What it must hold is asked when it is submitted.</summary>
internal sealed class PlanFormValidator : AbstractValidator<PlanForm>
{
    private const int MostItems = 50;
    private const int ItemLength = 4000;

    public PlanFormValidator()
    {
        RuleFor(form => form.Symbol).MaximumLength(30).Matches(@"^\S*$").WithMessage("Ký hiệu không có khoảng trắng.");
        RuleFor(form => form.Place).MaximumLength(100);
        RuleFor(form => form.ExpectedMonth).Matches(@"^(0?[1-9]|1[0-2])/(19|20|21)\d{2}$").WithMessage("Tháng dự kiến ban hành ghi theo mẫu 10/2022.");
        RuleFor(form => form.Subject).MaximumLength(500);
        RuleFor(form => form.Opening).MaximumLength(ItemLength);
        RuleFor(form => form.Chair).MaximumLength(500);
        RuleFor(form => form.Topic).NotEmpty().WithMessage("Cần có chủ đề hội thảo.").MaximumLength(500);
        RuleFor(form => form.Participants).MaximumLength(1000);
        RuleFor(form => form.Time).MaximumLength(500);
        RuleFor(form => form.Venue).MaximumLength(500);
        RuleFor(form => form.Closing).MaximumLength(1000);
        RuleFor(form => form.Archive).MaximumLength(100);
        RuleFor(form => form.Authority).IsInEnum();
        RuleFor(form => form.Authorisation).MaximumLength(300);
        Items(form => form.LegalBases, "Căn cứ");
        Items(form => form.Purposes, "Mục đích");
        Items(form => form.Requirements, "Yêu cầu");
        Items(form => form.FocusIssues, "Vấn đề cần tập trung");
        RuleFor(form => form.Assignments).Must(list => list.Count <= MostItems).WithMessage($"Mục III có nhiều nhất {MostItems} khoản.");
        RuleForEach(form => form.Assignments).SetValidator(new AssignmentFormValidator());
        RuleFor(form => form.Citations).Must(list => list.Count <= MostItems).WithMessage($"Có nhiều nhất {MostItems} văn bản viện dẫn.");
        RuleForEach(form => form.Citations).SetValidator(new CitationFormValidator());
        RuleFor(form => form.Recipients).Must(list => list.Count <= MostItems).WithMessage($"Nơi nhận có nhiều nhất {MostItems} dòng.");
        RuleForEach(form => form.Recipients).SetValidator(new RecipientFormValidator());
    }

    private void Items(System.Linq.Expressions.Expression<Func<PlanForm, IEnumerable<string?>>> list, string name)
    {
        RuleFor(list).Must(items => items.Count() <= MostItems).WithMessage($"{name} có nhiều nhất {MostItems} ý.");
        RuleForEach(list).MaximumLength(ItemLength).WithMessage($"{name}: mỗi ý có nhiều nhất {ItemLength} ký tự.");
    }
}

internal sealed class AssignmentFormValidator : AbstractValidator<AssignmentForm>
{
    public AssignmentFormValidator()
    {
        RuleFor(form => form.Kind).IsInEnum();
        RuleFor(form => form.Scope).IsInEnum();
        RuleFor(form => form.Title).MaximumLength(200);
        RuleFor(form => form.Text).MaximumLength(4000);
        RuleFor(form => form.Product).MaximumLength(200);
        RuleFor(form => form.DueReading).IsInEnum();
        RuleFor(form => form.DueOn).NotNull().When(form => form.DueReading is not null).WithMessage("Đã chọn cách ghi hạn thì cần có ngày.");
        RuleFor(form => form.DueAt).NotNull().When(form => form.DueReading == DeadlineReading.BeforeHour).WithMessage("Hạn theo giờ cần có giờ.");
        RuleFor(form => form.MinimumIdeas).InclusiveBetween(1, 20).WithMessage("Số ý tưởng từ 1 đến 20.");
    }
}

internal sealed class RecipientFormValidator : AbstractValidator<RecipientForm>
{
    public RecipientFormValidator()
    {
        RuleFor(form => form.Text).MaximumLength(200);
        RuleFor(form => form.Audience).IsInEnum();
    }
}
