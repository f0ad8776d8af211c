using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SangKien.Core.Notifications;
using SangKien.Web.Infrastructure.Mail;

namespace SangKien.Web.Features.Outbox;

/// <summary>Which units a message is for.</summary>
public enum MailUnits
{
    [Display(Name = "Đơn vị chưa nộp tham luận")]
    Owing,

    [Display(Name = "Đơn vị đã nộp tham luận")]
    Sent,

    [Display(Name = "Mọi đơn vị được giao tham luận")]
    All,

    [Display(Name = "Những đơn vị chọn dưới đây")]
    Chosen,
}

/// <summary>Who of a unit gets it.</summary>
public enum MailPeople
{
    [Display(Name = "Đầu mối của đơn vị")]
    Contact,

    [Display(Name = "Đầu mối và người đứng đầu")]
    ContactAndHead,

    [Display(Name = "Mọi người của đơn vị")]
    Everybody,
}

public sealed record ComposeForm
{
    public const string Draft = "draft";
    public const string Send = "send";
    public const string Back = "back";

    [Display(Name = "Đơn vị nhận")]
    public MailUnits Units { get; init; }

    public int[] UnitIds { get; init; } = [];

    [Display(Name = "Người nhận trong đơn vị")]
    public MailPeople People { get; init; }

    [Display(Name = "Tiêu đề")]
    public string? Subject { get; init; }

    [Display(Name = "Nội dung")]
    public string? Body { get; init; }

    /// <summary>Who stood on the preview. Whoever has come under the choice since then gets nothing, unseen.</summary>
    public int[] ShownPersonIds { get; init; } = [];

    /// <summary>The button: none for the preview.</summary>
    public string? Decision { get; init; }

    public bool IsDecided => Decision is Draft or Send;

    public MailText Text => new(Subject ?? "", Body ?? "");

    public static ComposeForm From(MailText text) => new() { Subject = text.Subject, Body = text.Body };
}

internal sealed class ComposeFormValidator : AbstractValidator<ComposeForm>
{
    public ComposeFormValidator()
    {
        RuleFor(form => form.Units).IsInEnum();
        RuleFor(form => form.People).IsInEnum();
        RuleFor(form => form.Subject).NotEmpty().WithMessage("Cần có tiêu đề.").MaximumLength(OutboxMail.SubjectLength).KnowsPlaces(ReminderSettings.Places);
        RuleFor(form => form.Body).NotEmpty().WithMessage("Cần có nội dung.").MaximumLength(OutboxMail.BodyLength).KnowsPlaces(ReminderSettings.Places);
    }
}
