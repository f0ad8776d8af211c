using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SangKien.Core.Plans;

/// <summary>Keeps the content of a plan as JSON in one unlimited string column.</summary>
internal static class PlanContentColumn
{
    public static PropertyBuilder<PlanContent> IsPlanContent(this PropertyBuilder<PlanContent> property)
    {
        property.HasConversion(
            content => content.ToJson(),
            json => PlanContent.FromJson(json),
            new ValueComparer<PlanContent>((left, right) => Equals(left, right), content => content.GetHashCode(), content => content));
        return property.HasMaxLength(-1);
    }
}
