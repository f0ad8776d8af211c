using System.Globalization;
using AngleSharp.Html.Dom;

namespace SangKien.Web.Tests.Portal;

/// <summary>The fields that a browser would post from a form, in order.</summary>
internal sealed class FormFields
{
    private readonly List<KeyValuePair<string, string>> _fields = [];

    public IEnumerable<KeyValuePair<string, string>> All => _fields;

    public static FormFields Of(IHtmlFormElement form, string? button)
    {
        var fields = new FormFields();
        foreach (var element in form.Elements.Where(element => !element.HasAttribute("disabled") && !string.IsNullOrEmpty(element.GetAttribute("name"))))
        {
            var name = element.GetAttribute("name")!;
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "submit" or "button" or "file" }:
                    break;
                case IHtmlInputElement input:
                    fields.Add(name, input.Value);
                    break;
                case IHtmlTextAreaElement area:
                    fields.Add(name, area.Value);
                    break;
                case IHtmlSelectElement select:
                    fields.Add(name, select.Value ?? "");
                    break;
                case IHtmlButtonElement pressed when button is not null && pressed.Value == button:
                    fields.Add(name, button);
                    break;
            }
        }

        return fields;
    }

    /// <summary>The properties of an anonymous object, or the pairs of a dictionary (for names such as "Ideas[0].Title").</summary>
    public static IEnumerable<(string Name, string Value)> Of(object values) =>
        values is IEnumerable<KeyValuePair<string, string>> pairs
            ? pairs.Select(pair => (pair.Key, pair.Value))
            : values.GetType().GetProperties().Select(property => (property.Name, Convert.ToString(property.GetValue(values), CultureInfo.InvariantCulture) ?? ""));

    /// <summary>Replaces every value of the name by one.</summary>
    public void Set(string name, string value)
    {
        _fields.RemoveAll(field => field.Key == name);
        Add(name, value);
    }

    private void Add(string name, string value) => _fields.Add(KeyValuePair.Create(name, value));
}
