using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Workshops;

namespace SangKien.Core.Compilation;

/// <summary>Nhóm vấn đề: CS&amp;SHTT's ordering of ideas; the focus issues of II.3 to begin with.</summary>
public sealed class Theme : IVersioned
{
    public const int NameLength = 300;

    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; private set; } = null!;

    /// <summary>The theme it stands under as chủ đề con; null for one of its own.</summary>
    public int? ParentId { get; private set; }

    public Theme? Parent { get; private set; }

    /// <summary>Place among the themes beside it, from 1.</summary>
    public int Order { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>The focus issue it was made from; null for one added by hand.</summary>
    public int? FocusIssueId { get; private set; }

    public FocusIssue? FocusIssue { get; private set; }
    public Guid Version { get; set; }

    public static Theme Create(Workshop workshop, string name, int order, Theme? parent = null)
    {
        if (parent?.ParentId is not null)
            throw new RuleException("Chủ đề con không có chủ đề con của riêng nó. Hãy chọn một nhóm vấn đề.", nameof(ParentId));
        var theme = new Theme { Workshop = workshop, Order = order, Parent = parent };
        theme.Rename(name);
        return theme;
    }

    /// <summary>A theme for each focus issue that has none yet, behind the themes that are there.</summary>
    public static IReadOnlyList<Theme> FromFocusIssues(Workshop workshop, IReadOnlyCollection<Theme> existing)
    {
        var last = existing.Where(theme => theme.ParentId is null).Select(theme => theme.Order).DefaultIfEmpty().Max();
        return
        [
            .. workshop.FocusIssues.OrderBy(issue => issue.Order)
                .Where(issue => existing.All(theme => theme.FocusIssue != issue && (issue.Id == 0 || theme.FocusIssueId != issue.Id)))
                .Select((issue, index) => new Theme
                {
                    Workshop = workshop, FocusIssue = issue, Name = NameOf(issue), Order = last + index + 1,
                }),
        ];
    }

    public void Rename(string name) => Name = name.Trim();

    internal void Stand(Theme? parent, int order)
    {
        Parent = parent;
        ParentId = parent?.Id;
        Order = order;
    }

    private static string NameOf(FocusIssue issue) => issue.Matter.Length <= NameLength ? issue.Matter : issue.Matter[..NameLength];
}

internal sealed class ThemeConfiguration : IEntityTypeConfiguration<Theme>
{
    public void Configure(EntityTypeBuilder<Theme> builder)
    {
        builder.Property(theme => theme.Name).HasMaxLength(Theme.NameLength);
        builder.HasOne(theme => theme.Workshop).WithMany().HasForeignKey(theme => theme.WorkshopId);
        builder.HasOne(theme => theme.Parent).WithMany().HasForeignKey(theme => theme.ParentId);
        builder.HasOne(theme => theme.FocusIssue).WithMany().HasForeignKey(theme => theme.FocusIssueId);
    }
}
