using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;

namespace SangKien.Web.Features.Outbox;

public sealed record EditForm
{
    [Display(Name = "Tiêu đề")]
    public string? Subject { get; init; }

    [Display(Name = "Nội dung")]
    public string? Body { get; init; }

    public Guid Version { get; init; }
}

internal sealed class EditFormValidator : AbstractValidator<EditForm>
{
    public EditFormValidator()
    {
        RuleFor(form => form.Subject).NotEmpty().WithMessage("Cần có tiêu đề.").MaximumLength(OutboxMail.SubjectLength);
        RuleFor(form => form.Body).NotEmpty().WithMessage("Cần có nội dung.").MaximumLength(OutboxMail.BodyLength);
    }
}

public sealed record EditPage(OutboxMail Mail, EditForm Form);

public sealed class EditQuery(PortalDbContext db)
{
    public async Task<EditPage?> GetAsync(int id, EditForm? typed, CancellationToken cancellationToken)
    {
        var mail = await db.OutboxMails.AsNoTracking().Include(mail => mail.Person.Unit).Include(mail => mail.ComposedBy)
            .SingleOrDefaultAsync(mail => mail.Id == id, cancellationToken);
        return mail is null ? null : new(mail, typed ?? new() { Subject = mail.Subject, Body = mail.Body, Version = mail.Version });
    }
}

/// <summary>Everything that is done with one mail. Each gives false where there is no such mail.</summary>
public sealed class MailHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public Task<bool> EditAsync(int id, EditForm form, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            mail =>
            {
                db.Entry(mail).Property(known => known.Version).OriginalValue = form.Version;
                mail.Edit(new(form.Subject!, form.Body!));
            },
            "Sửa thư",
            cancellationToken);

    public Task<bool> QueueAsync(int id, CancellationToken cancellationToken) => ChangeAsync(id, mail => mail.Queue(), "Gửi thư", cancellationToken);

    public Task<bool> DiscardAsync(int id, CancellationToken cancellationToken) => ChangeAsync(id, mail => mail.Discard(), "Bỏ thư", cancellationToken);

    /// <returns>How many.</returns>
    public async Task<int> QueueDraftsAsync(CancellationToken cancellationToken)
    {
        var drafts = await db.OutboxMails.Where(mail => mail.State == OutboxState.Draft).ToListAsync(cancellationToken);
        if (drafts.Count == 0)
            throw new RuleException("Không có thư nháp nào để gửi.");
        drafts.ForEach(mail => mail.Queue());
        db.History.Add(HistoryEntry.Of<OutboxMail>(0, $"Gửi {drafts.Count} thư nháp", user, clock.NowUtc));
        await db.SaveChangesAsync(cancellationToken);
        return drafts.Count;
    }

    private async Task<bool> ChangeAsync(int id, Action<OutboxMail> change, string verb, CancellationToken cancellationToken)
    {
        var mail = await db.OutboxMails.Include(mail => mail.Person).SingleOrDefaultAsync(mail => mail.Id == id, cancellationToken);
        if (mail is null)
            return false;
        change(mail);
        db.History.Add(HistoryEntry.Of<OutboxMail>(id, $"{verb} “{mail.Subject}” gửi {mail.Person.FullName}", user, clock.NowUtc));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
