using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Deadlines;

public sealed record LateRulesForm
{
    public Guid Version { get; init; }

    [Display(Name = "Bài đến sau hạn")]
    public LatePolicy Policy { get; init; }

    [Display(Name = "Số phút chờ thêm sau hạn")]
    public int? GraceMinutes { get; init; }
}

internal sealed class LateRulesFormValidator : AbstractValidator<LateRulesForm>
{
    private const int MostMinutes = 24 * 60;

    public LateRulesFormValidator()
    {
        RuleFor(form => form.Policy).IsInEnum();
        RuleFor(form => form.GraceMinutes).NotNull().WithMessage("Nhập số phút; không chờ thêm thì nhập 0.")
            .InclusiveBetween(0, MostMinutes).WithMessage("Số phút từ 0 đến 1.440.");
    }
}

/// <summary>What happens to what comes after the cutoff of this workshop.</summary>
public sealed class LateRulesHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<bool> HandleAsync(int workshopId, LateRulesForm form, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return false;
        db.Entry(workshop).Property(workshop => workshop.Version).OriginalValue = form.Version;
        var before = $"{workshop.LatePolicy.Name()}, chờ thêm {workshop.GraceMinutes} phút";
        workshop.ChangeLateRules(form.Policy, form.GraceMinutes!.Value);
        db.History.Add(HistoryEntry.Of<Workshop>(
            workshopId, $"Bài đến sau hạn: {form.Policy.Name().ToLowerInvariant()}, chờ thêm {form.GraceMinutes} phút", user, clock.NowUtc, workshopId, details: $"Trước đó: {before}"));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
