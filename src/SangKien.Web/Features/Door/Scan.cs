using System.Text.Json.Serialization;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Door;

/// <summary>What one phone has scanned since it last reached the portal.</summary>
public sealed record ScanForm
{
    public string? Door { get; init; }
    public List<ScanLine> Scans { get; init; } = [];
}

/// <param name="Age">Milliseconds since the scan, by the phone's own counting: its clock may be wrong, the time that passes on it is not.</param>
public sealed record ScanLine(Guid Key, string? Code, long Age);

internal sealed class ScanFormValidator : AbstractValidator<ScanForm>
{
    /// <summary>The page sends no more at once.</summary>
    private const int MostScans = 200;

    public ScanFormValidator()
    {
        RuleFor(form => form.Scans).NotEmpty().Must(scans => scans.Count <= MostScans).WithMessage($"Mỗi lần gửi từ 1 đến {MostScans} lượt quét.");
        RuleForEach(form => form.Scans).Must(scan => scan.Key != Guid.Empty && !string.IsNullOrWhiteSpace(scan.Code)).WithMessage("Lượt quét thiếu mã.");
    }
}

/// <summary>What became of one scan, for the page to show.</summary>
public sealed record ScanAnswer(
    Guid Key, [property: JsonConverter(typeof(JsonStringEnumConverter<ScanResult>))] ScanResult Result, string Name, string Organisation, string Seat, string At);

/// <summary>
/// Takes what a phone has scanned, now or an hour ago. A scan that is known by its key is answered as the first time, so that a phone may
/// send again what it got no answer to; of two doors the earlier scan counts.
/// </summary>
public sealed class ScanHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    private static readonly TimeSpan Oldest = TimeSpan.FromHours(24);

    /// <summary>Null for a workshop that the person does not see.</summary>
    public Task<IReadOnlyList<ScanAnswer>?> HandleAsync(int workshopId, ScanForm form, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, () => TakeAsync(workshopId, form, cancellationToken));

    private async Task<IReadOnlyList<ScanAnswer>?> TakeAsync(int workshopId, ScanForm form, CancellationToken cancellationToken)
    {
        if (await db.WorkshopsVisibleTo(user).AllAsync(workshop => workshop.Id != workshopId, cancellationToken))
            return null;
        var lines = form.Scans.DistinctBy(line => line.Key).ToList();
        var (keys, codes) = (lines.ConvertAll(line => line.Key), lines.ConvertAll(line => CodeOf(line)));
        var scans = await db.DoorScans.Include(scan => scan.Delegate).Where(scan => scan.WorkshopId == workshopId && keys.Contains(scan.Key)).ToDictionaryAsync(scan => scan.Key, cancellationToken);
        var people = await db.Delegates.VisibleTo(user).Include(person => person.Person).Include(person => person.StandIn)
            .Where(person => person.WorkshopId == workshopId && codes.Contains(person.BadgeCode)).ToDictionaryAsync(person => person.BadgeCode, cancellationToken);
        foreach (var line in lines.Where(line => !scans.ContainsKey(line.Key)).OrderByDescending(line => line.Age))
        {
            var age = TimeSpan.FromMilliseconds(Math.Clamp(line.Age, 0, (long)Oldest.TotalMilliseconds));
            var scan = DoorScan.Of(workshopId, line.Key, CodeOf(line), form.Door?.Trim() ?? "", people.GetValueOrDefault(CodeOf(line)), clock.NowUtc - age, clock.NowUtc);
            scans.Add(line.Key, db.DoorScans.Add(scan).Entity);
            if (scan is { Result: ScanResult.Counted, Delegate: { } person })
                db.History.Add(HistoryEntry.Of<WorkshopDelegate>(person.Id, $"Ghi có mặt {person.FullName} ({Place(scan)})", user, clock.NowUtc, workshopId, person.Person?.UnitId));
        }

        await db.SaveChangesAsync(cancellationToken);
        return [.. lines.Select(line => AnswerOf(scans[line.Key]))];
    }

    private static string CodeOf(ScanLine line) => line.Code!.Trim().ToLowerInvariant();

    private static string Place(DoorScan scan) => scan.Door.Length > 0 ? $"quét thẻ, {scan.Door}" : "quét thẻ";

    private static ScanAnswer AnswerOf(DoorScan scan) => new(
        scan.Key, scan.Result, scan.Delegate?.FullName ?? "", scan.Delegate?.Organisation ?? "", scan.Delegate?.Seat ?? "",
        scan.Delegate?.CheckedInAtUtc is { } at ? Display.Time(at) : "");
}
