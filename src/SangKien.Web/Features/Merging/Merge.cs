using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Merging;

public sealed record MergeForm
{
    /// <summary>Most ideas that are merged at once.</summary>
    public const int MostIdeas = 50;

    [Display(Name = "Ý tưởng")]
    public List<int> IdeaIds { get; init; } = [];

    [Display(Name = "Tên ý tưởng gộp")]
    public string? Title { get; init; }

    [Display(Name = "Nội dung ý tưởng gộp")]
    public string? Content { get; init; }

    /// <summary>0 for the unsorted ones.</summary>
    [Display(Name = "Nhóm vấn đề")]
    public int? ThemeId { get; init; }

    /// <summary>Of the merged idea that further ones join; empty for a new one.</summary>
    public Guid Version { get; init; }
}

internal sealed class MergeFormValidator : AbstractValidator<MergeForm>
{
    public MergeFormValidator()
    {
        RuleFor(form => form.IdeaIds.Count).InclusiveBetween(2, MergeForm.MostIdeas).WithName("Ý tưởng").WithMessage($"Mỗi lần gộp từ hai đến {MergeForm.MostIdeas} ý tưởng.");
        RuleFor(form => form.Title).NotEmpty().WithMessage("Hãy nhập tên ý tưởng gộp.").MaximumLength(ContributionText.TitleLength);
        RuleFor(form => form.Content).NotEmpty().WithMessage("Hãy nhập nội dung ý tưởng gộp.").MaximumLength(IdeaGroup.ContentLength);
        RuleFor(form => form.ThemeId).NotNull().WithMessage("Hãy chọn nhóm vấn đề.");
    }
}

public sealed class MergeHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>The merged idea and how many sources it has; null when the workshop has none of the ideas.</summary>
    public async Task<(int Id, int Sources)?> HandleAsync(int workshopId, MergeForm form, CancellationToken cancellationToken)
    {
        var asked = form.IdeaIds.Distinct().ToList();
        var ideas = await db.Ideas.Include(idea => idea.Contribution).Include(idea => idea.Group!.Ideas)
            .Compilable(workshopId).Where(idea => asked.Contains(idea.Id)).OrderBy(idea => idea.Id).ToListAsync(cancellationToken);
        var theme = await db.Themes.SingleOrDefaultAsync(theme => theme.Id == form.ThemeId && theme.WorkshopId == workshopId, cancellationToken);
        if (ideas.Count == 0)
            return null;
        if (theme is null && form.ThemeId != ThemeChoice.Unsorted.Id)
            throw new RuleException("Nhóm vấn đề này không còn nữa. Hãy chọn nhóm khác.", nameof(form.ThemeId));
        if (ideas.Count < asked.Count)
            throw new RuleException("Có ý tưởng không còn trong phần tổng hợp vì tham luận đã rút hoặc trả lại. Kiểm tra lại danh sách rồi gộp.");

        var joining = ideas.Where(idea => idea.Group is null).ToList();
        var group = ideas.Select(idea => idea.Group).OfType<IdeaGroup>().Distinct().ToList() switch
        {
            [] => Begin(workshopId, joining, form, theme),
            [var only] => Extend(only, joining, form, theme),
            _ => throw new RuleException("Các ý tưởng được chọn đang thuộc hai ý tưởng gộp khác nhau. Hãy tách một bên trước."),
        };
        foreach (var idea in joining)
            db.History.Add(HistoryEntry.Of<Idea>(idea.Id, $"Gộp thành một ý tưởng từ {group.Ideas.Count} nguồn", user, clock.NowUtc, workshopId, idea.Contribution.UnitId, group.Title));
        await db.SaveChangesAsync(cancellationToken);
        return (group.Id, group.Ideas.Count);
    }

    private IdeaGroup Begin(int workshopId, List<Idea> ideas, MergeForm form, Theme? theme)
    {
        var group = IdeaGroup.Merge(workshopId, ideas, form.Title!, form.Content!, theme, clock.NowUtc);
        db.IdeaGroups.Add(group);
        return group;
    }

    private IdeaGroup Extend(IdeaGroup group, List<Idea> ideas, MergeForm form, Theme? theme)
    {
        if (ideas.Count == 0)
            throw new RuleException("Các ý tưởng này đã được gộp với nhau.");
        db.Entry(group).Property(known => known.Version).OriginalValue = form.Version;
        group.Add(ideas);
        group.Reword(form.Title!, form.Content!);
        group.MoveTo(theme);
        db.History.Add(HistoryEntry.Of<IdeaGroup>(group.Id, $"Gộp thêm {ideas.Count} ý tưởng", user, clock.NowUtc, group.WorkshopId));
        return group;
    }
}
