using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace SangKien.Core.Settings;

/// <summary>Thay đổi cài đặt in words: what each changed setting was and what it is.</summary>
public static class SettingsChange
{
    public static string Describe<T>(T before, T after) =>
        string.Join("; ",
            from property in typeof(T).GetProperties(BindingFlags.Instance | BindingFlags.Public)
            where property.CanWrite
            let was = property.GetValue(before)
            let becomes = property.GetValue(after)
            where !Equals(was, becomes)
            select $"{NameOf(property)}: {Words(was)} → {Words(becomes)}");

    private static string Words(object? value) => value switch
    {
        null or "" => "(trống)",
        true => "có",
        false => "không",
        Enum member => NameOf(member.GetType().GetField(member.ToString())!),
        DateOnly date => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string NameOf(MemberInfo member) => member.GetCustomAttribute<DisplayAttribute>()?.Name ?? member.Name;
}
