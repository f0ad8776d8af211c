using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Core.Attendees;

/// <summary>
/// Lập danh sách từ danh bạ: what the staff directory adds to and changes in a list. Drawing again finds newcomers, takes over new
/// posts and names leavers; marks and notes stay, and nobody stands on the list twice.
/// </summary>
/// <param name="Newcomers">Those who work at the Sở and are not on the list.</param>
/// <param name="Changed">Those of whom the directory now says something else.</param>
/// <param name="Leavers">Those on the list who no longer work at the Sở.</param>
public sealed record DelegateDraw(IReadOnlyList<Person> Newcomers, IReadOnlyList<WorkshopDelegate> Changed, IReadOnlyList<WorkshopDelegate> Leavers)
{
    public bool ChangesNothing => Newcomers.Count == 0 && Changed.Count == 0;

    /// <param name="staff">Everybody active, with their units.</param>
    /// <param name="delegates">The whole list, with the persons.</param>
    public static DelegateDraw Compare(IReadOnlyCollection<Person> staff, IReadOnlyCollection<WorkshopDelegate> delegates)
    {
        var drawn = delegates.Where(person => !person.IsGuest).ToList();
        var listed = drawn.Select(person => person.PersonId).ToHashSet();
        var active = staff.ToDictionary(person => person.Id);
        return new(
            [.. staff.Where(person => !listed.Contains(person.Id))],
            [.. drawn.Where(person => active.TryGetValue(person.PersonId!.Value, out var current) && person.DiffersFrom(current))],
            [.. drawn.Where(person => !active.ContainsKey(person.PersonId!.Value))]);
    }

    /// <summary>Takes the changes over and returns the new delegates.</summary>
    public IReadOnlyList<WorkshopDelegate> Apply(Workshop workshop)
    {
        foreach (var person in Changed)
            person.TakeOver(person.Person!);
        return [.. Newcomers.Select(person => WorkshopDelegate.FromPerson(workshop, person))];
    }
}
