using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SangKien.Web.Infrastructure.Forms;

namespace SangKien.Web.Infrastructure.TagHelpers;

/// <summary>
/// <c>&lt;field for="Name" hint="…" /&gt;</c>: label, control, hint and the reason why the value was refused, tied together for screen
/// readers. <c>rows</c> makes a text area, <c>items</c> a select; the label is the [Display] name of the property unless <c>label</c> says otherwise.
/// What the form's validator asks (required, longest text) becomes attributes of the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "for")]
public sealed class FieldTagHelper(IHtmlGenerator generator, IServiceProvider services) : TagHelper
{
    private readonly RuleAttributes _rules = new(services);

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public ModelExpression For { get; set; } = null!;
    public string? Label { get; set; }
    public string? Hint { get; set; }

    /// <summary>The type of the input; text where nothing is said and the property is no date, number or boolean.</summary>
    public string? Type { get; set; }

    public int? Rows { get; set; }
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The first choice of a select, which means none.</summary>
    public string? Empty { get; set; }

    public string? Autocomplete { get; set; }
    public bool Autofocus { get; set; }

    private string FullName => ViewContext.FullFieldName(For.Name);
    private string Id => TagBuilder.CreateSanitizedId(FullName, "_");
    private bool IsCheckbox => Items is null && Type is null && Nullable.GetUnderlyingType(For.Metadata.ModelType) is null && For.Metadata.ModelType == typeof(bool);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        var reason = ViewContext.ModelState.TryGetValue(FullName, out var entry) ? entry.Errors.FirstOrDefault()?.ErrorMessage : null;
        var control = Control(Attributes(reason is not null));
        var label = generator.GenerateLabel(ViewContext, For.ModelExplorer, For.Name, Label, new { @class = IsCheckbox ? "form-check-label" : "form-label" });
        if (IsCheckbox)
        {
            output.AddClass("form-check");
            output.Content.AppendHtml(control).AppendHtml(label);
        }
        else
        {
            output.Content.AppendHtml(label).AppendHtml(control);
        }

        AppendLine(output, "goi-y", "sk-small", Hint);
        AppendLine(output, "loi", "sk-why", reason);
    }

    private TagBuilder Control(Dictionary<string, object?> attributes)
    {
        if (Items is not null)
            return generator.GenerateSelect(ViewContext, For.ModelExplorer, Empty, For.Name, Items, allowMultiple: false, attributes);
        if (Rows is { } rows)
            return generator.GenerateTextArea(ViewContext, For.ModelExplorer, For.Name, rows, columns: 0, attributes);
        if (IsCheckbox)
            return Checkbox(attributes);
        DescribeInput(attributes, For.Metadata.UnderlyingOrModelType);
        if (Type == "password")
            return generator.GeneratePassword(ViewContext, For.ModelExplorer, For.Name, value: null, attributes);
        return generator.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, For.Model, FormatOf(For.Metadata.UnderlyingOrModelType), attributes);
    }

    /// <summary>The generator shows what was posted again, and fails on what is neither yes nor no.</summary>
    private TagBuilder Checkbox(Dictionary<string, object?> attributes)
    {
        var isOn = For.Model as bool?;
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        if (ViewContext.ViewData.ModelState.GetFieldValidationState(name) == ModelValidationState.Invalid)
            ViewContext.ViewData.ModelState.SetModelValue(name, isOn, $"{isOn}");
        return generator.GenerateCheckBox(ViewContext, For.ModelExplorer, For.Name, isOn, attributes);
    }

    private Dictionary<string, object?> Attributes(bool isRefused)
    {
        var attributes = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["class"] = (IsCheckbox ? "form-check-input" : Items is null ? "form-control" : "form-select") + (isRefused ? " is-missing" : ""),
        };
        if (!IsCheckbox)
        {
            foreach (var (name, value) in _rules.Of(For.Metadata.ContainerType, For.Metadata.PropertyName))
                attributes[name] = value;
        }

        if (Autocomplete is not null)
            attributes["autocomplete"] = Autocomplete;
        if (Autofocus)
            attributes["autofocus"] = "autofocus";
        if (isRefused)
            attributes["aria-invalid"] = "true";
        var described = string.Join(' ', Described(isRefused));
        if (described.Length > 0)
            attributes["aria-describedby"] = described;
        return attributes;
    }

    private IEnumerable<string> Described(bool isRefused)
    {
        if (Hint is not null)
            yield return $"{Id}-goi-y";
        if (isRefused)
            yield return $"{Id}-loi";
    }

    private void AppendLine(TagHelperOutput output, string suffix, string cssClass, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;
        var line = new TagBuilder("p");
        line.Attributes["id"] = $"{Id}-{suffix}";
        line.AddCssClass($"{cssClass} mt-1 mb-0");
        line.InnerHtml.Append(text);
        output.Content.AppendHtml(line);
    }

    /// <summary>
    /// Dates and hours are typed as documents write them: the browser's own date field shows "10/22/2022" where its menus are English,
    /// and a deadline read the wrong way is a deadline missed.
    /// </summary>
    private void DescribeInput(Dictionary<string, object?> attributes, Type type)
    {
        attributes["type"] = Type ?? (type == typeof(int) || type == typeof(decimal) ? "number" : "text");
        var placeholder = type == typeof(DateOnly) ? "dd/mm/yyyy" : type == typeof(TimeOnly) ? "17:00" : null;
        if (placeholder is null)
            return;
        attributes["placeholder"] = placeholder;
        attributes["autocomplete"] = "off";
    }

    private static string? FormatOf(Type type) =>
        type == typeof(DateOnly) ? "{0:dd/MM/yyyy}" : type == typeof(TimeOnly) ? "{0:HH:mm}" : null;
}
