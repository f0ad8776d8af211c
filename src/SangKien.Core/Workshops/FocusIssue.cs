using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SangKien.Core.Workshops;

/// <summary>Vấn đề cần tập trung (mục II.3): what contributions must address.</summary>
public sealed class FocusIssue
{
    public int Id { get; private set; }
    public int WorkshopId { get; private set; }

    /// <summary>Place in mục II.3, from 1.</summary>
    public int Order { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>What it is about: an issue says its matter before the colon and lists examples after it.</summary>
    public string Matter => Text.Split(':')[0].TrimEnd(' ', '.', ';', ',');

    internal static FocusIssue Create(string text, int order) => new() { Text = text, Order = order };

    internal void Change(string text, int order)
    {
        Text = text;
        Order = order;
    }
}

internal sealed class FocusIssueConfiguration : IEntityTypeConfiguration<FocusIssue>
{
    public void Configure(EntityTypeBuilder<FocusIssue> builder) => builder.Property(issue => issue.Text).HasMaxLength(4000);
}
