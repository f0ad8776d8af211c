using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Documents.Model;

namespace SangKien.Core.Attendees;

/// <summary>Biển tên đại biểu: a landscape page each with the card twice, to be cut out and put into a stand back to back.</summary>
public static class NamePlatesDocument
{
    private const int Faces = 2;

    /// <param name="list">Those who are absent get no card.</param>
    public static AdministrativeDocument Compose(DelegateList list)
    {
        var present = list.Delegates.Where(person => person.IsComing).ToList();
        if (present.Count == 0)
            throw new RuleException("Danh sách chưa có đại biểu nào dự để in biển tên.");

        return new()
        {
            Annexes = [new Annex { IsLandscape = true, HasEndMark = false, Body = [.. present.SelectMany(person => Enumerable.Repeat(Card(person), Faces))] }],
            Properties = new() { Title = "Biển tên đại biểu", Author = list.Agency, CreatedUtc = list.PrintedAtUtc },
        };
    }

    /// <summary>The leaders sit before their own staff, so their cards name the agency.</summary>
    private static NamePlate Card(DelegateLine person) => new(person.FullName, person.Group == DelegateGroup.Leader ? person.Post : Wording.PostAt(person.Post, person.Organisation));
}
