using System.Security.Cryptography;

namespace SangKien.Web.Security;

/// <summary>Mật khẩu dùng một lần: easy to read from a slip (no l, 1, o, 0), some 59 bits, changed at the first sign-in.</summary>
internal static class OneTimePassword
{
    private const string Letters = "abcdefghijkmnpqrstuvwxyz";
    private const string Digits = "23456789";

    public static string Make() =>
        $"{RandomNumberGenerator.GetString(Letters, 4)}-{RandomNumberGenerator.GetString(Letters, 4)}-{RandomNumberGenerator.GetString(Letters, 2)}{RandomNumberGenerator.GetString(Digits, 4)}";
}

/// <summary>Phiếu: what is printed, cut out and handed over. It exists on this page only; the portal keeps the hash.</summary>
public sealed record Slip(string FullName, string Unit, string UserName, string Password);
