using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure.Lists;

namespace SangKien.Web.Features.Extensions;

public sealed record RequestRow
{
    public int Id { get; init; }
    public string Unit { get; init; } = "";
    public string AskedBy { get; init; } = "";
    public string Reason { get; init; } = "";
    public string Answer { get; init; } = "";
    public DateOnly AskedUntil { get; init; }
    public DateTime AskedAtUtc { get; init; }
    public ExtensionRequestStatus Status { get; init; }
}

public sealed class ListQuery(PortalDbContext db)
{
    /// <summary>The newest first; those that wait are answered from here.</summary>
    public Task<Page<RequestRow>> PageAsync(int workshopId, ListRequest request, CancellationToken cancellationToken) =>
        db.ExtensionRequests.AsNoTracking().Where(asked => asked.WorkshopId == workshopId).OrderByDescending(asked => asked.Id)
            .Select(asked => new RequestRow
            {
                Id = asked.Id,
                Unit = asked.Unit.Name,
                AskedBy = asked.AskedBy.FullName,
                Reason = asked.Reason,
                Answer = asked.Answer,
                AskedUntil = asked.AskedUntil,
                AskedAtUtc = asked.AskedAtUtc,
                Status = asked.Status,
            })
            .ToPageAsync(request, cancellationToken);
}
