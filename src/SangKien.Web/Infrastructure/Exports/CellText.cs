using System.Globalization;
using SangKien.Web.Infrastructure.Forms;

namespace SangKien.Web.Infrastructure.Exports;

/// <summary>A value as it stands in an exported file.</summary>
internal static class CellText
{
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => ComposedTextBinder.Compose(text),
        bool yes => yes ? "Có" : "Không",
        DateOnly date => Display.Date(date),
        DateTime utc => Display.Moment(utc),
        Enum member => member.Name(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
