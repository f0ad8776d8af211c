using System.Globalization;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Attendees;

/// <summary>What every printed list of delegates has in common: title, reference, groups and numbers.</summary>
internal static class DelegateAnnex
{
    private static readonly string Gap = new(NonBreaking.Space, 6);
    private static readonly string[] Numerals = ["I", "II", "III"];

    public static AdministrativeDocument Compose(DelegateList list, string title, Annex annex) => new()
    {
        Annexes = [annex with { Title = $"{title} dự hội thảo “{list.Topic.TrimEnd('.')}”", Reference = Reference(list) }],
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

    /// <summary>Before the plan is issued, places are left for its number and date.</summary>
    private static string Reference(DelegateList list) =>
        $"(Kèm theo {(list.Plan.Length > 0 ? list.Plan : $"Kế hoạch số {Gap} ngày {Gap} tháng {Gap} năm {Gap}")} của {list.Agency})";
}
