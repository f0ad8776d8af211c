using FluentValidation;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Settings;

namespace SangKien.Web.Features.Settings;

/// <summary>What every form of a group carries besides the group's own fields.</summary>
public sealed record ChangeForm
{
    public Guid Version { get; init; }
}

internal sealed class ChangeFormValidator : AbstractValidator<ChangeForm>;

/// <param name="Value">The group's record, as stored or as typed.</param>
public sealed record ChangePage(SettingsSection Section, object Value, Guid Version);

public sealed class ChangeQuery(SettingsStore store)
{
    public async Task<ChangePage> GetAsync(SettingsSection section, CancellationToken cancellationToken)
    {
        var (value, version) = await section.GetAsync(store, cancellationToken);
        return new(section, value, version);
    }
}

public sealed class ChangeHandler(PortalDbContext db, SettingsStore store, ICurrentUser user, PortalClock clock)
{
    public async Task HandleAsync(SettingsSection section, object value, ChangeForm form, CancellationToken cancellationToken)
    {
        await section.ChangeAsync(store, value, form.Version, user, clock.NowUtc, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
