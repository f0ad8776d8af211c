using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Outbox;

/// <summary>One person who gets the message, and what his unit owes.</summary>
public sealed record Addressee(Person Person, ReminderCase Unit);

/// <param name="Units">Every unit that can be chosen; none while no workshop collects contributions.</param>
/// <param name="Addressees">Whom the present choice reaches: an empty choice nobody.</param>
public sealed record ComposePage(ComposeForm Form, IReadOnlyList<ReminderCase> Units, IReadOnlyList<Addressee> Addressees)
{
    public IReadOnlyList<TemplateChoice> Templates { get; init; } = [];

    /// <summary>The message as the first of them gets it.</summary>
    public MailText? First => Addressees is [var first, ..] ? Form.Text.Fill(first.Unit.ValuesFor(first.Person)) : null;
}

/// <summary>A template to choose: one of the portal's by its name, one of the agency's by its number.</summary>
public sealed record TemplateChoice(string Key, string Title, MailText Text);

/// <summary>The templates that a mail can begin with.</summary>
public sealed class TemplatesQuery(PortalDbContext db)
{
    public async Task<IReadOnlyList<TemplateChoice>> AllAsync(CancellationToken cancellationToken) =>
    [
        .. StandardTemplate.All.Select(template => new TemplateChoice(template.Name, template.Title, template.Text)),
        .. (await db.MailTemplates.AsNoTracking().OrderBy(template => template.Title).ToListAsync(cancellationToken))
            .Select(template => new TemplateChoice($"{template.Id}", template.Title, template.Text)),
    ];
}

/// <summary>Who a choice reaches.</summary>
public sealed class ComposeQuery(PortalDbContext db)
{
    public async Task<ComposePage> GetAsync(ComposeForm form, CancellationToken cancellationToken)
    {
        var workshopId = await db.Workshops.Collecting().Select(workshop => (int?)workshop.Id).FirstOrDefaultAsync(cancellationToken);
        var units = await db.AllReminderCases().AsNoTracking().Where(unit => unit.WorkshopId == workshopId).ToListAsync(cancellationToken);
        var chosen = units.Where(unit => IsChosen(unit, form)).ToList();
        var unitIds = chosen.Select(unit => unit.UnitId).ToArray();
        var staff = (await db.People.Where(person => person.IsActive && unitIds.Contains(person.UnitId)).ToListAsync(cancellationToken)).ToLookup(person => person.UnitId);
        return new(form, units, [.. chosen.SelectMany(unit => People(unit, form.People, [.. staff[unit.UnitId]]).Select(person => new Addressee(person, unit)))]);
    }

    private static bool IsChosen(ReminderCase unit, ComposeForm form) => form.Units switch
    {
        MailUnits.Owing => unit.IsOwed,
        MailUnits.Sent => !unit.IsOwed,
        MailUnits.All => true,
        _ => form.UnitIds.Contains(unit.UnitId),
    };

    private static IReadOnlyList<Person> People(ReminderCase unit, MailPeople people, IReadOnlyList<Person> staff) => people switch
    {
        MailPeople.Contact => ReminderRecipients.Of(unit, ReminderRung.SevenDays, staff),
        MailPeople.ContactAndHead => ReminderRecipients.Of(unit, ReminderRung.ByHand, staff),
        _ => staff,
    };
}

/// <summary>Puts the message into the outbox, a mail a person; nobody is told but those whom the preview showed.</summary>
public sealed class ComposeHandler(PortalDbContext db, ICurrentUser user, PortalClock clock, ComposeQuery query)
{
    /// <returns>What has been done, in a sentence.</returns>
    public async Task<string> HandleAsync(ComposeForm form, CancellationToken cancellationToken)
    {
        var page = await query.GetAsync(form, cancellationToken);
        var addressees = page.Addressees.Where(addressee => form.ShownPersonIds.Contains(addressee.Person.Id)).ToList();
        if (addressees.Count == 0)
            throw new RuleException("Không có ai nhận thư này nên không có thư nào được soạn.");
        foreach (var (person, unit) in addressees)
        {
            var link = $"/hoi-thao/{unit.WorkshopId}/tham-luan";
            var mail = OutboxMail.Draft(person, form.Text.Fill(unit.ValuesFor(person)), link, user.PersonId, clock.NowUtc);
            db.OutboxMails.Add(mail);
            if (form.Decision == ComposeForm.Send)
                mail.Queue();
        }

        var done = form.Decision == ComposeForm.Send ? $"Đã đưa {addressees.Count} thư vào hàng chờ gửi." : $"Đã đưa {addressees.Count} thư nháp vào hộp thư đi.";
        db.History.Add(HistoryEntry.Of<OutboxMail>(0, $"Soạn thư “{PlainLine.Of(form.Subject)}” gửi {addressees.Count} người", user, clock.NowUtc));
        await db.SaveChangesAsync(cancellationToken);
        return done;
    }
}
