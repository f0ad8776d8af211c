using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Workshops;

namespace SangKien.Core.Compilation;

/// <summary>Nhóm vấn đề: CS&amp;SHTT's ordering of ideas; the focus issues of II.3 to begin with.</summary>
public sealed class Theme
{
    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; private set; } = null!;
    public int Order { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>The focus issue it was made from; null for one added by hand.</summary>
    public int? FocusIssueId { get; private set; }

    public FocusIssue? FocusIssue { get; private set; }

    public static Theme FromFocusIssue(Workshop workshop, FocusIssue issue) =>
        new() { Workshop = workshop, FocusIssue = issue, Name = issue.Text, Order = issue.Order };
}

/// <summary>Đánh giá ý tưởng.</summary>
public enum Assessment
{
    [Display(Name = "Chưa đánh giá")]
    None,

    [Display(Name = "Khả thi")]
    Feasible,

    [Display(Name = "Cần nghiên cứu")]
    NeedsStudy,

    [Display(Name = "Không phù hợp")]
    Unsuitable,
}

internal sealed class ThemeConfiguration : IEntityTypeConfiguration<Theme>
{
    public void Configure(EntityTypeBuilder<Theme> builder)
    {
        builder.Property(theme => theme.Name).HasMaxLength(4000);
        builder.HasOne(theme => theme.Workshop).WithMany().HasForeignKey(theme => theme.WorkshopId);
        builder.HasOne(theme => theme.FocusIssue).WithMany().HasForeignKey(theme => theme.FocusIssueId);
    }
}
