using Microsoft.AspNetCore.Mvc;

namespace SangKien.Web.Infrastructure.Lists;

/// <summary>
/// What the address of a list says: <c>?tim=…&amp;sap=ten&amp;chieu=giam&amp;trang=2</c>. A list with filters of its own derives from it.
/// </summary>
public record ListRequest
{
    public const string PageName = "trang";
    public const string SortName = "sap";
    public const string DirectionName = "chieu";
    public const string Descending = "giam";
    public const string FormatName = "dang";

    [FromQuery(Name = PageName)]
    public int Page { get; init; } = 1;

    [FromQuery(Name = SortName)]
    public string? Sort { get; init; }

    [FromQuery(Name = DirectionName)]
    public string? Direction { get; init; }

    /// <summary>Words to look for, with or without marks.</summary>
    [FromQuery(Name = "tim")]
    public string? Search { get; init; }

    /// <summary>"xlsx" or "csv" for a file of the whole list instead of a page of it.</summary>
    [FromQuery(Name = FormatName)]
    public string? Format { get; init; }

    public bool IsDescending => Direction == Descending;
}
