namespace SangKien.Core.Settings;

/// <summary>Nhóm cài đặt: a record whose properties are settings. What a new record holds is the default.</summary>
public interface ISettingsGroup
{
    /// <summary>Key of the row, and the end of the page's address, such as "han-nop".</summary>
    static abstract string Key { get; }

    /// <summary>What people call the group.</summary>
    static abstract string Title { get; }
}
