using System.ComponentModel.DataAnnotations;
using SangKien.Core.Settings;

namespace SangKien.Core.Issuing;

/// <summary>Cài đặt đánh số văn bản (khoản 1 Điều 15 leaves the series to the head of the agency).</summary>
public sealed record NumberingSettings : ISettingsGroup
{
    public static string Key => "danh-so";
    public static string Title => "Đánh số văn bản";

    /// <summary>Numbers each type of document in a series of its own, instead of all in one.</summary>
    [Display(Name = "Đánh số riêng theo từng loại văn bản")]
    public bool PerType { get; init; }

    /// <summary>The series in which a type of document is numbered.</summary>
    /// <param name="type">Type abbreviation such as "KH".</param>
    public string SeriesOf(string type) => PerType ? type : NumberRegister.CommonSeries;
}
