using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Workshops;

namespace SangKien.Core.Contributions;

/// <summary>Ý tưởng, cách làm sáng tạo: part of a contribution.</summary>
public sealed class Idea : IPart, ICompiled
{
    private Idea()
    {
    }

    internal Idea(Contribution contribution) => Contribution = contribution;

    public int Id { get; private set; }
    public int ContributionId { get; private set; }
    public Contribution Contribution { get; private set; } = null!;

    /// <summary>Place in the contribution, from 1.</summary>
    public int Order { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Vấn đề giải quyết.</summary>
    public string Problem { get; private set; } = "";

    /// <summary>Nội dung, cách làm.</summary>
    public string Content { get; private set; } = "";

    /// <summary>Điểm mới.</summary>
    public string Novelty { get; private set; } = "";

    /// <summary>Lợi ích dự kiến.</summary>
    public string Benefit { get; private set; } = "";

    public int? FocusIssueId { get; private set; }
    public string TitleFolded { get; private set; } = "";

    /// <summary>Nhóm vấn đề in the compilation; null while unsorted. Of a merged idea, where it goes back to when it is taken apart.</summary>
    public int? ThemeId { get; private set; }

    public Theme? Theme { get; private set; }

    /// <summary>The merged idea that it is a source of; null for one that stands by itself.</summary>
    public int? GroupId { get; private set; }

    public IdeaGroup? Group { get; private set; }
    public Assessment Assessment { get; private set; }
    public string AssessmentField { get; private set; } = "";
    public string AssessmentResources { get; private set; } = "";
    public string AssessmentNote { get; private set; } = "";

    public Guid Version { get; set; }

    public bool IsComplete => Title.Length > 0 && Content.Length > 0;

    IVersioned? IPart.Whole => Contribution;

    internal void Change(IdeaText text, int order)
    {
        Order = order;
        Title = text.Title.Trim();
        TitleFolded = Folding.Fold(Title);
        Problem = Contributions.Contribution.Lines(text.Problem);
        Content = Contributions.Contribution.Lines(text.Content);
        Novelty = Contributions.Contribution.Lines(text.Novelty);
        Benefit = Contributions.Contribution.Lines(text.Benefit);
        FocusIssueId = text.FocusIssueId;
    }

    /// <summary>Xếp nhóm; null takes the idea back to the unsorted ones.</summary>
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

    internal void Join(IdeaGroup? group)
    {
        Group = group;
        GroupId = group?.Id;
    }
}

internal sealed class IdeaConfiguration : IEntityTypeConfiguration<Idea>
{
    public void Configure(EntityTypeBuilder<Idea> builder)
    {
        builder.Property(idea => idea.Title).HasMaxLength(ContributionText.TitleLength);
        builder.Property(idea => idea.TitleFolded).HasMaxLength(ContributionText.TitleLength);
        builder.Property(idea => idea.Problem).HasMaxLength(-1);
        builder.Property(idea => idea.Content).HasMaxLength(-1);
        builder.Property(idea => idea.Novelty).HasMaxLength(-1);
        builder.Property(idea => idea.Benefit).HasMaxLength(-1);
        builder.Property(idea => idea.AssessmentField).HasMaxLength(Appraisal.FieldLength);
        builder.Property(idea => idea.AssessmentResources).HasMaxLength(Appraisal.TextLength);
        builder.Property(idea => idea.AssessmentNote).HasMaxLength(Appraisal.TextLength);
        builder.HasOne<FocusIssue>().WithMany().HasForeignKey(idea => idea.FocusIssueId);
        builder.HasOne(idea => idea.Group).WithMany(group => group.Ideas).HasForeignKey(idea => idea.GroupId);
        builder.HasOne(idea => idea.Theme).WithMany().HasForeignKey(idea => idea.ThemeId);
    }
}
