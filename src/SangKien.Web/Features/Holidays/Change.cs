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

    [Display(Name = "Loại")]
    public HolidayKind Kind { get; init; }
}

internal sealed class AddFormValidator : AbstractValidator<AddForm>
{
    public AddFormValidator()
    {
        RuleFor(form => form.On).NotNull().WithMessage("Hãy chọn ngày.").InclusiveBetween(new DateOnly(2000, 1, 1), new DateOnly(2100, 12, 31));
        RuleFor(form => form.Kind).IsInEnum();
        RuleFor(form => form.Name).NotEmpty().WithMessage("Hãy ghi tên ngày, ví dụ “Nghỉ bù Giỗ Tổ Hùng Vương” hoặc “Làm bù cho ngày 29/4”.").MaximumLength(200);
    }
}

public sealed class HolidayHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task AddAsync(AddForm form, CancellationToken cancellationToken)
    {
        var on = form.On!.Value;
        if (OfficialHolidays.Of(on.Year).Any(day => day.On == on))
            throw new RuleException($"Ngày {Display.Date(on)} đã là ngày nghỉ theo luật.", nameof(form.On));
        if (await db.Holidays.AnyAsync(holiday => holiday.On == on, cancellationToken))
            throw new RuleException($"Ngày {Display.Date(on)} đã được nhập. Bỏ dòng đó trước khi nhập lại.", nameof(form.On));
        if (form.Kind == HolidayKind.WorkedInstead && !on.IsWeekend)
            throw new RuleException($"{Display.Capitalised(Display.LongDate(on))} vốn là ngày làm việc. Ngày làm việc bù là thứ Bảy hoặc Chủ nhật.", nameof(form.On));
        db.Holidays.Add(new Holiday(on, form.Name!.Trim(), form.Kind));
        db.History.Add(HistoryEntry.Of<Holiday>(0, $"Thêm {form.Kind.Name().ToLowerInvariant()} {Display.Date(on)}: {form.Name}", user, clock.NowUtc));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <returns>False where nobody has entered that day.</returns>
    public async Task<bool> RemoveAsync(DateOnly on, CancellationToken cancellationToken)
    {
        var holiday = await db.Holidays.SingleOrDefaultAsync(holiday => holiday.On == on, cancellationToken);
        if (holiday is null)
            return false;
        db.Holidays.Remove(holiday);
        db.History.Add(HistoryEntry.Of<Holiday>(0, $"Bỏ {holiday.Kind.Name().ToLowerInvariant()} {Display.Date(on)}: {holiday.Name}", user, clock.NowUtc));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
