using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Documents.Model;

namespace SangKien.Core.Attendees;

/// <summary>Thẻ đại biểu: a badge for everybody who comes, with the code that is scanned at the door.</summary>
public static class BadgesDocument
{
    /// <param name="list">Those who are absent get no badge.</param>
    public static AdministrativeDocument Compose(DelegateList list)
    {
        var coming = list.Delegates.Where(person => person.IsComing).ToList();
        if (coming.Count == 0)
            throw new RuleException("Danh sách chưa có đại biểu nào dự để in thẻ.");
        return new()
        {
            Annexes = [new Annex { HasEndMark = false, Body = [.. coming.Select(Badge)] }],
            Properties = new() { Title = "Thẻ đại biểu", Author = list.Agency, CreatedUtc = list.PrintedAtUtc },
        };
    }

    /// <summary>Capitals make a smaller code: a QR has a denser manner for them.</summary>
    private static Badge Badge(DelegateLine person) => new(
        person.FullName, person.Group == DelegateGroup.Leader ? person.Post : Wording.PostAt(person.Post, person.Organisation), person.BadgeCode.ToUpperInvariant());
}
