using System.Globalization;
using FluentValidation;
using FluentValidation.Validators;

namespace SangKien.Web.Infrastructure.Forms;

/// <summary>
/// The attributes of a control that follow from the rules of its form: the browser then says the same as the server, without script.
/// Rules that hold on a condition are left to the server.
/// </summary>
internal sealed class RuleAttributes(IServiceProvider services)
{
    public IEnumerable<KeyValuePair<string, string>> Of(Type? formType, string? property)
    {
        if (formType is null || property is null || services.GetService(typeof(IValidator<>).MakeGenericType(formType)) is not IValidator validator)
            return [];
        return validator.CreateDescriptor().GetValidatorsForMember(property)
            .Where(rule => !rule.Options.HasCondition && !rule.Options.HasAsyncCondition)
            .SelectMany(rule => Attributes(rule.Validator));
    }

    private static IEnumerable<KeyValuePair<string, string>> Attributes(IPropertyValidator rule)
    {
        if (rule is INotEmptyValidator or INotNullValidator)
            yield return new("required", "required");
        if (rule is ILengthValidator { Max: > 0 } length)
            yield return new("maxlength", length.Max.ToString(CultureInfo.InvariantCulture));
        if (rule is ILengthValidator { Min: > 0 } shortest)
            yield return new("minlength", shortest.Min.ToString(CultureInfo.InvariantCulture));
    }
}
