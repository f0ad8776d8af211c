using System.Globalization;
using SangKien.Core.Issuing;
using SangKien.Documents.Model;

namespace SangKien.Core.Attendees;

/// <summary>What every printed list of delegates has in common: title, reference, groups and numbers.</summary>
internal static class DelegateAnnex
{
    private static readonly string[] Numerals = ["I", "II", "III"];

    public static AdministrativeDocument Compose(DelegateList list, string title, Annex annex) => new()
    {
        Annexes = [annex with { Title = $"{title} dự hội thảo “{list.Topic.TrimEnd('.')}”", Reference = Wording.Reference(list.Plan, "Kế hoạch", list.Agency) }],
        Properties = new() { Title = title, Author = list.Agency, CreatedUtc = list.PrintedAtUtc },
    };

    /// <summary>A heading for each group that has people, and the people numbered throughout.</summary>
    /// <param name="cells">The cells of one delegate without the number.</param>
    public static IReadOnlyList<TableRow> Rows(DelegateList list, Func<DelegateLine, RichText[]> cells)
    {
        var number = 0;
        return
        [
            .. list.Delegates.GroupBy(person => person.Group).Zip(Numerals).SelectMany(group => group.First
                .Select(person => new TableRow([(++number).ToString(CultureInfo.InvariantCulture), .. cells(person)]))
                .Prepend(new TableRow([$"{group.Second}. {NameOf(group.First.Key)}"]))),
        ];
    }

    private static string NameOf(DelegateGroup group) => group switch
    {
        DelegateGroup.Leader => "Lãnh đạo Sở",
        DelegateGroup.Guest => "Khách mời",
        _ => "Các phòng, đơn vị thuộc Sở",
    };
}
