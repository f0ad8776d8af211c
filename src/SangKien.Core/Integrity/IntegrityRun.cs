using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Data;
using SangKien.Core.Plans;

namespace SangKien.Core.Integrity;

/// <summary>Lần kiểm tra dữ liệu: when every invariant was checked, and what was found.</summary>
public sealed class IntegrityRun
{
    public int Id { get; private set; }
    public DateTime AtUtc { get; private init; }
    public bool IsSound { get; private init; }
    public ItemList<IntegrityFinding> Findings { get; private init; } = [];

    /// <summary>Checks everything; the caller saves.</summary>
    public static async Task<IntegrityRun> CheckAsync(PortalDbContext db, DateTime nowUtc, CancellationToken cancellationToken)
    {
        var findings = new List<IntegrityFinding>();
        foreach (var invariant in Invariant.All)
        {
            var breaches = await invariant.BreachesAsync(db, cancellationToken);
            findings.Add(new(invariant.Title, breaches.Count, [.. breaches.Take(IntegrityFinding.MostLines)]));
        }

        return new() { AtUtc = nowUtc, IsSound = findings.TrueForAll(finding => finding.Count == 0), Findings = [.. findings] };
    }
}

/// <summary>Kết quả của một điều kiểm tra.</summary>
/// <param name="Count">How many breaches there are; the lines name the first of them.</param>
public sealed record IntegrityFinding(string Title, int Count, ItemList<string> Lines)
{
    internal const int MostLines = 20;
}

internal sealed class IntegrityRunConfiguration : IEntityTypeConfiguration<IntegrityRun>
{
    public void Configure(EntityTypeBuilder<IntegrityRun> builder) => builder.Property(run => run.Findings).IsJson();
}
