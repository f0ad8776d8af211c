using FluentValidation;
using SangKien.Core.Backups;
using SangKien.Core.Deadlines;
using SangKien.Core.Files;
using SangKien.Core.Issuing;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Settings;

namespace SangKien.Web.Features.Settings;

/// <summary>
/// A group of settings as a page: its record makes the form, the partial view named after the record its fields, the record's
/// validator its rules. A new group adds those three and its line in <see cref="All"/>.
/// </summary>
public abstract record SettingsSection(string Key, string Title, string View, Type Type)
{
    /// <summary>Every group, in the order of the page.</summary>
    public static IReadOnlyList<SettingsSection> All { get; } =
    [
        new Of<NumberingSettings>(),
        new Of<DeadlineSettings>(),
        new Of<ReminderSettings>(),
        new Of<TaskReminderSettings>(),
        new Of<UploadSettings>(),
        new Of<BackupSettings>(),
    ];

    internal abstract Task<(object Value, Guid Version)> GetAsync(SettingsStore store, CancellationToken cancellationToken);

    internal abstract Task ChangeAsync(SettingsStore store, object value, Guid version, ICurrentUser by, DateTime nowUtc, CancellationToken cancellationToken);

    private sealed record Of<T>() : SettingsSection(T.Key, T.Title, $"_{typeof(T).Name}", typeof(T))
        where T : class, ISettingsGroup, new()
    {
        internal override async Task<(object Value, Guid Version)> GetAsync(SettingsStore store, CancellationToken cancellationToken) =>
            await store.GetVersionedAsync<T>(cancellationToken);

        internal override Task ChangeAsync(SettingsStore store, object value, Guid version, ICurrentUser by, DateTime nowUtc, CancellationToken cancellationToken) =>
            store.ChangeAsync((T)value, version, by, nowUtc, cancellationToken);
    }
}

internal sealed class DeadlineSettingsValidator : AbstractValidator<DeadlineSettings>
{
    public DeadlineSettingsValidator()
    {
        RuleFor(settings => settings.LatePolicy).IsInEnum();
        RuleFor(settings => settings.GraceMinutes).InclusiveBetween(0, 240).WithMessage("Số phút chờ thêm từ 0 đến 240.");
        RuleFor(settings => settings.SupplementDays).InclusiveBetween(1, 30).WithMessage("Số ngày bổ sung từ 1 đến 30.");
    }
}

internal sealed class UploadSettingsValidator : AbstractValidator<UploadSettings>
{
    public UploadSettingsValidator()
    {
        RuleFor(settings => settings.LargestMegabytes).InclusiveBetween(1, 200).WithMessage("Dung lượng một tệp từ 1 đến 200 MB.");
        RuleFor(settings => settings.MostFiles).InclusiveBetween(1, 50).WithMessage("Số tệp từ 1 đến 50.");
    }
}

internal sealed class BackupSettingsValidator : AbstractValidator<BackupSettings>
{
    public BackupSettingsValidator() => RuleFor(settings => settings.Kept).InclusiveBetween(1, 400).WithMessage("Số bản được giữ từ 1 đến 400.");
}
