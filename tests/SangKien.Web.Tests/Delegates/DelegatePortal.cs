using SangKien.Core.Attendees;
using SangKien.Core.Organisation;
using SangKien.Web.Tests.Compilation;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Delegates;

/// <summary>The issued workshop of <see cref="CompiledPortal"/> with its list drawn and two guests, one of them with a hostile name.</summary>
public class DelegatePortal : CompiledPortal
{
    public const string Guest = "Đỗ Thị Hạnh";
    public const string HostileGuest = "=cmd|' /C calc'!A0<svg onload=alert(1)>";

    private Browser? _office;

    public DelegatePortal()
    {
        using var db = NewContext();
        var workshop = db.Workshops.Single();
        db.Delegates.AddRange(db.People.ToList().Select(person => { db.Entry(person).Reference(known => known.Unit).Load(); return WorkshopDelegate.FromPerson(workshop, person); }));
        db.Delegates.Add(WorkshopDelegate.Guest(workshop, new GuestDetails(Guest, "Phó Giám đốc", "Sở Nội vụ", 1)));
        db.Delegates.Add(WorkshopDelegate.Guest(workshop, new GuestDetails(HostileGuest, "+84", "@SUM(1)", 2)));
        db.SaveChanges();
    }

    public string List => $"/hoi-thao/{WorkshopId}/dai-bieu";

    /// <summary>One browser of the Office: what one page gave can be posted from the next.</summary>
    public Browser Office => _office ??= As(TestOrganisation.Office);

    public WorkshopDelegate Delegate(string name)
    {
        using var db = NewContext();
        return db.Delegates.Single(person => person.FullName == name);
    }

    public Person AddPerson(string name, string unit = "VP", PostRank rank = PostRank.Staff)
    {
        using var db = NewContext();
        var person = Person.Create(name, "Chuyên viên", rank, db.Units.Single(known => known.ShortName == unit));
        db.People.Add(person);
        db.SaveChanges();
        return person;
    }
}
