using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;

namespace SangKien.Core.Organisation;

/// <summary>Phòng, đơn vị trực thuộc, hoặc Lãnh đạo Sở.</summary>
public sealed class Unit : IVersioned
{
    public int Id { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Tên viết tắt, such as "CS&amp;SHTT"; empty for none.</summary>
    public string ShortName { get; private set; } = "";

    public UnitKind Kind { get; private set; }

    /// <summary>Place of the unit in every list, from 1.</summary>
    public int Order { get; private set; }

    public bool IsActive { get; private set; } = true;

    /// <summary>Đầu mối: whom reminders of the unit go to; null while nobody is named.</summary>
    public int? ContactPersonId { get; private set; }

    public Person? Contact { get; private set; }

    /// <summary>Marks a unit of the sample data that stands in no real document; shown as a chip, never part of the name.</summary>
    public bool IsExample { get; init; }

    public string NameFolded { get; private set; } = "";
    public Guid Version { get; set; }

    /// <summary>The short name where there is one.</summary>
    public string Label => ShortName.Length > 0 ? ShortName : Name;

    public static Unit Create(string name, string shortName, UnitKind kind, int order, bool isExample = false)
    {
        var unit = new Unit { IsExample = isExample };
        unit.Change(name, shortName, kind, order);
        return unit;
    }

    public void Change(string name, string shortName, UnitKind kind, int order)
    {
        Name = name.Trim();
        ShortName = shortName.Trim();
        NameFolded = Folding.Fold($"{Name} {ShortName}");
        Kind = kind;
        Order = order;
    }

    public void NameContact(Person? contact)
    {
        if (contact is not null && (contact.UnitId != Id || !contact.IsActive))
            throw new RuleException("Đầu mối phải là người đang công tác tại đơn vị.", nameof(ContactPersonId));
        Contact = contact;
        ContactPersonId = contact?.Id;
    }

    public void Activate() => IsActive = true;

    public void Deactivate() => IsActive = false;
}

/// <summary>Loại đơn vị.</summary>
public enum UnitKind
{
    [Display(Name = "Lãnh đạo Sở")]
    Leadership,

    [Display(Name = "Phòng chuyên môn, Văn phòng, Thanh tra")]
    Department,

    [Display(Name = "Đơn vị trực thuộc")]
    SubordinateUnit,
}

internal sealed class UnitConfiguration : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.Property(unit => unit.Name).HasMaxLength(200);
        builder.Property(unit => unit.ShortName).HasMaxLength(30);
        builder.Property(unit => unit.NameFolded).HasMaxLength(240);
        builder.HasOne(unit => unit.Contact).WithMany().HasForeignKey(unit => unit.ContactPersonId);
        builder.HasIndex(unit => unit.Name).IsUnique();
        builder.HasIndex(unit => unit.Order);
    }
}
