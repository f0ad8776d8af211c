using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Data;
using SangKien.Core.Hall;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Hall;

/// <summary>Somebody who raised a hand, as the secretary notes him.</summary>
public sealed record AskForm
{
    [Display(Name = "Họ tên")]
    public string? Name { get; init; }

    [Display(Name = "Phòng, đơn vị")]
    public int? UnitId { get; init; }

    [Display(Name = "Vấn đề")]
    public int? ThemeId { get; init; }

    [Display(Name = "Nội dung")]
    public string? Subject { get; init; }
}

internal sealed class AskFormValidator : AbstractValidator<AskForm>
{
    public AskFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Hãy ghi tên người xin phát biểu.").MaximumLength(SpeakingRequest.NameLength);
        RuleFor(form => form.Subject).MaximumLength(SpeakingRequest.SubjectLength);
    }
}

/// <summary>What the form offers.</summary>
public sealed record AskChoices(IReadOnlyList<SelectListItem> Units, IReadOnlyList<SelectListItem> Themes, IReadOnlyList<string> Names);

public sealed class AskChoicesQuery(PortalDbContext db)
{
    /// <summary>More names than a browser shows at once help nobody.</summary>
    private const int MostNames = 1000;

    public async Task<AskChoices> GetAsync(int workshopId, CancellationToken cancellationToken) => new(
        await db.Units.Where(unit => unit.IsActive).OrderBy(unit => unit.Order).Select(unit => new SelectListItem(unit.Name, $"{unit.Id}")).ToListAsync(cancellationToken),
        await db.Themes.InOrder(workshopId).Select(theme => new SelectListItem(theme.Name, $"{theme.Id}")).ToListAsync(cancellationToken),
        await db.Delegates.Where(person => person.WorkshopId == workshopId).InProtocolOrder().Select(person => person.FullName).Take(MostNames).ToListAsync(cancellationToken));
}

/// <summary>Ghi người xin phát biểu: whom the delegate list knows by name is taken from there.</summary>
public sealed class AskHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>What was done as a sentence; null for a session that is not there.</summary>
    public Task<string?> HandleAsync(int workshopId, AskForm form, CancellationToken cancellationToken) => Collisions.RetryAsync(db, async () =>
    {
        var workshop = await db.WorkshopsVisibleTo(user).AsNoTracking().SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null || await db.HallSessionAsync(workshopId, cancellationToken) is not { } session)
            return null;
        await CheckAsync(workshopId, form, cancellationToken);
        var turn = session.Ask(await RequestAsync(workshop, form, cancellationToken), clock.NowUtc);
        db.History.Add(HistoryEntry.Of<Workshop>(workshopId, $"Điều hành: ghi {turn.Name} xin phát biểu", user, clock.NowUtc, workshopId));
        await db.SaveChangesAsync(cancellationToken);
        return $"Đã ghi {turn.Name} vào danh sách chờ phát biểu.";
    });

    private async Task<SpeakingRequest> RequestAsync(Workshop workshop, AskForm form, CancellationToken cancellationToken)
    {
        var name = form.Name!.Trim();
        var request = new SpeakingRequest
        {
            Name = name, UnitId = form.UnitId, ThemeId = form.ThemeId, Subject = form.Subject ?? "", Minutes = workshop.LongestSpeech, Origin = TurnOrigin.Secretary,
        };
        var known = await db.Delegates.AsNoTracking().Include(person => person.Person)
            .Where(person => person.WorkshopId == workshop.Id && person.FullName == name && (form.UnitId == null || person.Person!.UnitId == form.UnitId)).Take(2).ToListAsync(cancellationToken);
        if (known is [var one])
            return request with { DelegateId = one.Id, Post = one.Post, Organisation = one.Organisation, UnitId = one.Person?.UnitId };
        var unit = await db.Units.Where(unit => unit.Id == form.UnitId).Select(unit => unit.Name).SingleOrDefaultAsync(cancellationToken);
        return request with { Organisation = unit ?? "" };
    }

    private async Task CheckAsync(int workshopId, AskForm form, CancellationToken cancellationToken)
    {
        if (form.ThemeId is { } themeId && !await db.Themes.AnyAsync(theme => theme.Id == themeId && theme.WorkshopId == workshopId, cancellationToken))
            throw new RuleException("Không có vấn đề này trong hội thảo.", nameof(form.ThemeId));
        if (form.UnitId is { } unitId && !await db.Units.AnyAsync(unit => unit.Id == unitId, cancellationToken))
            throw new RuleException("Không có phòng, đơn vị này.", nameof(form.UnitId));
    }
}
