using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Contributions;

/// <summary>The fields of a contribution as people call them: "Situation" is "Thực trạng", "12.Content" is "Nội dung, cách làm".</summary>
internal static class FieldNames
{
    public static string Of(string field)
    {
        var name = field[(field.IndexOf('.', StringComparison.Ordinal) + 1)..];
        var form = name.Length < field.Length ? typeof(IdeaForm) : typeof(ContributionForm);
        return Display.NameOf(form.GetProperty(name)) ?? name;
    }
}
