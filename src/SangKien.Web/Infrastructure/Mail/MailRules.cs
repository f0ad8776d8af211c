using FluentValidation;
using SangKien.Core.Notifications;

namespace SangKien.Web.Infrastructure.Mail;

internal static class MailRules
{
    /// <summary>Refuses a place that nothing would be filled in at, and names it.</summary>
    public static IRuleBuilderOptions<T, string?> KnowsPlaces<T>(this IRuleBuilder<T, string?> rule, IReadOnlyCollection<string> places) =>
        rule.Must(text => Unknown(text, places).Count == 0)
            .WithMessage((_, text) => $"Không có chỗ điền {string.Join(", ", Unknown(text, places).Select(place => $"{{{{{place}}}}}"))}.");

    private static IReadOnlyList<string> Unknown(string? text, IReadOnlyCollection<string> places) => new MailText("", text ?? "").UnknownPlaces(places);
}
