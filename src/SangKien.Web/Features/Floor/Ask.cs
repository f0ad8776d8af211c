using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Hall;
using SangKien.Core.History;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Floor;

public sealed record AskForm
{
    [Display(Name = "Vấn đề")]
    public int? ThemeId { get; init; }

    [Display(Name = "Nội dung định phát biểu")]
    public string? Subject { get; init; }
}

internal sealed class AskFormValidator : AbstractValidator<AskForm>
{
    public AskFormValidator() => RuleFor(form => form.Subject).MaximumLength(SpeakingRequest.SubjectLength);
}

/// <summary>Xin phát biểu, and no longer wanting to. A person only ever moves his own turn.</summary>
public sealed class AskHandler(PortalDbContext db, PortalClock clock)
{
    public Task AskAsync(FloorPerson person, AskForm form, CancellationToken cancellationToken) => ChangeAsync(person, "xin phát biểu", async session =>
    {
        if (form.ThemeId is { } themeId && !await db.Themes.AnyAsync(theme => theme.Id == themeId && theme.WorkshopId == person.WorkshopId, cancellationToken))
            throw new RuleException("Không có vấn đề này trong hội thảo.", nameof(form.ThemeId));
        session.Ask(person.Request with { ThemeId = form.ThemeId, Subject = form.Subject ?? "" }, clock.NowUtc);
    }, cancellationToken);

    public Task WithdrawAsync(FloorPerson person, CancellationToken cancellationToken) => ChangeAsync(person, "thôi xin phát biểu", session =>
    {
        session.Skip(session.TurnOf(person.Request) ?? throw new RuleException("Đồng chí không có trong danh sách chờ phát biểu."));
        return Task.CompletedTask;
    }, cancellationToken);

    private Task<int> ChangeAsync(FloorPerson person, string what, Func<HallSession, Task> change, CancellationToken cancellationToken) => Collisions.RetryAsync(db, async () =>
    {
        var session = await db.HallSessionAsync(person.WorkshopId, cancellationToken)
            ?? throw new RuleException("Hội thảo chưa bắt đầu; khi chủ tọa bắt đầu điều hành mới xin phát biểu được.");
        await change(session);
        db.History.Add(HistoryEntry.Of<Workshop>(person.WorkshopId, $"Hội trường: {person.Request.Name} {what}", person.Actor, clock.NowUtc, person.WorkshopId));
        return await db.SaveChangesAsync(cancellationToken);
    });
}
