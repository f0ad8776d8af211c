using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Plans;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Compilation;

/// <summary>
/// A portal whose plan is issued and whose units are at different steps: Quản lý Công nghệ has sent two ideas, CS&amp;SHTT's
/// are accepted, the Office's contribution was returned, Thanh tra's is a draft.
/// </summary>
public class CompiledPortal : PortalFactory
{
    public const string SentTitle = "Kho sáng kiến dùng chung";
    public const string HostileTitle = "<img src=x onerror=alert(1)>";
    public const string AcceptedTitle = "Mẫu hồ sơ điền sẵn";
    public const string ReturnedTitle = "Ý tưởng bị trả lại";
    public const string DraftTitle = "Ý tưởng còn là bản nháp";

    public CompiledPortal()
    {
        using var db = NewContext();
        WorkshopId = IssuedWorkshop.Add(db).Id;
        Submit(db, TestOrganisation.UnitStaff, "=1+1", (SentTitle, "Tra cứu theo lĩnh vực, theo năm."), (HostileTitle, "=HYPERLINK(\"http://x\")"));
        Submit(db, TestOrganisation.CsShtt, "Sáng kiến còn ít.", (AcceptedTitle, "Điền một lần, in đủ."), ("Sổ tay điện tử", "Hỏi đáp từng bước."))
            .Accept(IssuedWorkshop.Person(db, TestOrganisation.SecondCsShtt).Id, Now);
        Submit(db, TestOrganisation.Office, "Thiếu số liệu.", (ReturnedTitle, "Chưa rõ."), ("Ý tưởng trả lại thứ hai", "Chưa rõ lắm."))
            .Return("Bổ sung số liệu.", new DateOnly(2022, 10, 12), new DateOnly(2022, 10, 5));
        Write(db, TestOrganisation.OtherUnitStaff, "Nháp.", (DraftTitle, "Bí mật của Thanh tra."), ("Nháp hai", "Cũng bí mật."));
        db.SaveChanges();
    }

    public int WorkshopId { get; }

    /// <summary>"Kế hoạch số …/KH-KHCN".</summary>
    public string PlanNumber
    {
        get
        {
            using var db = NewContext();
            return $"Kế hoạch số {db.Plans.Select(plan => plan.IssuedDocument).Single(paper => paper != null)!.NumberAndSymbol}";
        }
    }

    public string Board => $"/hoi-thao/{WorkshopId}/tong-hop";

    private static DateTime Now => Start.UtcDateTime;

    public int IdeaId(string title)
    {
        using var db = NewContext();
        return db.Ideas.Single(idea => idea.Title == title).Id;
    }

    public int ThemeId(int order)
    {
        using var db = NewContext();
        return db.Themes.Single(theme => theme.Order == order && theme.ParentId == null).Id;
    }

    /// <summary>8:00 to 11:30 on 28/10/2022.</summary>
    public void FixMeeting()
    {
        using var db = NewContext();
        var day = new DateOnly(2022, 10, 28);
        db.Workshops.Single().FixMeeting(VietnamTime.ToUtc(day, new TimeOnly(8, 0)), VietnamTime.ToUtc(day, new TimeOnly(11, 30)), "Hội trường tầng 3", "", Now);
        db.SaveChanges();
    }

    /// <summary>Many ideas of the unit that has sent: for counting queries.</summary>
    public void AddIdeas(int count) =>
        AddIdeas([.. Enumerable.Range(1, count).Select(number => ($"Ý tưởng thêm {number} {Guid.NewGuid():N}", $"Nội dung thêm {number} {Guid.NewGuid():N}"))]);

    /// <summary>Ideas of the unit that has sent, which takes its contribution back for that and sends it again.</summary>
    public void AddIdeas(params (string Title, string Content)[] ideas)
    {
        using var db = NewContext();
        var contribution = db.Contributions.Include(contribution => contribution.Ideas).Include(contribution => contribution.Versions).Include(contribution => contribution.Workshop)
            .Single(contribution => contribution.Ideas.Any(idea => idea.Title == SentTitle));
        contribution.Return("Bổ sung.", new DateOnly(2022, 10, 20), new DateOnly(2022, 10, 5));
        var text = ContributionText.Of(contribution);
        contribution.Edit(text with { Ideas = [.. text.Ideas, .. Ideas(ideas)] }, contribution.EditedByPersonId, Now);
        contribution.Submit(contribution.EditedByPersonId, Now);
        db.SaveChanges();
    }

    private static Contribution Submit(PortalDbContext db, string account, string situation, params (string Title, string Content)[] ideas)
    {
        var contribution = Write(db, account, situation, ideas);
        contribution.Submit(contribution.EditedByPersonId, Now);
        return contribution;
    }

    private static Contribution Write(PortalDbContext db, string account, string situation, params (string Title, string Content)[] ideas)
    {
        var person = IssuedWorkshop.Person(db, account);
        var contribution = Contribution.Start(db.Workshops.Local.Single(), person.UnitId, person.Id, Now);
        contribution.Edit(new ContributionText { Title = $"Tham luận của {person.Unit.Name}", Situation = situation, Ideas = Ideas(ideas) }, person.Id, Now);
        db.Contributions.Add(contribution);
        return contribution;
    }

    private static ItemList<IdeaText> Ideas((string Title, string Content)[] ideas) =>
        [.. ideas.Select(idea => new IdeaText { Title = idea.Title, Content = idea.Content })];
}
