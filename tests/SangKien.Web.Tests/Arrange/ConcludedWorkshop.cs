using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Conclusions;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Arrange;

/// <summary>A workshop that was held on the morning of 28/10/2022, and what followed from it.</summary>
public static class ConcludedWorkshop
{
    /// <summary>31/10/2022 8:00 in Vietnam.</summary>
    public static DateTimeOffset Monday { get; } = new(2022, 10, 31, 8, 0, 0, TimeSpan.FromHours(7));

    private static readonly DateTime Now = Monday.UtcDateTime;
    private static int _number = 300;

    public static Workshop Held(PortalDbContext db)
    {
        var workshop = IssuedWorkshop.Add(db);
        workshop.FixMeeting(new DateTime(2022, 10, 28, 1, 0, 0, DateTimeKind.Utc), new DateTime(2022, 10, 28, 4, 30, 0, DateTimeKind.Utc), "Hội trường tầng 5", "", PortalFactory.Start.UtcDateTime);
        db.SaveChanges();
        return workshop;
    }

    /// <summary>A paper in the state, by its gates; a notice gives a task, or two, to the unit of <see cref="TestOrganisation.UnitStaff"/>, with the Office cooperating in the first.</summary>
    public static ClosingPaper Paper(PortalDbContext db, Workshop workshop, PaperStatus status, ClosingPaperKind kind = ClosingPaperKind.Notice, string text = "Tham mưu ban hành mẫu mô tả sáng kiến", int? ideaId = null, string? second = null)
    {
        var (drafter, director) = (IssuedWorkshop.Person(db, TestOrganisation.CsShtt), IssuedWorkshop.Person(db, TestOrganisation.Director));
        var plan = db.Plans.Include(plan => plan.IssuedDocument).Single(plan => plan.WorkshopId == workshop.Id);
        var tracked = db.Workshops.Single(known => known.Id == workshop.Id);
        var day = WorkshopDay.Of(tracked, new PlanCitation(null, plan.Content.Subject, "Sở Khoa học và Công nghệ"), new PersonOfTheDay("", "Giám đốc Sở"));
        var (lead, office) = (IssuedWorkshop.Person(db, TestOrganisation.UnitStaff).Unit, IssuedWorkshop.Person(db, TestOrganisation.Office).Unit);
        var row = new ConclusionRow
        {
            Key = Guid.NewGuid(), Issue = "Mẫu mô tả sáng kiến", Text = text, LeadUnitId = lead.Id, LeadUnit = lead.Name, Coordinating = [new NamedUnit(office.Id, office.Name)],
            Due = new(new DateOnly(2022, 12, 15), DeadlineReading.Before), Product = "Mẫu mô tả", IdeaId = ideaId,
        };
        var content = new ClosingContent { Day = day, Signing = plan.Content.Signing, Present = 4, Assessments = "Hội thảo đạt mục đích", Rows = second is null ? [row] : [row, row with { Key = Guid.NewGuid(), Issue = "Việc thứ hai", Text = second, Coordinating = [] }] };
        var paper = ClosingPaper.Draft(tracked, kind, content, null, drafter.Id, Now);
        db.ClosingPapers.Add(paper);
        db.SaveChanges();
        Bring(db, paper, status, drafter, director);
        db.SaveChanges();
        return paper;
    }

    /// <summary>The task of the leading unit in the state.</summary>
    public static UnitTask Task(PortalDbContext db, UnitTaskStatus status = UnitTaskStatus.Open, string result = "Đã ban hành mẫu", int? ideaId = null)
    {
        var workshop = Held(db);
        Paper(db, workshop, PaperStatus.Issued, ideaId: ideaId);
        var task = db.UnitTasks.Include(task => task.Unit).Single(task => task.WorkshopId == workshop.Id && task.ConclusionId != null && task.Part == TaskPart.Lead);
        if (status is UnitTaskStatus.Reported or UnitTaskStatus.Done)
            task.Report(result, IssuedWorkshop.Person(db, TestOrganisation.UnitStaff).Id, Now);
        if (status == UnitTaskStatus.Done)
            task.Confirm(IssuedWorkshop.Person(db, TestOrganisation.CsShtt).Id, Now);
        if (status == UnitTaskStatus.Cancelled)
            task.Cancel("Thông báo đã thu hồi", Now);
        db.SaveChanges();
        return task;
    }

    /// <summary>Minutes in the state, with the Director as chair and the Office's head as secretary.</summary>
    public static Minutes Minutes(PortalDbContext db, Workshop workshop, MinutesStatus status)
    {
        var (chair, secretary) = (IssuedWorkshop.Person(db, TestOrganisation.Director), IssuedWorkshop.Person(db, TestOrganisation.Office));
        var text = new MinutesText { StartedAt = new(8, 0), EndedAt = new(11, 30), Attendance = "Có mặt: 04/05 đại biểu", Course = "Khai mạc", Opinions = "Bà A (Sở Nội vụ): Nhất trí" };
        var minutes = Core.Conclusions.Minuting.Minutes.Draft(db.Workshops.Single(known => known.Id == workshop.Id), text, secretary.Id, Now);
        minutes.Name(chair, secretary);
        if (status != MinutesStatus.Draft)
            minutes.SignAsSecretary(secretary.Id, Now);
        if (status == MinutesStatus.SignedByBoth)
            minutes.SignAsChair(chair.Id, Now);
        db.Minutes.Add(minutes);
        db.SaveChanges();
        return minutes;
    }

    private static void Bring(PortalDbContext db, ClosingPaper paper, PaperStatus status, Person drafter, Person director)
    {
        if (status == PaperStatus.Draft)
            return;
        paper.Submit(new ReviewRequest(drafter.Id, drafter.Id, drafter.Id), director, Now);
        if (status == PaperStatus.Returned)
            paper.Return(director.Id, "Bổ sung thời hạn", Now);
        if (status is PaperStatus.InReview or PaperStatus.Returned)
            return;
        paper.Approve(1, director, director, Now);
        if (status == PaperStatus.Approved)
            return;
        var kind = ClosingPaperDocument.Abbreviation(paper.Kind);
        var issued = IssuedDocument.Create(
            paper.Workshop, new(Interlocked.Increment(ref _number), $"{kind}-KHCN", new DateOnly(2022, 10, 31), Now), new("Thông báo", "Kết luận", director.FullName, "Lãnh đạo Sở", "VT"), Guid.NewGuid().ToString("N"));
        db.Conclusions.AddRange(paper.Issue(issued, director));
    }
}
