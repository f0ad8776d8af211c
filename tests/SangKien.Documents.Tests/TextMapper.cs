using System.Collections;
using System.Reflection;
using SangKien.Documents.Model;

namespace SangKien.Documents.Tests;

/// <summary>Copies a paper with every text of it changed, wherever the model has one: a new place for text is found without being named here.</summary>
internal static class TextMapper
{
    public static AdministrativeDocument Map(AdministrativeDocument paper, Func<string, string> change) => (AdministrativeDocument)Copy(paper, change)!;

    private static object? Copy(object? value, Func<string, string> change) => value switch
    {
        null => null,
        string text => change(text),
        IEnumerable list => CopyList(list, change),
        { } record when record.GetType().Namespace == typeof(AdministrativeDocument).Namespace && !record.GetType().IsEnum => CopyRecord(record, change),
        _ => value,
    };

    private static Array CopyList(IEnumerable list, Func<string, string> change)
    {
        var element = list.GetType().GetInterfaces().Append(list.GetType()).First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)).GetGenericArguments()[0];
        var copies = list.Cast<object?>().Select(item => Copy(item, change)).ToArray();
        var copy = Array.CreateInstance(element, copies.Length);
        for (var i = 0; i < copies.Length; i++) copy.SetValue(copies[i], i);
        return copy;
    }

    private static object CopyRecord(object record, Func<string, string> change)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        foreach (var property in copy.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.CanWrite))
            property.SetValue(copy, Copy(property.GetValue(copy), change));
        return copy;
    }
}
