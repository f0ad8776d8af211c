using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SangKien.Core.Organisation;

/// <summary>Số lần thử đăng nhập from one network address within the window. In the database, so that all web nodes count together.</summary>
public sealed class SignInAttempts(string addressKey, DateTime firstAtUtc)
{
    /// <summary>More attempts within the window are refused. A whole office may stand behind one address.</summary>
    public const int Limit = 30;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary>A hash of the address: enough to count with, too little to tell who it was.</summary>
    public string AddressKey { get; private init; } = addressKey;

    public DateTime FirstAtUtc { get; private init; } = firstAtUtc;
    public int Count { get; private init; } = 1;

    public static string KeyOf(string address) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(address)));
}

internal sealed class SignInAttemptsConfiguration : IEntityTypeConfiguration<SignInAttempts>
{
    public void Configure(EntityTypeBuilder<SignInAttempts> builder)
    {
        builder.HasKey(attempts => attempts.AddressKey);
        builder.Property(attempts => attempts.AddressKey).HasMaxLength(64);
        builder.HasIndex(attempts => attempts.FirstAtUtc);
    }
}
