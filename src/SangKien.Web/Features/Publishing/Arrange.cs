using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Publishing;

public sealed record ArrangeForm
{
    [Display(Name = "Tham luận chỉ được tính là đã nộp khi trưởng đơn vị xác nhận")]
    public bool NeedsHeadConfirmation { get; init; }

    [Display(Name = "Nhận đăng ký phát biểu đến hết ngày")]
    public DateOnly? SpeakersDueOn { get; init; }

    [Display(Name = "Thời gian phát biểu nhiều nhất (phút)")]
    public int LongestSpeech { get; init; }

    public Guid Version { get; init; }

    public static ArrangeForm Of(Workshop workshop) => new()
    {
        NeedsHeadConfirmation = workshop.NeedsHeadConfirmation,
        SpeakersDueOn = workshop.SpeakersDueOn,
        LongestSpeech = workshop.LongestSpeech,
        Version = workshop.Version,
    };
}

internal sealed class ArrangeFormValidator : AbstractValidator<ArrangeForm>
{
    public ArrangeFormValidator() => RuleFor(form => form.LongestSpeech).InclusiveBetween(1, 60);
}

/// <summary>Cách nhận tham luận của hội thảo này. False where the workshop is not visible.</summary>
public sealed class ArrangeHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<bool> HandleAsync(int workshopId, ArrangeForm form, CancellationToken cancellationToken)
    {
        if (await db.WorkshopsVisibleTo(user).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken) is not { } workshop)
            return false;
        db.Entry(workshop).Property(known => known.Version).OriginalValue = form.Version;
        workshop.ArrangeReception(form.NeedsHeadConfirmation, form.SpeakersDueOn, form.LongestSpeech);
        db.History.Add(HistoryEntry.Of<Workshop>(workshopId, "Đổi cách nhận tham luận và hạn đăng ký phát biểu", user, clock.NowUtc, workshopId));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
