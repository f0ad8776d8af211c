using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SangKien.Core.Deadlines;

/// <summary>Ngày nghỉ được thêm: a day off beside those that the law names, such as one in lieu of a holiday on a Sunday.</summary>
public sealed class Holiday(DateOnly on, string name)
{
    public DateOnly On { get; private init; } = on;
    public string Name { get; private init; } = name;
}

internal sealed class HolidayConfiguration : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> builder) => builder.HasKey(holiday => holiday.On);
}
