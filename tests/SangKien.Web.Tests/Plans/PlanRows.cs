using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;
using SangKien.Core.Workshops;
using SangKien.Documents.Model;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Plans;

/// <summary>Plans in any state, made by the gates themselves.</summary>
internal static class PlanRows
{
    private static readonly DateTime Now = PortalFactory.Start.UtcDateTime;

    /// <summary>Adds a plan of the account "csshtt" in the state; gives its id.</summary>
    public static int AddPlan(this PortalFactory portal, PaperStatus status, string topic = "Giải pháp nâng cao chất lượng sáng kiến")
    {
        using var db = portal.NewContext();
        var people = db.People.Include(person => person.Unit).ToDictionary(person => db.Users.Single(user => user.PersonId == person.Id).UserName!);
        var director = people[TestOrganisation.Director];
        var office = people[TestOrganisation.Office];
        var plan = Plan.Draft(Workshop.Create(topic, 2022), Content(topic, director, office, people[TestOrganisation.CsShtt]), people[TestOrganisation.CsShtt].Id, Now);
        db.Plans.Add(plan);
        if (status != PaperStatus.Draft)
            plan.Submit(new(people[TestOrganisation.CsShtt].Id, people[TestOrganisation.SecondCsShtt].Id, office.Id), director, Now);
        if (status == PaperStatus.Returned)
            plan.Return(director.Id, "Xem lại mục II.", Now);
        if (status is PaperStatus.Approved or PaperStatus.Issued or PaperStatus.Replaced or PaperStatus.Revoked)
            plan.Approve(1, director, director, Now);
        if (status is PaperStatus.Issued or PaperStatus.Replaced or PaperStatus.Revoked)
            Issue(db, plan, director);
        if (status == PaperStatus.Revoked)
            plan.Revoke("Hoãn hội thảo", new DateOnly(2022, 10, 5));
        if (status == PaperStatus.Replaced)
            db.Plans.Add(Successor(db, plan, director, people[TestOrganisation.CsShtt]));
        db.SaveChanges();
        return plan.Id;
    }

    private static Plan Successor(PortalDbContext db, Plan plan, Person director, Person drafter)
    {
        db.SaveChanges();
        var successor = plan.DraftReplacement("Đổi hạn", drafter.Id, Now);
        successor.Submit(new(drafter.Id, drafter.Id, drafter.Id), director, Now);
        successor.Approve(1, director, director, Now);
        Issue(db, successor, director);
        return successor;
    }

    public static void OpenRegister(this PortalFactory portal, int lastNumber = 14)
    {
        using var db = portal.NewContext();
        db.NumberRegisters.Add(NumberRegister.Open(2022, NumberRegister.CommonSeries, lastNumber));
        db.SaveChanges();
    }

    public static Plan LoadPlan(this PortalFactory portal, int id)
    {
        using var db = portal.NewContext();
        return db.Plans.Include(plan => plan.Workshop).ThenInclude(workshop => workshop.FocusIssues)
            .Include(plan => plan.Revisions).ThenInclude(revision => revision.Comments)
            .Include(plan => plan.IssuedDocument).ThenInclude(paper => paper!.Files)
            .Include(plan => plan.IssuedDocument).ThenInclude(paper => paper!.Deliveries)
            .Single(plan => plan.Id == id);
    }

    private static void Issue(PortalDbContext db, Plan plan, Person signer)
    {
        var number = db.IssuedDocuments.Count() + 1001;
        var paper = IssuedDocument.Create(
            plan.Workshop,
            new(number, "KH-KHCN", VietnamTime.DateOf(Now), Now),
            new("Kế hoạch", plan.Content.Subject, signer.FullName, "Lãnh đạo Sở", "VT"),
            $"{number:x32}");
        paper.Attach(IssuedFile.Create($"{number}-KH-KHCN.pdf", "application/pdf", System.Text.Encoding.ASCII.GetBytes($"%PDF{number}")));
        paper.DeliverTo(db.People.Where(person => person.Rank == PostRank.HeadOfUnit).Select(person => person.Id), Now);
        plan.Issue(paper, signer);
    }

    private static PlanContent Content(string topic, Person director, Person office, Person csShtt) => new()
    {
        Symbol = "KH-KHCN",
        Place = "Bắc Giang",
        Subject = $"Tổ chức hội thảo {topic}",
        Opening = "Thực hiện Chương trình công tác năm 2022, cụ thể như sau:",
        Purposes = ["Đánh giá thực trạng"],
        Requirements = ["Thiết thực, hiệu quả"],
        Chair = "Giám đốc Sở",
        Topic = topic,
        FocusIssues = ["Thực trạng hoạt động sáng kiến", "Giải pháp nâng cao chất lượng"],
        Participants = "Toàn thể công chức",
        Time = "Cuối tháng 10 năm 2022",
        Venue = "Hội trường tầng 5",
        Assignments =
        [
            new()
            {
                Key = Guid.CreateVersion7(), Title = "Chuẩn bị hội trường", Text = "Văn phòng Sở chuẩn bị hội trường",
                LeadUnitIds = [office.UnitId], CoordinatingUnitIds = [csShtt.UnitId],
            },
            new()
            {
                Key = Guid.CreateVersion7(), Title = "Ý kiến tham luận", Kind = AssignmentKind.Contribution, Scope = AssignmentScope.EveryUnit,
                Text = "Giao mỗi phòng, đơn vị gửi ý kiến tham luận trước ngày 22/10/2022", MinimumIdeas = 2,
                Due = new(new DateOnly(2022, 10, 22), DeadlineReading.Before),
            },
        ],
        Closing = "Trên đây là Kế hoạch",
        Recipients = [new("Lãnh đạo Sở", RecipientAudience.Leadership), new("Công chức, viên chức thuộc Sở", RecipientAudience.Everybody)],
        Archive = "VT, CS&SHTT",
        Signing = new() { Authority = SigningAuthority.Direct, SignerPersonId = director.Id, SignerName = director.FullName, SignerPost = director.Post },
    };
}
