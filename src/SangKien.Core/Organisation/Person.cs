using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;

namespace SangKien.Core.Organisation;

/// <summary>Công chức, viên chức của Sở. Leavers are deactivated; what they wrote stays with their unit.</summary>
public sealed class Person : IVersioned
{
    public int Id { get; private set; }
    public string FullName { get; private set; } = "";

    /// <summary>Chức vụ as it is printed, such as "Phó Trưởng phòng".</summary>
    public string Post { get; private set; } = "";

    public PostRank Rank { get; private set; }
    public int UnitId { get; private set; }
    public Unit Unit { get; private set; } = null!;

    /// <summary>Empty for none.</summary>
    public string Email { get; private set; } = "";

    /// <summary>Empty for none.</summary>
    public string Phone { get; private set; } = "";

    public bool IsActive { get; private set; } = true;

    /// <summary>Marks an invented person of the sample data.</summary>
    public bool IsExample { get; init; }

    public string NameFolded { get; private set; } = "";
    public Guid Version { get; set; }

    public static Person Create(string fullName, string post, PostRank rank, Unit unit, bool isExample = false)
    {
        var person = new Person { IsExample = isExample };
        person.Change(fullName, post, rank, unit);
        return person;
    }

    public void Change(string fullName, string post, PostRank rank, Unit unit)
    {
        FullName = fullName.Trim();
        NameFolded = Folding.Fold(FullName);
        Post = post.Trim();
        Rank = rank;
        Unit = unit;
        UnitId = unit.Id;
    }

    public void ChangeContact(string email, string phone)
    {
        Email = email.Trim();
        Phone = phone.Trim();
    }

    public void Activate() => IsActive = true;

    public void Deactivate() => IsActive = false;
}

/// <summary>Bậc của chức vụ, from the highest: it decides the protocol order.</summary>
public enum PostRank
{
    [Display(Name = "Giám đốc")]
    Director,

    [Display(Name = "Phó Giám đốc")]
    DeputyDirector,

    [Display(Name = "Trưởng phòng, đơn vị")]
    HeadOfUnit,

    [Display(Name = "Phó Trưởng phòng, đơn vị")]
    DeputyHeadOfUnit,

    [Display(Name = "Công chức, viên chức")]
    Staff,
}

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(person => person.FullName).HasMaxLength(100);
        builder.Property(person => person.NameFolded).HasMaxLength(100);
        builder.Property(person => person.Post).HasMaxLength(100);
        builder.Property(person => person.Email).HasMaxLength(254);
        builder.Property(person => person.Phone).HasMaxLength(30);
        builder.HasIndex(person => person.NameFolded);
    }
}
