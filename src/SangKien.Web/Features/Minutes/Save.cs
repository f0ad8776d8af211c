using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Minutes;

/// <summary>What a save has left, and the fields that a colleague changed too.</summary>
public sealed record SavedMinutes(Core.Conclusions.Minuting.Minutes Minutes, IReadOnlyList<FieldConflict> Conflicts, string Colleague, DateTime StoredAtUtc, string Start);

/// <summary>Lập và lưu biên bản. Where two people changed a section the stored text stays and the conflict is shown.</summary>
public sealed class SaveHandler(PortalDbContext db, ICurrentUser user, PortalClock clock, MinutesSourceQuery source)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(10);

    public async Task<bool> CreateAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await source.GetAsync(workshopId, cancellationToken) is not { } sheet)
            return false;
        var workshop = await db.Workshops.SingleAsync(workshop => workshop.Id == workshopId, cancellationToken);
        var minutes = Core.Conclusions.Minuting.Minutes.Draft(workshop, MinutesText.Of(sheet), user.PersonId, clock.NowUtc);
        var chair = await db.PeopleWhoSign().Where(person => person.Rank == PostRank.Director).OrderBy(person => person.Id).FirstOrDefaultAsync(cancellationToken);
        minutes.Name(chair, chair?.Id == user.PersonId ? null : await db.PeopleWhoSign().SingleOrDefaultAsync(person => person.Id == user.PersonId, cancellationToken));
        db.Minutes.Add(minutes);
        db.History.Add(HistoryEntry.Of<Workshop>(workshopId, "Lập biên bản hội thảo", user, clock.NowUtc, workshopId));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    public Task<SavedMinutes?> SaveAsync(int workshopId, MinutesForm form, bool isAutomatic, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, async () =>
        {
            if (await FindAsync(workshopId, cancellationToken) is not { } minutes)
                return null;
            var (colleague, storedAt, stored) = (minutes.EditedBy.FullName, minutes.EditedAtUtc, MinutesForm.Stored(minutes));
            var mine = form.Fields;
            var merge = new FieldMerge(mine, stored, form.Start ?? "", form.Given);
            var merged = stored.Keys.ToDictionary(field => field, merge.Field);
            if (!minutes.IsEditable || merged.Any(field => field.Value != stored[field.Key]))
            {
                var isNews = !isAutomatic || form.Choice.Count > 0 || minutes.EditedByPersonId != user.PersonId || storedAt + Quiet < clock.NowUtc;
                await EditAsync(minutes, merged, cancellationToken);
                if (isNews)
                    Note(minutes, isAutomatic ? "Tự lưu biên bản" : "Lưu nháp biên bản", Unchosen(form, mine, stored));
                await db.SaveChangesAsync(cancellationToken);
            }

            return new SavedMinutes(minutes, merge.Conflicts, colleague, storedAt, FieldMerge.Restamp(mine, form.Start ?? "", merge.Conflicts));
        });

    /// <summary>Puts what the portal knows now in the place of one section; the text that stood there stays in the history.</summary>
    public async Task<bool> RenewAsync(int workshopId, string section, CancellationToken cancellationToken)
    {
        if (await FindAsync(workshopId, cancellationToken) is not { } minutes || await source.GetAsync(workshopId, cancellationToken) is not { } sheet)
            return false;
        var stored = MinutesForm.Stored(minutes);
        if (!MinutesText.Of(sheet).Fields().TryGetValue(section, out var now))
            return false;
        var before = stored[section];
        stored[section] = now;
        await EditAsync(minutes, stored, cancellationToken);
        var name = Display.NameOf(typeof(MinutesForm).GetProperty(section));
        Note(minutes, $"Lấy lại mục “{name}” từ dữ liệu của cổng", $"Bản được thay ({name}): {before}");
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task EditAsync(Core.Conclusions.Minuting.Minutes minutes, Dictionary<string, string> fields, CancellationToken cancellationToken)
    {
        minutes.Edit(
            minutes.Text with
            {
                StartedAt = MinutesForm.Time(fields[nameof(MinutesText.StartedAt)]) ?? minutes.Text.StartedAt,
                EndedAt = MinutesForm.Time(fields[nameof(MinutesText.EndedAt)]),
                Attendance = fields[nameof(MinutesText.Attendance)],
                Course = fields[nameof(MinutesText.Course)],
                Opinions = fields[nameof(MinutesText.Opinions)],
                Votes = fields[nameof(MinutesText.Votes)],
                Conclusions = fields[nameof(MinutesText.Conclusions)],
            },
            user.PersonId, clock.NowUtc);
        var (chairId, secretaryId) = (MinutesForm.Number(fields[nameof(MinutesForm.ChairPersonId)]), MinutesForm.Number(fields[nameof(MinutesForm.SecretaryPersonId)]));
        if ((chairId, secretaryId) == (minutes.ChairPersonId, minutes.SecretaryPersonId))
            return;
        var people = await db.PeopleWhoSign().Where(person => person.Id == chairId || person.Id == secretaryId).ToDictionaryAsync(person => person.Id, cancellationToken);
        minutes.Name(Known(people, chairId, nameof(MinutesForm.ChairPersonId)), Known(people, secretaryId, nameof(MinutesForm.SecretaryPersonId)));
    }

    private static Person? Known(Dictionary<int, Person> people, int? id, string field) =>
        id is not { } known ? null : people.GetValueOrDefault(known) ?? throw new RuleException("Người này không còn công tác tại cơ quan hoặc không có quyền xem biên bản trên cổng.", field);

    private static string Unchosen(MinutesForm form, Dictionary<string, string> mine, Dictionary<string, string> theirs) =>
        string.Join("\n\n", form.Choice.Where(choice => mine.ContainsKey(choice.Key))
            .Select(choice => $"Bản không chọn ({Display.NameOf(typeof(MinutesForm).GetProperty(choice.Key))}): {(choice.Value == "theirs" ? mine : theirs)[choice.Key]}"));

    private void Note(Core.Conclusions.Minuting.Minutes minutes, string summary, string details) =>
        db.History.Add(HistoryEntry.Of<Core.Conclusions.Minuting.Minutes>(minutes.Id, summary, user, clock.NowUtc, minutes.WorkshopId, details: details));

    private async Task<Core.Conclusions.Minuting.Minutes?> FindAsync(int workshopId, CancellationToken cancellationToken) =>
        await db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken)
            ? await db.Minutes.Include(minutes => minutes.EditedBy).SingleOrDefaultAsync(minutes => minutes.WorkshopId == workshopId, cancellationToken)
            : null;
}
