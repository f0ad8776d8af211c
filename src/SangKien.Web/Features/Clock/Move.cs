using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Clock;

public sealed record MoveForm
{
    [Display(Name = "Ngày")]
    public DateOnly? On { get; init; }

    [Display(Name = "Giờ")]
    public TimeOnly? At { get; init; }

    public Guid Version { get; init; }
}

internal sealed class MoveFormValidator : AbstractValidator<MoveForm>
{
    public MoveFormValidator()
    {
        RuleFor(form => form.On).NotNull().WithMessage("Hãy chọn ngày.").InclusiveBetween(new DateOnly(2022, 10, 5), new DateOnly(2099, 12, 31));
        RuleFor(form => form.At).NotNull().WithMessage("Hãy nhập giờ.");
    }
}

public sealed class MoveQuery(PortalDbContext db, PortalClock clock)
{
    /// <returns>Null without sample data: then the portal keeps real time.</returns>
    public async Task<MoveForm?> GetAsync(CancellationToken cancellationToken) =>
        await db.SampleClocks.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is { } sample
            ? new() { On = clock.Today, At = TimeOnly.FromDateTime(VietnamTime.ToLocal(clock.NowUtc)), Version = sample.Version }
            : null;
}

public sealed class MoveHandler(PortalDbContext db, PortalClock clock, TimeProvider time, ICurrentUser user)
{
    /// <returns>False without sample data.</returns>
    public async Task<bool> HandleAsync(MoveForm form, CancellationToken cancellationToken)
    {
        if (await db.SampleClocks.SingleOrDefaultAsync(cancellationToken) is not { } sample)
            return false;

        db.Entry(sample).Property(known => known.Version).OriginalValue = form.Version;
        var shown = VietnamTime.ToUtc(form.On!.Value, form.At!.Value);
        if (shown < clock.NowUtc)
            throw new RuleException("Đồng hồ của cổng chỉ chỉnh tiến, không chỉnh lùi.", nameof(form.On));
        sample.MoveForward(shown, time.GetUtcNow().UtcDateTime);
        db.History.Add(HistoryEntry.Of<SampleClock>(sample.Id, $"Chỉnh đồng hồ của cổng tới {Display.Moment(shown)}", user, clock.NowUtc));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
