using System.Globalization;
using SangKien.Documents.Model;

namespace SangKien.Documents.Nd30;

/// <summary>Số, ký hiệu as text (Phụ lục I, mục II.3): "05/KH-KHCN", a zero before numbers below 10, no spaces.</summary>
public static class NumberAndSymbol
{
    /// <summary>"05/KH-KHCN" from 5 and "KH-KHCN".</summary>
    public static string Format(int number, string symbol) => $"{number.ToString("00", CultureInfo.InvariantCulture)}/{symbol}";

    /// <summary>The number when given, else a gap of eight spaces for Văn thư to fill in.</summary>
    public static string Format(DocumentNumber number) =>
        number.Number is { } given ? Format(given, number.Symbol) : $"        /{number.Symbol}";
}
