using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;

namespace SangKien.Core.Organisation;

/// <summary>Thông tin cơ quan: what the letterhead and the top of each page say. There is one row.</summary>
public sealed class AgencyProfile : IVersioned
{
    /// <summary>The id of the only row.</summary>
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>Cơ quan chủ quản trực tiếp, such as "UBND tỉnh Bắc Giang".</summary>
    public string Superior { get; set; } = "";

    /// <summary>Such as "Sở Khoa học và Công nghệ".</summary>
    public string Name { get; set; } = "";

    /// <summary>Chữ viết tắt in symbols, such as "KHCN" in "KH-KHCN".</summary>
    public string Abbreviation { get; set; } = "";

    /// <summary>Địa danh, such as "Bắc Giang".</summary>
    public string Place { get; set; } = "";

    /// <summary>Chức vụ of the head, such as "Giám đốc".</summary>
    public string HeadPost { get; set; } = "";

    public Guid Version { get; set; }
}

internal sealed class AgencyProfileConfiguration : IEntityTypeConfiguration<AgencyProfile>
{
    public void Configure(EntityTypeBuilder<AgencyProfile> builder)
    {
        builder.Property(agency => agency.Id).ValueGeneratedNever();
        builder.Property(agency => agency.Abbreviation).HasMaxLength(30);
    }
}
