using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Settings;

namespace SangKien.Web.Features.Documents;

public sealed record OpenRegisterForm
{
    [Display(Name = "Năm")]
    public int? Year { get; init; }

    [Display(Name = "Số cuối đã dùng trong sổ giấy")]
    public int? LastNumber { get; init; }

    [Display(Name = "Lý do, căn cứ")]
    public string? Reason { get; init; }
}

internal sealed class OpenRegisterFormValidator : AbstractValidator<OpenRegisterForm>
{
    public OpenRegisterFormValidator()
    {
        RuleFor(form => form.Year).NotNull().WithMessage("Nhập năm.").InclusiveBetween(2000, 2100).WithMessage("Năm từ 2000 đến 2100.");
        RuleFor(form => form.LastNumber).NotNull().WithMessage("Nhập số cuối đã dùng; chưa dùng số nào thì nhập 0.")
            .InclusiveBetween(0, 99_999).WithMessage("Số cuối từ 0 đến 99999.");
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Nêu lý do, ví dụ: chuyển từ sổ giấy sang sổ điện tử.").MaximumLength(500);
    }
}

/// <summary>The registers that are open.</summary>
public sealed record RegisterRow(int Year, string Series, int LastNumber);

public sealed class OpenRegisterHandler(PortalDbContext db, ICurrentUser user, PortalClock clock, SettingsStore settings)
{
    private const string PlanSeries = "KH";

    public Task<List<RegisterRow>> RegistersAsync(CancellationToken cancellationToken) =>
        db.NumberRegisters.OrderByDescending(register => register.Year).ThenBy(register => register.Series)
            .Select(register => new RegisterRow(register.Year, register.Series, register.LastNumber)).ToListAsync(cancellationToken);

    /// <summary>Opens the register of a year, once.</summary>
    public async Task HandleAsync(OpenRegisterForm form, CancellationToken cancellationToken)
    {
        var year = form.Year!.Value;
        var series = (await settings.GetAsync<NumberingSettings>(cancellationToken)).SeriesOf(PlanSeries);
        if (await db.NumberRegisters.AnyAsync(register => register.Year == year && register.Series == series, cancellationToken))
            throw AlreadyOpen(year);
        db.NumberRegisters.Add(NumberRegister.Open(year, series, form.LastNumber!.Value));
        db.History.Add(HistoryEntry.Of<NumberRegister>(year, $"Mở sổ đăng ký văn bản đi năm {year}, số cuối đã dùng {form.LastNumber}: {form.Reason}", user, clock.NowUtc));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (UniqueViolationException)
        {
            // Somebody opened it at the same moment.
            throw AlreadyOpen(year);
        }
    }

    private static RuleException AlreadyOpen(int year) => new($"Sổ đăng ký văn bản đi năm {year} đã mở.", nameof(OpenRegisterForm.Year));
}
