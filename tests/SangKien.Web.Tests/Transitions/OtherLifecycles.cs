using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Attendees;
using SangKien.Core.Deadlines;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Transitions;

internal sealed class ExtensionRequestLifecycle : Lifecycle
{
    private static readonly string[] Answering = [TestOrganisation.CsShtt];
    private static readonly DateTime Now = PortalFactory.Start.UtcDateTime;

    public override string Title => "Đề nghị gia hạn";

    public override IReadOnlyList<(string State, string Name)> States { get; } =
        Named(ExtensionRequestStatus.Waiting, ExtensionRequestStatus.Granted, ExtensionRequestStatus.Refused);

    public override IReadOnlyList<Move> Moves { get; } =
    [
        new("Đồng ý", "", Answering, ["Waiting"], "Granted", ("Decision", "grant"), ("Until", "2022-10-28")),
        new("Không đồng ý", "", Answering, ["Waiting"], "Refused", ("Decision", "refuse"), ("Answer", "Đã quá sát ngày hội thảo")),
    ];

    public override Subject Arrange(PortalFactory portal, string state)
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        var person = IssuedWorkshop.Person(db, TestOrganisation.UnitStaff);
        var request = ExtensionRequest.Ask(workshop, person.UnitId, new DateOnly(2022, 10, 26), "Chờ số liệu", person.Id, Now);
        db.ExtensionRequests.Add(request);
        var reader = IssuedWorkshop.Person(db, TestOrganisation.CsShtt).Id;
        if (state == "Granted")
            request.Grant(new Deadline(new DateOnly(2022, 10, 26), DeadlineReading.Through), "", reader, Now);
        if (state == "Refused")
            request.Refuse("Không lùi được", reader, Now);
        db.SaveChanges();
        return new(request.Id, $"/hoi-thao/{workshop.Id}/gia-han/{request.Id}");
    }

    public override string StateOf(PortalFactory portal, Subject subject)
    {
        using var db = portal.NewContext();
        return db.ExtensionRequests.Where(request => request.Id == subject.Id).Select(request => request.Status).Single().ToString();
    }
}

/// <summary>The task of the Office, which is the unit of the actor there.</summary>
internal sealed class UnitTaskLifecycle : Lifecycle
{
    public override string Title => "Nhiệm vụ của đơn vị (việc của Văn phòng)";

    public override IReadOnlyList<(string State, string Name)> States { get; } = Named(UnitTaskStatus.Open, UnitTaskStatus.Done, UnitTaskStatus.Cancelled);

    public override IReadOnlyList<Move> Moves { get; } =
        [new("Hoàn thành", "/hoan-thanh", [TestOrganisation.Office], ["Open"], "Done", ("Result", "Đã chuẩn bị hội trường"))];

    public override Subject Arrange(PortalFactory portal, string state)
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        var task = db.UnitTasks.Single(task => task.WorkshopId == workshop.Id && task.Kind != Core.Plans.AssignmentKind.Contribution && task.Part == TaskPart.Lead);
        if (state == "Done")
            task.Complete("Xong", PortalFactory.Start.UtcDateTime);
        if (state == "Cancelled")
            task.Cancel("Kế hoạch được thay thế", PortalFactory.Start.UtcDateTime);
        db.SaveChanges();
        return new(task.Id, $"/nhiem-vu/{task.Id}");
    }

    public override string StateOf(PortalFactory portal, Subject subject)
    {
        using var db = portal.NewContext();
        return db.UnitTasks.Where(task => task.Id == subject.Id).Select(task => task.Status).Single().ToString();
    }
}

internal sealed class DelegateLifecycle : Lifecycle
{
    private static readonly string[] Office = [TestOrganisation.Office];
    private static readonly string[] NotHere = ["Invited", "Confirmed", "Declined"];
    private static readonly DateTime Now = PortalFactory.Start.UtcDateTime;

    public override string Title => "Đại biểu";

    public override IReadOnlyList<(string State, string Name)> States { get; } = Named(DelegateStatus.Invited, DelegateStatus.Confirmed, DelegateStatus.Declined, DelegateStatus.CheckedIn);

    public override IReadOnlyList<Move> Moves { get; } =
    [
        new("Ghi dự", "/dai-bieu/{id}", Office, NotHere, "Confirmed", ("Status", "Confirmed")),
        new("Ghi vắng, có lý do", "/dai-bieu/{id}", Office, NotHere, "Declined", ("Status", "Declined"), ("AbsenceReason", "Đi công tác")),
        new("Ghi có mặt ở cửa", "/diem-danh/{id}", Office, NotHere, "CheckedIn"),
        new("Bỏ ghi có mặt", "/diem-danh/{id}/bo", Office, ["CheckedIn"], "Confirmed"),
    ];

    public override Subject Arrange(PortalFactory portal, string state)
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        var invited = WorkshopDelegate.FromPerson(workshop, IssuedWorkshop.Person(db, TestOrganisation.UnitStaff));
        if (state == "Confirmed")
            invited.Confirm();
        if (state == "Declined")
            invited.Decline("Ốm");
        if (state == "CheckedIn")
            invited.CheckIn(CheckInMeans.Search, Now);
        db.Delegates.Add(invited);
        db.SaveChanges();
        return new(invited.Id, $"/hoi-thao/{workshop.Id}");
    }

    public override string StateOf(PortalFactory portal, Subject subject) => Load(portal, subject).Status.ToString();

    public override IEnumerable<(string Name, string Value)> FieldsOf(PortalFactory portal, Subject subject) => [("Version", $"{Load(portal, subject).Version}")];

    private static WorkshopDelegate Load(PortalFactory portal, Subject subject)
    {
        using var db = portal.NewContext();
        return db.Delegates.AsNoTracking().Single(person => person.Id == subject.Id);
    }
}
