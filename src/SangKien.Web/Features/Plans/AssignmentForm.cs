using System.ComponentModel.DataAnnotations;
using SangKien.Core.Deadlines;
using SangKien.Core.Plans;

namespace SangKien.Web.Features.Plans;

/// <summary>One clause of mục III as it is typed.</summary>
public sealed record AssignmentForm
{
    public Guid Key { get; init; }

    [Display(Name = "Loại nhiệm vụ")]
    public AssignmentKind Kind { get; init; }

    [Display(Name = "Tên việc")]
    public string? Title { get; init; }

    [Display(Name = "Nội dung in trong kế hoạch")]
    public string? Text { get; init; }

    [Display(Name = "Giao cho")]
    public AssignmentScope Scope { get; init; }

    public List<int> LeadUnitIds { get; init; } = [];
    public List<int> CoordinatingUnitIds { get; init; } = [];

    [Display(Name = "Sản phẩm")]
    public string? Product { get; init; }

    [Display(Name = "Cách ghi hạn")]
    public DeadlineReading? DueReading { get; init; }

    [Display(Name = "Ngày")]
    public DateOnly? DueOn { get; init; }

    [Display(Name = "Giờ")]
    public TimeOnly? DueAt { get; init; }

    [Display(Name = "Số ý tưởng")]
    public int? MinimumIdeas { get; init; }

    /// <summary>What the reading and the date mean; null while either is open.</summary>
    public Deadline? Due => DueReading is { } reading && DueOn is { } on
        ? new(on, reading, reading == DeadlineReading.BeforeHour ? DueAt.GetValueOrDefault() : null)
        : null;

    public static AssignmentForm Of(Assignment assignment) => new()
    {
        Key = assignment.Key,
        Kind = assignment.Kind,
        Title = assignment.Title,
        Text = assignment.Text,
        Scope = assignment.Scope,
        LeadUnitIds = [.. assignment.LeadUnitIds],
        CoordinatingUnitIds = [.. assignment.CoordinatingUnitIds],
        Product = assignment.Product,
        DueReading = assignment.Due?.Reading,
        DueOn = assignment.Due?.On,
        DueAt = assignment.Due?.At,
        MinimumIdeas = assignment.MinimumIdeas == 0 ? null : assignment.MinimumIdeas,
    };

    public Assignment ToAssignment() => new()
    {
        Key = Key == Guid.Empty ? Guid.CreateVersion7() : Key,
        Kind = Kind,
        Title = PlanForm.Text(Title),
        Text = Assignment.WithDay(PlanForm.Text(Text), Due),
        Scope = Scope,
        LeadUnitIds = Scope == AssignmentScope.NamedUnits ? [.. LeadUnitIds.Distinct()] : [],
        CoordinatingUnitIds = [.. CoordinatingUnitIds.Distinct()],
        Product = PlanForm.Text(Product),
        Due = Due,
        MinimumIdeas = Kind == AssignmentKind.Contribution ? MinimumIdeas.GetValueOrDefault() : 0,
    };
}
