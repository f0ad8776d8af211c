using SangKien.Core.Organisation;
using SangKien.Core.Plans;

namespace SangKien.Core.Issuing;

/// <summary>Những người mà Nơi nhận bao gồm. Lines that cover nobody in the portal deliver to nobody.</summary>
public static class RecipientCoverage
{
    /// <param name="people">Everybody who is active, with their units.</param>
    public static IReadOnlyList<Person> PeopleCovered(this IEnumerable<Recipient> recipients, IReadOnlyCollection<Person> people) =>
        [.. recipients.SelectMany(recipient => Covered(recipient.Audience, people)).Distinct()];

    private static IEnumerable<Person> Covered(RecipientAudience audience, IReadOnlyCollection<Person> people) => audience switch
    {
        RecipientAudience.Leadership => people.Where(person => person.Unit.Kind == UnitKind.Leadership),
        RecipientAudience.Units => people.Where(person => person.Unit.Kind != UnitKind.Leadership).GroupBy(person => person.UnitId).SelectMany(Highest),
        RecipientAudience.Everybody => people,
        _ => [],
    };

    /// <summary>A unit without a head is reached through whoever ranks highest in it.</summary>
    private static IEnumerable<Person> Highest(IEnumerable<Person> unit)
    {
        var ranked = unit.ToList();
        var highest = ranked.Min(person => person.Rank);
        return ranked.Where(person => person.Rank == highest);
    }
}
