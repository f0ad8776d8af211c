using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SangKien.Core.Organisation;

/// <summary>Tài khoản of one person. There is no public registration.</summary>
public sealed class PortalUser : IdentityUser
{
    public int PersonId { get; set; }
    public Person Person { get; set; } = null!;

    /// <summary>True while the password is the one-time password from the slip.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>True for an account of the sample data: only these are named on the sign-in page.</summary>
    public bool IsSample { get; set; }
}

internal sealed class PortalUserConfiguration : IEntityTypeConfiguration<PortalUser>
{
    public void Configure(EntityTypeBuilder<PortalUser> builder) =>
        builder.HasOne(user => user.Person).WithOne().HasForeignKey<PortalUser>(user => user.PersonId);
}
