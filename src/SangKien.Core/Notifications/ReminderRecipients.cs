using SangKien.Core.Organisation;

namespace SangKien.Core.Notifications;

/// <summary>
/// Ai được nhắc: the unit's contact; at the last rung before the deadline, and by hand, its head too. A unit that names no contact is
/// reached through whoever last wrote in its contribution, then through its head, then through whoever ranks highest: never through
/// everybody. Whom no message can reach is passed over, so that a head without account and address gives his place to his deputy.
/// </summary>
public static class ReminderRecipients
{
    /// <param name="staff">Those of the unit whom a message can reach.</param>
    public static IReadOnlyList<Person> Of(ReminderCase unit, ReminderRung rung, IReadOnlyCollection<Person> staff) =>
        Of(unit.ContactPersonId, unit.EditedByPersonId, rung, staff);

    /// <param name="contactPersonId">The unit's contact; null for none.</param>
    /// <param name="editedByPersonId">Who last worked on the matter; null for nobody.</param>
    /// <param name="staff">Those of the unit whom a message can reach.</param>
    public static IReadOnlyList<Person> Of(int? contactPersonId, int? editedByPersonId, ReminderRung rung, IReadOnlyCollection<Person> staff)
    {
        var head = staff.OrderBy(person => person.Rank).ThenBy(person => person.Id).FirstOrDefault();
        var contact = staff.FirstOrDefault(person => person.Id == contactPersonId) ?? staff.FirstOrDefault(person => person.Id == editedByPersonId) ?? head;
        Person?[] reminded = rung is ReminderRung.OneDay or ReminderRung.ByHand ? [contact, head] : [contact];
        return [.. reminded.OfType<Person>().Distinct()];
    }
}
