using System.ComponentModel.DataAnnotations;
using SangKien.Core.Settings;

namespace SangKien.Core.Backups;

/// <summary>Cài đặt sao lưu.</summary>
public sealed record BackupSettings : ISettingsGroup
{
    public static string Key => "sao-luu";
    public static string Title => "Sao lưu";

    [Display(Name = "Tự sao lưu mỗi ngày")]
    public bool IsDaily { get; init; } = true;

    [Display(Name = "Số bản sao lưu được giữ")]
    public int Kept { get; init; } = 14;
}
