using System.Linq.Expressions;
using FluentValidation;
using SangKien.Core.Notifications;
using SangKien.Web.Infrastructure.Mail;

namespace SangKien.Web.Features.Settings;

internal sealed class ReminderSettingsValidator : AbstractValidator<ReminderSettings>
{
    public ReminderSettingsValidator()
    {
        RuleForText(settings => settings.SevenDaysSubject, settings => settings.SevenDaysBody, ReminderSettings.Places);
        RuleForText(settings => settings.ThreeDaysSubject, settings => settings.ThreeDaysBody, ReminderSettings.Places);
        RuleForText(settings => settings.OneDaySubject, settings => settings.OneDayBody, ReminderSettings.Places);
        RuleForText(settings => settings.LastDaySubject, settings => settings.LastDayBody, ReminderSettings.DigestPlaces);
        RuleForText(settings => settings.ByHandSubject, settings => settings.ByHandBody, ReminderSettings.Places);
    }

    private void RuleForText(
        Expression<Func<ReminderSettings, string>> subject, Expression<Func<ReminderSettings, string>> body, IReadOnlyCollection<string> places)
    {
        RuleFor(subject).NotEmpty().WithMessage("Cần có tiêu đề.").MaximumLength(OutboxMail.SubjectLength).KnowsPlaces(places);
        RuleFor(body).NotEmpty().WithMessage("Cần có lời nhắc.").MaximumLength(OutboxMail.BodyLength).KnowsPlaces(places);
    }
}
