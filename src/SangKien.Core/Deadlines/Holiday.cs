using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SangKien.Core.Deadlines;

/// <summary>Ngày được nhập beside those that the law names: a day off, such as one in lieu of a holiday on a Sunday, or a day that is worked instead.</summary>
public sealed class Holiday(DateOnly on, string name, HolidayKind kind)
{
    public DateOnly On { get; private init; } = on;
    public string Name { get; private init; } = name;
    public HolidayKind Kind { get; private init; } = kind;
}

/// <summary>Loại ngày được nhập.</summary>
public enum HolidayKind
{
    [Display(Name = "Ngày nghỉ")]
    DayOff,

    /// <summary>A Saturday or Sunday that is worked for a weekday off (hoán đổi ngày làm việc).</summary>
    [Display(Name = "Ngày làm việc bù")]
    WorkedInstead,
}

internal sealed class HolidayConfiguration : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> builder) => builder.HasKey(holiday => holiday.On);
}
