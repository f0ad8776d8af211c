using SangKien.Core.Organisation;

namespace SangKien.Core.Notifications;

/// <summary>
/// Ai được nhắc: the unit's contact; at the last rung before the deadline, and by hand, its head too. A unit that names no contact is
/// reached through whoever last wrote in its contribution, then through its head, then through whoever ranks highest: never through
/// everybody, and through nobody only where nobody works.
/// </summary>
public static class ReminderRecipients
{
    /// <param name="staff">Those who work at the unit now.</param>
    public static IReadOnlyList<Person> Of(ReminderCase unit, ReminderRung rung, IReadOnlyCollection<Person> staff)
    {
        var head = staff.OrderBy(person => person.Rank).ThenBy(person => person.Id).FirstOrDefault();
        var contact = staff.FirstOrDefault(person => person.Id == unit.ContactPersonId) ?? staff.FirstOrDefault(person => person.Id == unit.EditedByPersonId) ?? head;
        Person?[] reminded = rung is ReminderRung.OneDay or ReminderRung.ByHand ? [contact, head] : [contact];
        return [.. reminded.OfType<Person>().Distinct()];
    }
}
