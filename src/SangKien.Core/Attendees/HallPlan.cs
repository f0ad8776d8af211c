using System.Globalization;
using SangKien.Core.Common;

namespace SangKien.Core.Attendees;

/// <summary>Sơ đồ chỗ ngồi: the rows of the hall from the front, each with its number of seats.</summary>
public sealed record HallPlan(IReadOnlyList<int> Rows)
{
    public const int TextLength = 200;

    private const int MostRows = 26;
    private const int MostSeats = 60;

    public int Seats => Rows.Sum();

    /// <summary>"10 12 12" or "10, 12, 12"; an empty text is a hall without plan.</summary>
    public static HallPlan Parse(string text)
    {
        var rows = text.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var seats) && seats is >= 1 and <= MostSeats
                ? seats
                : throw new RuleException($"“{part}” không phải là số ghế của một hàng (từ 1 đến {MostSeats}).", "Rows")).ToList();
        return rows.Count <= MostRows ? new(rows) : throw new RuleException($"Hội trường có nhiều nhất {MostRows} hàng.", "Rows");
    }

    /// <summary>Hàng A is the front one.</summary>
    public static string NameOf(int row, int number) => $"{(char)('A' + row)}{number}";

    /// <summary>The seats by dignity: row by row from the front, in each from the middle outwards.</summary>
    public IEnumerable<string> ByProtocol() => Rows.SelectMany((seats, row) => FromTheMiddle(seats).Select(number => NameOf(row, number)));

    private static IEnumerable<int> FromTheMiddle(int seats)
    {
        var middle = (seats + 1) / 2;
        return Enumerable.Range(1, seats).OrderBy(number => Math.Abs(number - middle)).ThenByDescending(number => number);
    }
}
