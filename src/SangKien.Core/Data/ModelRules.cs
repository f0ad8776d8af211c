using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SangKien.Core.Common;

namespace SangKien.Core.Data;

/// <summary>What holds for every entity of ours unless its mapping says otherwise: deletes are restricted, strings have a length, versions guard edits.</summary>
internal static class ModelRules
{
    /// <summary>Length of a string column whose mapping names none; SQL Server's index keys are limited.</summary>
    private const int DefaultLength = 200;

    public static void Apply(ModelBuilder builder)
    {
        foreach (var type in builder.Model.GetEntityTypes().Where(type => IsOurs(type.ClrType)))
        {
            foreach (var key in type.GetForeignKeys().Where(HasDefaultDelete))
                key.DeleteBehavior = DeleteBehavior.Restrict;
            foreach (var property in type.GetDeclaredProperties().Where(IsPlainString))
                property.SetMaxLength(DefaultLength);
            if (typeof(IVersioned).IsAssignableFrom(type.ClrType))
                builder.Entity(type.ClrType).Property(nameof(IVersioned.Version)).IsConcurrencyToken();
        }
    }

    private static bool IsOurs(Type? type) => type?.Assembly == typeof(ModelRules).Assembly;

    private static bool HasDefaultDelete(IMutableForeignKey key) =>
        !key.IsOwnership && ((IConventionForeignKey)key).GetDeleteBehaviorConfigurationSource() != ConfigurationSource.Explicit;

    private static bool IsPlainString(IMutableProperty property) =>
        property.ClrType == typeof(string) && property.GetMaxLength() is null && IsOurs(property.PropertyInfo?.DeclaringType);
}
