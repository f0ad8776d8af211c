using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SangKien.Core.Plans;

/// <summary>Mẫu kế hoạch: the text of a plan kept to begin others with.</summary>
public sealed class PlanTemplate
{
    public const int NameLength = 200;

    public int Id { get; private set; }
    public string Name { get; private set; } = "";
    public PlanContent Content { get; private set; } = new();

    public static PlanTemplate Create(string name, PlanContent content, DateOnly today) => new() { Name = name.Trim(), Content = content.BegunAgain(today) };
}

internal sealed class PlanTemplateConfiguration : IEntityTypeConfiguration<PlanTemplate>
{
    public void Configure(EntityTypeBuilder<PlanTemplate> builder)
    {
        builder.Property(template => template.Name).HasMaxLength(PlanTemplate.NameLength);
        builder.Property(template => template.Content).IsPlanContent();
        builder.HasIndex(template => template.Name).IsUnique();
    }
}
