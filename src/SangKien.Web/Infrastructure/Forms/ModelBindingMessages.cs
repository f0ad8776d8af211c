using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace SangKien.Web.Infrastructure.Forms;

/// <summary>What the framework says when a posted value is not of the expected kind.</summary>
internal static class ModelBindingMessages
{
    public static void Set(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => $"Giá trị “{value}” không dùng được cho {field}.");
        messages.SetMissingBindRequiredValueAccessor(field => $"Chưa có giá trị cho {field}.");
        messages.SetMissingKeyOrValueAccessor(() => "Chưa có giá trị.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Yêu cầu không có nội dung.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"Giá trị “{value}” không dùng được.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Giá trị không dùng được.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Giá trị phải là số.");
        messages.SetUnknownValueIsInvalidAccessor(field => $"Giá trị không dùng được cho {field}.");
        messages.SetValueIsInvalidAccessor(value => $"Giá trị “{value}” không dùng được.");
        messages.SetValueMustBeANumberAccessor(field => $"{field} phải là số.");
        messages.SetValueMustNotBeNullAccessor(_ => "Chưa có giá trị.");
    }
}
