namespace SangKien.Web.Infrastructure.Exports;

/// <summary>One column of an exported list: its head, and its value in a row (text, number, date, moment or yes/no).</summary>
internal sealed record Column<T>(string Head, Func<T, object?> Value);
