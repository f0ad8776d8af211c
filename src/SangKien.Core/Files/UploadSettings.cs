using System.ComponentModel.DataAnnotations;
using SangKien.Core.Settings;

namespace SangKien.Core.Files;

/// <summary>Cài đặt tệp đính kèm: how much may be attached to one contribution.</summary>
public sealed record UploadSettings : ISettingsGroup
{
    public static string Key => "tep-dinh-kem";
    public static string Title => "Tệp đính kèm";

    [Display(Name = "Dung lượng lớn nhất của một tệp (MB)")]
    public int LargestMegabytes { get; init; } = 20;

    [Display(Name = "Số tệp nhiều nhất của một tham luận")]
    public int MostFiles { get; init; } = 10;

    public long LargestBytes() => LargestMegabytes * 1024L * 1024L;
}
