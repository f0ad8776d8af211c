using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Arrange;

/// <summary>A workshop whose plan has been issued on 05/10/2022: tasks given, themes made, contributions due "trước ngày 22/10/2022".</summary>
public static class IssuedWorkshop
{
    /// <summary>22/10/2022 00:00 in Vietnam: the first instant that is too late.</summary>
    public static DateTimeOffset Cutoff { get; } = new(2022, 10, 22, 0, 0, 0, TimeSpan.FromHours(7));

    private static readonly DateTime IssuedAt = PortalFactory.Start.UtcDateTime;
    private static int _number = 100;

    public static Workshop Add(PortalDbContext db, LatePolicy policy = LatePolicy.Refuse)
    {
        var (drafter, director) = (Person(db, TestOrganisation.CsShtt), Person(db, TestOrganisation.Director));
        var units = db.Units.Where(unit => unit.IsActive).ToList();
        var plan = Plan.Draft(Workshop.Create(Topic, 2022), Content(director, units), drafter.Id, IssuedAt);
        plan.Submit(new ReviewRequest(drafter.Id, drafter.Id, drafter.Id), director, IssuedAt);
        plan.Approve(1, director, director, IssuedAt);
        var number = new IssuedNumber(Interlocked.Increment(ref _number), plan.Content.Symbol, new DateOnly(2022, 10, 5), IssuedAt);
        var paper = IssuedDocument.Create(plan.Workshop, number, new("Kế hoạch", plan.Content.Subject, director.FullName, "Lãnh đạo Sở", "VT, CS&SHTT"), Guid.NewGuid().ToString("N"));
        plan.Issue(paper, director);
        paper.DeliverTo(db.People.Select(person => person.Id).ToList(), IssuedAt);
        plan.Workshop.ChangeLateRules(policy, 0);
        db.Plans.Add(plan);
        db.UnitTasks.AddRange(TaskMaker.Make(plan, units));
        db.Themes.AddRange(Theme.FromFocusIssues(plan.Workshop, []));
        db.SaveChanges();
        return plan.Workshop;
    }

    /// <summary>The contribution of the account's unit with so many complete ideas, as a draft of that person.</summary>
    public static Contribution Draft(PortalDbContext db, Workshop workshop, string userName, int ideas = 2)
    {
        var author = Person(db, userName);
        var contribution = Contribution.Start(db.Workshops.Include(found => found.FocusIssues).Include(found => found.Extensions).Single(found => found.Id == workshop.Id), author.UnitId, author.Id, IssuedAt);
        contribution.Edit(Text(userName, ideas), author.Id, IssuedAt);
        db.UnitTasks.Single(task => task.WorkshopId == workshop.Id && task.UnitId == author.UnitId && task.Kind == AssignmentKind.Contribution).Open(IssuedAt);
        db.Contributions.Add(contribution);
        db.SaveChanges();
        return contribution;
    }

    public static Contribution Submitted(PortalDbContext db, Workshop workshop, string userName)
    {
        var contribution = Draft(db, workshop, userName);
        contribution.Submit(contribution.EditedByPersonId, IssuedAt);
        db.SaveChanges();
        return contribution;
    }

    public static ContributionText Text(string mark, int ideas) => new()
    {
        Title = $"Tham luận {mark}",
        Situation = $"Thực trạng {mark}",
        Ideas = [.. Enumerable.Range(1, ideas).Select(number => new IdeaText { Title = $"Ý tưởng {mark} {number}", Content = $"Nội dung {mark} {number}" })],
    };

    public static Person Person(PortalDbContext db, string userName) =>
        db.Users.Include(user => user.Person.Unit).Single(user => user.UserName == userName).Person;

    private const string Topic = "Giải pháp nâng cao chất lượng, hiệu quả hoạt động sáng kiến trên địa bàn tỉnh";

    private static PlanContent Content(Person signer, List<Unit> units) => new()
    {
        Symbol = "KH-KHCN",
        Place = "Bắc Giang",
        Subject = "Tổ chức hội thảo về hoạt động sáng kiến",
        Opening = "Thực hiện Chương trình công tác năm 2022; Sở xây dựng kế hoạch như sau:",
        Purposes = ["Đánh giá thực trạng hoạt động sáng kiến"],
        Requirements = ["Thiết thực, hiệu quả"],
        Chair = "Giám đốc Sở",
        Topic = Topic,
        FocusIssues = ["Thực trạng hoạt động sáng kiến", "Các giải pháp cụ thể", "Ý tưởng, cách làm sáng tạo"],
        Participants = "Toàn thể công chức, viên chức",
        Time = "Dự kiến cuối tháng 10 năm 2022",
        Venue = "Hội trường tầng 5",
        Assignments =
        [
            new Assignment
            {
                Key = Guid.NewGuid(),
                Kind = AssignmentKind.Work,
                Title = "Chuẩn bị hội trường",
                Text = "Văn phòng Sở chuẩn bị hội trường",
                LeadUnitIds = [units.Single(unit => unit.ShortName == "VP").Id],
                CoordinatingUnitIds = [units.Single(unit => unit.ShortName == "CS&SHTT").Id],
            },
            new Assignment
            {
                Key = Guid.NewGuid(),
                Kind = AssignmentKind.Contribution,
                Scope = AssignmentScope.EveryUnit,
                Title = "Chuẩn bị ý kiến tham luận",
                Text = "Giao mỗi phòng, đơn vị chuẩn bị ý kiến tham luận, trong đó đề xuất ít nhất 2 ý tưởng, gửi trước ngày 22/10/2022 để tổng hợp",
                Product = "Bản tham luận",
                Due = new Deadline(new DateOnly(2022, 10, 22), DeadlineReading.Before),
                MinimumIdeas = 2,
            },
        ],
        Closing = "Trên đây là Kế hoạch",
        Recipients = [new Recipient("Lãnh đạo Sở", RecipientAudience.Leadership)],
        Archive = "VT, CS&SHTT",
        Signing = new SigningBlock { SignerPersonId = signer.Id, SignerName = signer.FullName, SignerPost = signer.Post },
    };
}
