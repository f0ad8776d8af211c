using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SangKien.Web.Infrastructure.Forms;

/// <summary>
/// Every text that comes in is stored in composed form (NFC), so that equal words are equal strings whatever keyboard made them.
/// Control characters, broken surrogates and what Unicode calls no characters, which no keyboard makes and no paper can show, are left out. A line end is one character,
/// as a browser counts it against maxlength, though it sends two.
/// </summary>
internal sealed class ComposedTextBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var posted = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (posted == ValueProviderResult.None)
            return Task.CompletedTask;

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, posted);
        var text = posted.FirstValue;
        bindingContext.Result = ModelBindingResult.Success(string.IsNullOrWhiteSpace(text) ? null : Compose(text));
        return Task.CompletedTask;
    }

    public static string Compose(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar && !IsNoCharacter(rune) && (!Rune.IsControl(rune) || rune.Value is '\n' or '\r' or '\t'))
                clean.Append(rune.ToString());
        }

        return clean.ToString().ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC).Trim();
    }

    /// <summary>U+FDD0 to U+FDEF and the last two of every plane; composing a text fails on some of them.</summary>
    private static bool IsNoCharacter(Rune rune) => rune.Value is >= 0xFDD0 and <= 0xFDEF || (rune.Value & 0xFFFE) == 0xFFFE;
}

internal sealed class ComposedTextBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string) && context.Metadata.DataTypeName != "Password" && context.BindingInfo.BindingSource != BindingSource.Body
            ? new ComposedTextBinder()
            : null;
}
