using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Holidays;

public sealed record AddForm
{
    [Display(Name = "Ngày")]
    public DateOnly? On { get; init; }

    [Display(Name = "Tên")]
    public string? Name { get; init; }
}

internal sealed class AddFormValidator : AbstractValidator<AddForm>
{
    public AddFormValidator()
    {
        RuleFor(form => form.On).NotNull().WithMessage("Hãy chọn ngày.").InclusiveBetween(new DateOnly(2000, 1, 1), new DateOnly(2100, 12, 31));
        RuleFor(form => form.Name).NotEmpty().WithMessage("Hãy ghi tên ngày nghỉ, ví dụ “Nghỉ bù Giỗ Tổ Hùng Vương”.").MaximumLength(200);
    }
}

public sealed class HolidayHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task AddAsync(AddForm form, CancellationToken cancellationToken)
    {
        var on = form.On!.Value;
        if (OfficialHolidays.Of(on.Year).Any(day => day.On == on) || await db.Holidays.AnyAsync(holiday => holiday.On == on, cancellationToken))
            throw new RuleException($"Ngày {Display.Date(on)} đã là ngày nghỉ.", nameof(form.On));
        db.Holidays.Add(new Holiday(on, form.Name!.Trim()));
        db.History.Add(HistoryEntry.Of<Holiday>(0, $"Thêm ngày nghỉ {Display.Date(on)}: {form.Name}", user, clock.NowUtc));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <returns>False where nobody has entered that day.</returns>
    public async Task<bool> RemoveAsync(DateOnly on, CancellationToken cancellationToken)
    {
        var holiday = await db.Holidays.SingleOrDefaultAsync(holiday => holiday.On == on, cancellationToken);
        if (holiday is null)
            return false;
        db.Holidays.Remove(holiday);
        db.History.Add(HistoryEntry.Of<Holiday>(0, $"Bỏ ngày nghỉ {Display.Date(on)}: {holiday.Name}", user, clock.NowUtc));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
