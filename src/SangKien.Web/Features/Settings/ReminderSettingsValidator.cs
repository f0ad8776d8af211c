using System.Linq.Expressions;
using FluentValidation;
using SangKien.Core.Notifications;
using SangKien.Web.Infrastructure.Mail;

namespace SangKien.Web.Features.Settings;

internal sealed class ReminderSettingsValidator : AbstractValidator<ReminderSettings>
{
    public ReminderSettingsValidator()
    {
        this.RuleForText(settings => settings.SevenDaysSubject, settings => settings.SevenDaysBody, ReminderSettings.Places);
        this.RuleForText(settings => settings.ThreeDaysSubject, settings => settings.ThreeDaysBody, ReminderSettings.Places);
        this.RuleForText(settings => settings.OneDaySubject, settings => settings.OneDayBody, ReminderSettings.Places);
        this.RuleForText(settings => settings.LastDaySubject, settings => settings.LastDayBody, ReminderSettings.DigestPlaces);
        this.RuleForText(settings => settings.ByHandSubject, settings => settings.ByHandBody, ReminderSettings.Places);
    }
}

internal sealed class TaskReminderSettingsValidator : AbstractValidator<TaskReminderSettings>
{
    public TaskReminderSettingsValidator()
    {
        this.RuleForText(settings => settings.Subject, settings => settings.Body, TaskReminderSettings.Places);
        this.RuleForText(settings => settings.DigestSubject, settings => settings.DigestBody, TaskReminderSettings.DigestPlaces);
    }
}

/// <summary>What holds for the words of every reminder.</summary>
internal static class ReminderTextRules
{
    public static void RuleForText<T>(this AbstractValidator<T> rules, Expression<Func<T, string>> subject, Expression<Func<T, string>> body, IReadOnlyCollection<string> places)
    {
        rules.RuleFor(subject).NotEmpty().WithMessage("Cần có tiêu đề.").MaximumLength(OutboxMail.SubjectLength).KnowsPlaces(places);
        rules.RuleFor(body).NotEmpty().WithMessage("Cần có lời nhắc.").MaximumLength(OutboxMail.BodyLength).KnowsPlaces(places);
    }
}
