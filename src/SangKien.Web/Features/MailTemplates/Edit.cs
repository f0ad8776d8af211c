using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure.Mail;

namespace SangKien.Web.Features.MailTemplates;

public sealed record EditForm
{
    public const string Preview = "preview";

    [Display(Name = "Tên mẫu")]
    public string? Title { get; init; }

    [Display(Name = "Tiêu đề thư")]
    public string? Subject { get; init; }

    [Display(Name = "Nội dung thư")]
    public string? Body { get; init; }

    public Guid Version { get; init; }

    /// <summary>The button: none to save.</summary>
    public string? Decision { get; init; }

    public bool IsPreview => Decision == Preview;

    public MailText Text => new(Subject ?? "", Body ?? "");
}

internal sealed class EditFormValidator : AbstractValidator<EditForm>
{
    public EditFormValidator()
    {
        RuleFor(form => form.Title).NotEmpty().WithMessage("Đặt tên cho mẫu.").MaximumLength(MailTemplate.TitleLength);
        RuleFor(form => form.Subject).NotEmpty().WithMessage("Cần có tiêu đề.").MaximumLength(OutboxMail.SubjectLength).KnowsPlaces(ReminderSettings.Places);
        RuleFor(form => form.Body).NotEmpty().WithMessage("Cần có nội dung.").MaximumLength(OutboxMail.BodyLength).KnowsPlaces(ReminderSettings.Places);
    }
}

/// <param name="Id">Null for one that is not stored yet.</param>
/// <param name="Sample">The mail as a person would get it; null while nobody asked to see it.</param>
public sealed record EditPage(int? Id, EditForm Form, MailText? Sample)
{
    private static readonly Dictionary<string, string> Values = new()
    {
        ["ho_ten"] = "Nguyễn Văn A",
        ["don_vi"] = "Phòng Quản lý Khoa học",
        ["chu_de"] = "Nâng cao chất lượng hoạt động sáng kiến",
        ["han"] = "đến hết thứ Sáu, ngày 21/10/2022",
        ["so_y_tuong"] = "1",
        ["so_y_tuong_toi_thieu"] = "2",
        ["viec"] = "nộp ý kiến tham luận",
    };

    public static EditPage Of(int? id, EditForm form) => new(id, form, form.IsPreview ? form.Text.Fill(Values) : null);
}

public sealed class EditHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public Task<EditForm?> FormAsync(int id, CancellationToken cancellationToken) =>
        db.MailTemplates.Where(template => template.Id == id)
            .Select(template => new EditForm { Title = template.Title, Subject = template.Subject, Body = template.Body, Version = template.Version })
            .SingleOrDefaultAsync(cancellationToken);

    public async Task CreateAsync(EditForm form, CancellationToken cancellationToken)
    {
        db.MailTemplates.Add(MailTemplate.Create(form.Title!, form.Text));
        await SaveAsync("Thêm", form.Title!, 0, cancellationToken);
    }

    public async Task<bool> ChangeAsync(int id, EditForm form, CancellationToken cancellationToken)
    {
        if (await db.MailTemplates.SingleOrDefaultAsync(template => template.Id == id, cancellationToken) is not { } template)
            return false;
        db.Entry(template).Property(known => known.Version).OriginalValue = form.Version;
        template.Change(form.Title!, form.Text);
        await SaveAsync("Sửa", form.Title!, id, cancellationToken);
        return true;
    }

    public async Task<bool> RemoveAsync(int id, CancellationToken cancellationToken)
    {
        if (await db.MailTemplates.SingleOrDefaultAsync(template => template.Id == id, cancellationToken) is not { } template)
            return false;
        db.MailTemplates.Remove(template);
        await SaveAsync("Bỏ", template.Title, id, cancellationToken);
        return true;
    }

    private async Task SaveAsync(string verb, string title, int id, CancellationToken cancellationToken)
    {
        db.History.Add(HistoryEntry.Of<MailTemplate>(id, $"{verb} mẫu thư “{PlainLine.Of(title)}”", user, clock.NowUtc));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (UniqueViolationException)
        {
            throw new RuleException("Đã có mẫu thư mang tên này.", nameof(EditForm.Title));
        }
    }
}
