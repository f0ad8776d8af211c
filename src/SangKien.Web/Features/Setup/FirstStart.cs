using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Web.Features.Setup;

/// <summary>
/// The code that is printed on the console of an empty portal: who can read the console may make the first administrator. It lives in
/// the memory of this node and ends with it.
/// </summary>
public sealed class FirstStart(PortalDbContext db)
{
    internal static string Code { get; } = RandomNumberGenerator.GetString("ABCDEFGHJKMNPQRSTUVWXYZ23456789", 16);

    public async Task<bool> IsWaitingAsync(CancellationToken cancellationToken) => !await db.Users.AnyAsync(cancellationToken);

    /// <summary>Compares without telling by its time how much was right.</summary>
    internal static bool IsCode(string code) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Code), Encoding.UTF8.GetBytes(code.ToUpperInvariant()));

    internal async Task AnnounceAsync(TextWriter console, CancellationToken cancellationToken)
    {
        if (await IsWaitingAsync(cancellationToken))
            await console.WriteLineAsync($"Cổng chưa có người quản trị. Mở trang /khoi-tao và nhập mã: {Code}");
    }
}
