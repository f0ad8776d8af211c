using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Discussion;
using SangKien.Core.Initiatives;
using SangKien.Core.Jobs;
using SangKien.Core.Notifications;
using SangKien.Core.Presence;
using SangKien.Core.Search;

namespace SangKien.Core.History;

/// <summary>
/// Gives each new entry of the history what its save changes, field by field, before and after, so that no operation can forget it.
/// What a unit is still writing is noted by its length only: the history is read by people who may not read drafts.
/// </summary>
internal static class HistoryChanges
{
    private const int MostChanges = 60;
    private const int LongestText = 200;

    private static readonly string?[] Untold = [typeof(HistoryEntry).Namespace, typeof(JobLease).Namespace, typeof(Notification).Namespace, typeof(OpenPage).Namespace, typeof(SearchWord).Namespace];
    private static readonly Type[] Confidential =
    [
        typeof(Contribution), typeof(Idea), typeof(ContributionVersion), typeof(Opinion), typeof(IdeaGroup), typeof(PersonalAssessment), typeof(UnitTask), typeof(InitiativeCandidate),
    ];

    public static void Record(ChangeTracker tracker)
    {
        var entries = tracker.Entries<HistoryEntry>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity).ToList();
        if (entries.Count == 0)
            return;
        var changes = tracker.Entries().Where(entry => IsTold(entry.Metadata)).SelectMany(Of).ToList();
        foreach (var entry in entries)
        {
            var own = changes.Where(change => IsOf(change, entry));
            var others = entry == entries[0] ? changes.Where(change => !entries.Exists(told => IsOf(change, told))) : [];
            entry.Note([.. own.Concat(others).Take(MostChanges)]);
        }
    }

    private static bool IsOf(HistoryChange change, HistoryEntry entry) =>
        change.Subject == entry.Subject && (change.Id is null || change.Id == entry.SubjectId);

    /// <summary>Rows of the portal itself; not the history's own, and not what jobs, the bell, the search and open pages keep.</summary>
    internal static bool IsTold(IEntityType type) =>
        type.ClrType.Assembly == typeof(HistoryEntry).Assembly && !Untold.Contains(type.ClrType.Namespace);

    private static IEnumerable<HistoryChange> Of(EntityEntry row)
    {
        if (row.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted))
            return [];
        return
            from field in Fields("", row.Properties, row.ComplexProperties)
            let property = field.Property
            let before = row.State == EntityState.Added ? null : Words(property.OriginalValue, row.Metadata.ClrType)
            let after = row.State == EntityState.Deleted ? null : Words(property.CurrentValue, row.Metadata.ClrType)
            where row.State == EntityState.Modified ? property.IsModified && !Equals(property.OriginalValue, property.CurrentValue) : (before ?? after) is { Length: > 0 }
            select new HistoryChange(row.Metadata.ClrType.Name, row.State == EntityState.Added ? null : KeyOf(row), field.Name, before, after);
    }

    /// <summary>The fields of the row, and those of the values it is made of: "ContributionDeadline.On".</summary>
    private static IEnumerable<(string Name, PropertyEntry Property)> Fields(string prefix, IEnumerable<PropertyEntry> properties, IEnumerable<ComplexPropertyEntry> values) =>
    [
        .. properties.Where(property => IsTold(property.Metadata)).Select(property => (prefix + property.Metadata.Name, property)),
        .. values.SelectMany(value => Fields($"{prefix}{value.Metadata.Name}.", value.Properties, value.ComplexProperties)),
    ];

    private static int? KeyOf(EntityEntry row) =>
        row.Metadata.FindPrimaryKey() is { Properties: [{ ClrType: var type } key] } && type == typeof(int) ? (int?)row.Property(key).CurrentValue : null;

    /// <summary>Fields that people typed or that an operation set; not bytes, keys, stamps and texts kept twice for searching.</summary>
    internal static bool IsTold(IProperty property) =>
        !property.IsKey() && property.PropertyInfo?.DeclaringType?.Assembly == typeof(HistoryEntry).Assembly
        && property.ClrType != typeof(byte[]) && property.ClrType != typeof(Guid) && !property.Name.EndsWith("Folded", StringComparison.Ordinal)
        && !property.Name.EndsWith("Code", StringComparison.Ordinal) && !property.Name.EndsWith("Json", StringComparison.Ordinal);

    private static string Words(object? value, Type owner) => value switch
    {
        null => "",
        string text when text.Length > LongestText || (text.Length > 0 && Confidential.Contains(owner)) => $"({text.Length} ký tự)",
        string text => text,
        bool yes => yes ? "có" : "không",
        DateTime moment => VietnamTime.ToLocal(moment).ToString("dd/MM/yyyy HH:mm:ss", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        Enum or int or long or decimal or TimeOnly => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => "(nội dung)",
    };
}
