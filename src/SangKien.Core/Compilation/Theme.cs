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
    public int Order { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>The focus issue it was made from; null for one added by hand.</summary>
    public int? FocusIssueId { get; private set; }

    public FocusIssue? FocusIssue { get; private set; }
    public Guid Version { get; set; }

    public static Theme Create(Workshop workshop, string name, int order)
    {
        var theme = new Theme { Workshop = workshop, Order = order };
        theme.Rename(name);
        return theme;
    }

    /// <summary>A theme for each focus issue that has none yet, behind the themes that are there.</summary>
    public static IReadOnlyList<Theme> FromFocusIssues(Workshop workshop, IReadOnlyCollection<Theme> existing)
    {
        var last = existing.Select(theme => theme.Order).DefaultIfEmpty().Max();
        return
        [
            .. workshop.FocusIssues.OrderBy(issue => issue.Order)
                .Where(issue => existing.All(theme => theme.FocusIssue != issue && (issue.Id == 0 || theme.FocusIssueId != issue.Id)))
                .Select((issue, index) => new Theme
                {
                    Workshop = workshop, FocusIssue = issue, Name = ShortNameOf(issue.Text), Order = last + index + 1,
                }),
        ];
    }

    public void Rename(string name) => Name = name.Trim();

    /// <summary>A focus issue says its matter before the colon and lists examples after it.</summary>
    private static string ShortNameOf(string text)
    {
        var name = text.Split(':')[0].TrimEnd(' ', '.', ';', ',');
        return name.Length <= NameLength ? name : name[..NameLength];
    }
}

internal sealed class ThemeConfiguration : IEntityTypeConfiguration<Theme>
{
    public void Configure(EntityTypeBuilder<Theme> builder)
    {
        builder.Property(theme => theme.Name).HasMaxLength(Theme.NameLength);
        builder.HasOne(theme => theme.Workshop).WithMany().HasForeignKey(theme => theme.WorkshopId);
        builder.HasOne(theme => theme.FocusIssue).WithMany().HasForeignKey(theme => theme.FocusIssueId);
    }
}
