using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Workshops;

namespace SangKien.Core.Compilation;

/// <summary>
/// Nhóm ý tưởng trùng, ý tưởng gộp: several ideas told as one, with a theme and an assessment of its own. Its sources keep their text,
/// their theme and their assessment untouched, so taking it apart needs no memory: they stand where they stood.
/// </summary>
public sealed class IdeaGroup : ICompiled
{
    public const int ContentLength = 20_000;

    private readonly List<Idea> _ideas = [];

    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; private set; } = null!;
    public int? ThemeId { get; private set; }
    public Theme? Theme { get; private set; }
    public string Title { get; private set; } = "";
    public string TitleFolded { get; private set; } = "";
    public string Content { get; private set; } = "";
    public IReadOnlyList<Idea> Ideas => _ideas;
    public Assessment Assessment { get; private set; }
    public string AssessmentField { get; private set; } = "";
    public string AssessmentResources { get; private set; } = "";
    public string AssessmentNote { get; private set; } = "";
    public DateTime CreatedAtUtc { get; private set; }
    public Guid Version { get; set; }

    /// <summary>Gộp. Where all sources were assessed alike, the merged idea begins with that.</summary>
    public static IdeaGroup Merge(int workshopId, IReadOnlyCollection<Idea> ideas, string title, string content, Theme? theme, DateTime nowUtc)
    {
        if (ideas.Count < 2)
            throw new RuleException("Cần ít nhất hai ý tưởng để gộp.");
        var group = new IdeaGroup { WorkshopId = workshopId, CreatedAtUtc = nowUtc };
        group.Reword(title, content);
        group.MoveTo(theme);
        group.Add(ideas);
        if (ideas.Select(idea => idea.Assessment).Distinct().ToList() is [var alike])
            group.Assess(new Appraisal(alike));
        return group;
    }

    /// <summary>Takes further ideas in.</summary>
    public void Add(IReadOnlyCollection<Idea> ideas)
    {
        if (ideas.FirstOrDefault(idea => idea.GroupId is not null || idea.Group is not null) is { } taken)
            throw new RuleException($"Ý tưởng “{taken.Title}” đã được gộp. Hãy tách ra trước khi gộp lại.");
        foreach (var idea in ideas)
        {
            idea.Join(this);
            if (!_ideas.Contains(idea))
                _ideas.Add(idea);
        }

        Touch();
    }

    /// <summary>Tách một ý tưởng ra; it goes back to where it stood. The last two part together.</summary>
    public void Split(Idea idea)
    {
        if (!_ideas.Contains(idea))
            throw new RuleException("Ý tưởng này không còn trong nhóm gộp.");
        if (_ideas.Count <= 2)
            throw new RuleException("Ý tưởng gộp cần ít nhất hai nguồn. Hãy tách cả nhóm.");
        idea.Join(null);
        _ideas.Remove(idea);
        Touch();
    }

    /// <summary>Tách tất cả: every source stands again where it stood. The merged idea itself is to be removed.</summary>
    public void Dissolve()
    {
        foreach (var idea in _ideas)
            idea.Join(null);
    }

    public void Reword(string title, string content)
    {
        Title = title.Trim();
        TitleFolded = Folding.Fold(Title);
        Content = content.ReplaceLineEndings("\n").Trim();
    }

    public void MoveTo(Theme? theme)
    {
        Theme = theme;
        ThemeId = theme?.Id;
    }

    public void Assess(Appraisal appraisal)
    {
        Assessment = appraisal.Assessment;
        AssessmentField = appraisal.Field;
        AssessmentResources = appraisal.Resources;
        AssessmentNote = appraisal.Note;
    }

    /// <summary>Sources come and go by rows of their own; the version tells others who hold this one.</summary>
    private void Touch() => Version = Guid.CreateVersion7();
}

internal sealed class IdeaGroupConfiguration : IEntityTypeConfiguration<IdeaGroup>
{
    public void Configure(EntityTypeBuilder<IdeaGroup> builder)
    {
        builder.Property(group => group.Title).HasMaxLength(ContributionText.TitleLength);
        builder.Property(group => group.TitleFolded).HasMaxLength(ContributionText.TitleLength);
        builder.Property(group => group.Content).HasMaxLength(-1);
        builder.Property(group => group.AssessmentField).HasMaxLength(Appraisal.FieldLength);
        builder.Property(group => group.AssessmentResources).HasMaxLength(Appraisal.TextLength);
        builder.Property(group => group.AssessmentNote).HasMaxLength(Appraisal.TextLength);
        builder.HasOne(group => group.Workshop).WithMany().HasForeignKey(group => group.WorkshopId);
        builder.HasOne(group => group.Theme).WithMany().HasForeignKey(group => group.ThemeId);
    }
}
