using System.ComponentModel.DataAnnotations;
using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Data;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Documents.Model;
using SangKien.Web.Features.Shared;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Minutes;

public sealed record MinutesForm
{
    [Display(Name = "Chủ tọa")]
    public int? ChairPersonId { get; init; }

    [Display(Name = "Thư ký")]
    public int? SecretaryPersonId { get; init; }

    [Display(Name = "Bắt đầu lúc")]
    public TimeOnly? StartedAt { get; init; }

    [Display(Name = "Kết thúc lúc")]
    public TimeOnly? EndedAt { get; init; }

    [Display(Name = "Thành phần tham dự")]
    public string? Attendance { get; init; }

    [Display(Name = "Nội dung, diễn biến")]
    public string? Course { get; init; }

    [Display(Name = "Ý kiến thảo luận")]
    public string? Opinions { get; init; }

    [Display(Name = "Biểu quyết")]
    public string? Votes { get; init; }

    [Display(Name = "Kết luận của chủ tọa")]
    public string? Conclusions { get; init; }

    /// <summary>The stamp of the text that the typing started from (<see cref="FieldMerge.Stamp"/>).</summary>
    public string? Start { get; init; }

    /// <summary>Where a conflict was shown: "mine" or "theirs", by field.</summary>
    public Dictionary<string, string> Choice { get; init; } = [];

    internal IReadOnlyCollection<string> Given => [.. Choice.Where(choice => choice.Value == "theirs").Select(choice => choice.Key)];

    internal Dictionary<string, string> Fields => new()
    {
        [nameof(ChairPersonId)] = $"{ChairPersonId}",
        [nameof(SecretaryPersonId)] = $"{SecretaryPersonId}",
        [nameof(StartedAt)] = Hour(StartedAt),
        [nameof(EndedAt)] = Hour(EndedAt),
        [nameof(Attendance)] = Lines(Attendance),
        [nameof(Course)] = Lines(Course),
        [nameof(Opinions)] = Lines(Opinions),
        [nameof(Votes)] = Lines(Votes),
        [nameof(Conclusions)] = Lines(Conclusions),
    };

    internal static Dictionary<string, string> Stored(Core.Conclusions.Minuting.Minutes minutes) => new(minutes.Text.Fields())
    {
        [nameof(ChairPersonId)] = $"{minutes.ChairPersonId}",
        [nameof(SecretaryPersonId)] = $"{minutes.SecretaryPersonId}",
    };

    /// <param name="mine">Fields in which the form goes on with what was typed.</param>
    internal static MinutesForm Of(Core.Conclusions.Minuting.Minutes minutes, IReadOnlyList<FieldConflict>? mine = null)
    {
        var fields = Stored(minutes);
        var start = FieldMerge.Stamp(fields);
        foreach (var conflict in mine ?? [])
            fields[conflict.Field] = conflict.Mine;
        return new()
        {
            ChairPersonId = Number(fields[nameof(ChairPersonId)]),
            SecretaryPersonId = Number(fields[nameof(SecretaryPersonId)]),
            StartedAt = Time(fields[nameof(StartedAt)]),
            EndedAt = Time(fields[nameof(EndedAt)]),
            Attendance = fields[nameof(Attendance)],
            Course = fields[nameof(Course)],
            Opinions = fields[nameof(Opinions)],
            Votes = fields[nameof(Votes)],
            Conclusions = fields[nameof(Conclusions)],
            Start = start,
        };
    }

    internal static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    internal static TimeOnly? Time(string text) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static string Hour(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "";

    private static string Lines(string? text) => text?.ReplaceLineEndings("\n").Trim() ?? "";
}

internal sealed class MinutesFormValidator : AbstractValidator<MinutesForm>
{
    public MinutesFormValidator()
    {
        RuleFor(form => form.StartedAt).NotNull().WithMessage("Hãy ghi giờ bắt đầu.");
        RuleFor(form => form.Attendance).MaximumLength(MinutesText.TextLength);
        RuleFor(form => form.Course).MaximumLength(MinutesText.TextLength);
        RuleFor(form => form.Opinions).MaximumLength(MinutesText.TextLength);
        RuleFor(form => form.Votes).MaximumLength(MinutesText.TextLength);
        RuleFor(form => form.Conclusions).MaximumLength(MinutesText.TextLength);
    }
}

public sealed record EditPage(int WorkshopId, string Topic)
{
    /// <summary>Null while nobody has begun them.</summary>
    public Core.Conclusions.Minuting.Minutes? Minutes { get; init; }

    public AdministrativeDocument? Document { get; init; }
    public MinutesForm Form { get; init; } = new();
    public IReadOnlyList<ShownConflict> Conflicts { get; init; } = [];
    public IReadOnlyList<SelectListItem> People { get; init; } = [];

    /// <summary>What the portal would write now, of the sections that read otherwise.</summary>
    public IReadOnlyDictionary<string, string> Fresh { get; init; } = new Dictionary<string, string>();

    public bool CanEdit { get; init; }
    public bool SignsAsSecretary { get; init; }
    public bool SignsAsChair { get; init; }
    public ReturnForm Return { get; init; } = new();
    public string Address => $"/hoi-thao/{WorkshopId}/bien-ban";
}

public sealed class EditQuery(PortalDbContext db, ICurrentUser user, MinutesSourceQuery source, WorkshopPapersQuery papers)
{
    public async Task<EditPage?> GetAsync(int workshopId, MinutesForm? typed, CancellationToken cancellationToken)
    {
        var topic = await db.WorkshopsVisibleTo(user).Where(workshop => workshop.Id == workshopId).Select(workshop => workshop.Topic).SingleOrDefaultAsync(cancellationToken);
        if (topic is null)
            return null;
        var canEdit = user.Can(Capability.EditMinutes);
        if (await db.Minutes.AsNoTracking().Include(minutes => minutes.EditedBy).SingleOrDefaultAsync(minutes => minutes.WorkshopId == workshopId, cancellationToken) is not { } minutes)
            return new(workshopId, topic) { CanEdit = canEdit };
        return new(workshopId, topic)
        {
            Minutes = minutes,
            Document = await DocumentAsync(minutes, cancellationToken),
            Form = typed ?? MinutesForm.Of(minutes),
            People = await PeopleAsync(cancellationToken),
            Fresh = canEdit && minutes.IsEditable ? await FreshAsync(minutes, cancellationToken) : new Dictionary<string, string>(),
            CanEdit = canEdit && minutes.IsEditable,
            SignsAsSecretary = minutes.Status == MinutesStatus.Draft && minutes.SecretaryPersonId == user.PersonId,
            SignsAsChair = minutes.Status == MinutesStatus.SignedBySecretary && minutes.ChairPersonId == user.PersonId,
        };
    }

    /// <summary>Null while there are none, or for a workshop that the person does not see.</summary>
    public async Task<AdministrativeDocument?> PrintAsync(int workshopId, CancellationToken cancellationToken) =>
        await db.Minutes.AsNoTracking().SingleOrDefaultAsync(minutes => minutes.WorkshopId == workshopId, cancellationToken) is { } minutes
            ? await DocumentAsync(minutes, cancellationToken)
            : null;

    private async Task<AdministrativeDocument?> DocumentAsync(Core.Conclusions.Minuting.Minutes minutes, CancellationToken cancellationToken) =>
        await papers.GetAsync(minutes.WorkshopId, cancellationToken) is { } known
            ? MinutesDocument.Compose(known.Frame with { IsDraft = minutes.Status != MinutesStatus.SignedByBoth }, known.Day, minutes.Text)
            : null;

    private async Task<Dictionary<string, string>> FreshAsync(Core.Conclusions.Minuting.Minutes minutes, CancellationToken cancellationToken)
    {
        var now = MinutesText.Of((await source.GetAsync(minutes.WorkshopId, cancellationToken))!).Fields();
        var stored = minutes.Text.Fields();
        return now.Where(field => field.Key is not (nameof(MinutesText.StartedAt) or nameof(MinutesText.EndedAt)) && field.Value.Length > 0 && field.Value != stored[field.Key])
            .ToDictionary(field => field.Key, field => field.Value);
    }

    private async Task<List<SelectListItem>> PeopleAsync(CancellationToken cancellationToken)
    {
        var people = await db.PeopleWhoSign().AsNoTracking().OrderBy(person => person.Rank).ThenBy(person => person.Unit.Order).ThenBy(person => person.Id)
            .Select(person => new { person.Id, person.FullName, person.Post, Unit = person.Unit.Name }).ToListAsync(cancellationToken);
        return [.. people.Select(person => new SelectListItem($"{person.FullName} – {person.Post}, {person.Unit}", $"{person.Id}"))];
    }
}

/// <summary>Who can be chair or secretary in the portal: those who see the minutes there.</summary>
internal static class MinutesSigners
{
    public static IQueryable<Person> PeopleWhoSign(this PortalDbContext db)
    {
        var able = db.PeopleInRole(Roles.CsShtt).Concat(db.PeopleInRole(Roles.Office)).Concat(db.PeopleInRole(Roles.Director)).Select(person => person.Id);
        return db.People.Where(person => person.IsActive && able.Contains(person.Id));
    }
}
