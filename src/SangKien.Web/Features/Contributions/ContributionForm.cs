using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using SangKien.Core.Contributions;

namespace SangKien.Web.Features.Contributions;

/// <summary>What the form posts: the text as typed, what it started from, and which button was pressed.</summary>
public sealed record ContributionForm
{
    [Display(Name = "Tên tham luận")]
    public string? Title { get; init; }

    [Display(Name = "Thực trạng")]
    public string? Situation { get; init; }

    [Display(Name = "Khó khăn, vướng mắc")]
    public string? Difficulties { get; init; }

    [Display(Name = "Giải pháp")]
    public string? Solutions { get; init; }

    [Display(Name = "Kiến nghị")]
    public string? Recommendations { get; init; }

    public List<IdeaForm> Ideas { get; init; } = [];

    /// <summary>The name of a file that was chosen and not attached: an ordinary form posts only the name.</summary>
    [FromForm(Name = "File")]
    public string? ChosenFile { get; init; }

    /// <summary>The stamp of the text that the typing started from (<see cref="TextMerge.Stamp"/>).</summary>
    public string? Start { get; init; }

    /// <summary>Where a conflict was shown: "mine" or "theirs", by field.</summary>
    public Dictionary<string, string> Choice { get; init; } = [];

    /// <summary>The button: save, add, remove:1, move:1:0 (from, to), restore:0.</summary>
    public string? Step { get; init; }

    public IReadOnlyCollection<string> Given => [.. Choice.Where(choice => choice.Value == "theirs").Select(choice => choice.Key)];

    /// <summary>Whether the text was read from a Word file and not typed here.</summary>
    public bool IsFromFile { get; init; }

    public static ContributionForm Of(Contribution contribution)
    {
        var text = ContributionText.Of(contribution);
        return Of(text) with { Start = TextMerge.Stamp(text) };
    }

    /// <summary>A text that comes from elsewhere: whatever is stored meanwhile counts as another's.</summary>
    public static ContributionForm Of(ContributionText text) => new()
    {
        Title = text.Title,
        Situation = text.Situation,
        Difficulties = text.Difficulties,
        Solutions = text.Solutions,
        Recommendations = text.Recommendations,
        Ideas = [.. text.Ideas.Select(IdeaForm.Of)],
    };

    /// <summary>The text as typed; ideas that were added and left empty are none.</summary>
    public ContributionText ToText() => new()
    {
        Title = Title ?? "",
        Situation = Situation ?? "",
        Difficulties = Difficulties ?? "",
        Solutions = Solutions ?? "",
        Recommendations = Recommendations ?? "",
        Ideas = [.. Ideas.Where(idea => !idea.IsLeftOut).Select(idea => idea.ToText()).Where(idea => idea.Id != 0 || !idea.IsEmpty)],
    };
}

public sealed record IdeaForm
{
    public int Id { get; init; }

    [Display(Name = "Tên ý tưởng")]
    public string? Title { get; init; }

    [Display(Name = "Vấn đề giải quyết")]
    public string? Problem { get; init; }

    [Display(Name = "Nội dung, cách làm")]
    public string? Content { get; init; }

    [Display(Name = "Điểm mới")]
    public string? Novelty { get; init; }

    [Display(Name = "Lợi ích dự kiến")]
    public string? Benefit { get; init; }

    [Display(Name = "Trả lời vấn đề nào ở mục II.3")]
    public int? FocusIssueId { get; init; }

    [Display(Name = "Không nhận ý tưởng này")]
    public bool IsLeftOut { get; init; }

    public static IdeaForm Of(IdeaText text) => new()
    {
        Id = text.Id,
        Title = text.Title,
        Problem = text.Problem,
        Content = text.Content,
        Novelty = text.Novelty,
        Benefit = text.Benefit,
        FocusIssueId = text.FocusIssueId,
    };

    public IdeaText ToText() => new()
    {
        Id = Id,
        Title = Title ?? "",
        Problem = Problem ?? "",
        Content = Content ?? "",
        Novelty = Novelty ?? "",
        Benefit = Benefit ?? "",
        FocusIssueId = FocusIssueId,
    };
}

internal sealed class ContributionFormValidator : AbstractValidator<ContributionForm>
{
    private const int MostIdeas = 30;

    public ContributionFormValidator()
    {
        RuleFor(form => form.Title).MaximumLength(ContributionText.TitleLength);
        RuleFor(form => form.Situation).MaximumLength(IdeaFormValidator.LongestText);
        RuleFor(form => form.Difficulties).MaximumLength(IdeaFormValidator.LongestText);
        RuleFor(form => form.Solutions).MaximumLength(IdeaFormValidator.LongestText);
        RuleFor(form => form.Recommendations).MaximumLength(IdeaFormValidator.LongestText);
        RuleFor(form => form.Ideas).Must(ideas => ideas.Count <= MostIdeas).WithMessage($"Một tham luận có nhiều nhất {MostIdeas} ý tưởng.");
        RuleForEach(form => form.Ideas).SetValidator(new IdeaFormValidator());
    }
}

internal sealed class IdeaFormValidator : AbstractValidator<IdeaForm>
{
    public const int LongestText = 20_000;

    public IdeaFormValidator()
    {
        RuleFor(idea => idea.Title).MaximumLength(ContributionText.TitleLength);
        RuleFor(idea => idea.Problem).MaximumLength(LongestText);
        RuleFor(idea => idea.Content).MaximumLength(LongestText);
        RuleFor(idea => idea.Novelty).MaximumLength(LongestText);
        RuleFor(idea => idea.Benefit).MaximumLength(LongestText);
    }
}
