using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Initiatives;
using SangKien.Core.Reviewing;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Plans;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Transitions;

/// <summary>The notice of conclusions; the report of results goes the same way.</summary>
internal sealed class ClosingPaperLifecycle : Lifecycle
{
    private static readonly string[] Drafting = [TestOrganisation.CsShtt];
    private static readonly string[] Reviewing = [TestOrganisation.Director];
    private static readonly string[] Issuing = [TestOrganisation.Office];

    public override string Title => "Thông báo kết luận, báo cáo kết quả";

    public override IReadOnlyList<(string State, string Name)> States { get; } =
        Named(PaperStatus.Draft, PaperStatus.InReview, PaperStatus.Returned, PaperStatus.Approved, PaperStatus.Issued);

    public override IReadOnlyList<Move> Moves { get; } =
    [
        new("Trình duyệt", "/trinh", Drafting, ["Draft", "Returned"], "InReview", ("ContentPersonId", "1"), ("FormatPersonId", "2")),
        new("Rút về", "/rut-ve", Drafting, ["InReview"], "Draft"),
        new("Trả lại", "/duyet/tra-lai", Reviewing, ["InReview"], "Returned", ("Note", "Bổ sung thời hạn")),
        new("Duyệt", "/duyet", Reviewing, ["InReview"], "Approved", ("RevisionNumber", "1")),
        new("Trả lại sau khi duyệt", "/tra-lai", Issuing, ["Approved"], "Returned", ("Note", "Sai thể thức")),
        new("Ban hành", "/ban-hanh", Issuing, ["Approved"], "Issued", ("IsConfirmed", "true")),
    ];

    public override Subject Arrange(PortalFactory portal, string state)
    {
        using var db = portal.NewContext();
        if (!db.NumberRegisters.Any())
            portal.OpenRegister();
        var paper = ConcludedWorkshop.Paper(db, ConcludedWorkshop.Held(db), Enum.Parse<PaperStatus>(state));
        return new(paper.Id, $"/hoi-thao/{paper.WorkshopId}/ket-luan/thong-bao");
    }

    public override string StateOf(PortalFactory portal, Subject subject) => Load(portal, subject).Status.ToString();

    public override IEnumerable<(string Name, string Value)> FieldsOf(PortalFactory portal, Subject subject) => [("Version", $"{Load(portal, subject).Version}")];

    private static ClosingPaper Load(PortalFactory portal, Subject subject)
    {
        using var db = portal.NewContext();
        return db.ClosingPapers.AsNoTracking().Single(paper => paper.Id == subject.Id);
    }
}

/// <summary>The task that a conclusion gives to the unit of the first actor.</summary>
internal sealed class ConcludedTaskLifecycle : Lifecycle
{
    private static readonly string[] Confirming = [TestOrganisation.CsShtt, TestOrganisation.Director];

    public override string Title => "Nhiệm vụ theo kết luận (việc của đơn vị)";

    public override IReadOnlyList<(string State, string Name)> States { get; } = Named(UnitTaskStatus.Open, UnitTaskStatus.Reported, UnitTaskStatus.Done, UnitTaskStatus.Cancelled);

    public override IReadOnlyList<Move> Moves { get; } =
    [
        new("Báo cáo kết quả", "/bao-cao", [TestOrganisation.UnitStaff], ["Open"], "Reported", ("Result", "Đã ban hành mẫu")),
        new("Xác nhận hoàn thành", "/xac-nhan", Confirming, ["Reported"], "Done"),
        new("Chưa xác nhận", "/chua-dat", Confirming, ["Reported"], "Open", ("Reason", "Chưa có văn bản")),
    ];

    public override Subject Arrange(PortalFactory portal, string state)
    {
        using var db = portal.NewContext();
        var task = ConcludedWorkshop.Task(db, Enum.Parse<UnitTaskStatus>(state));
        return new(task.Id, $"/nhiem-vu/{task.Id}");
    }

    public override string StateOf(PortalFactory portal, Subject subject) => Load(portal, subject).Status.ToString();

    public override IEnumerable<(string Name, string Value)> FieldsOf(PortalFactory portal, Subject subject) => [("Version", $"{Load(portal, subject).Version}")];

    private static UnitTask Load(PortalFactory portal, Subject subject)
    {
        using var db = portal.NewContext();
        return db.UnitTasks.AsNoTracking().Single(task => task.Id == subject.Id);
    }
}

/// <summary>The Office's head is the secretary, the Director the chair.</summary>
internal sealed class MinutesLifecycle : Lifecycle
{
    public override string Title => "Biên bản";

    public override IReadOnlyList<(string State, string Name)> States { get; } = Named(MinutesStatus.Draft, MinutesStatus.SignedBySecretary, MinutesStatus.SignedByBoth);

    public override IReadOnlyList<Move> Moves { get; } =
    [
        new("Thư ký ký", "/ky-thu-ky", [TestOrganisation.Office], ["Draft"], "SignedBySecretary"),
        new("Chủ tọa ký", "/ky-chu-toa", [TestOrganisation.Director], ["SignedBySecretary"], "SignedByBoth"),
        new("Chủ tọa trả lại", "/tra-lai", [TestOrganisation.Director], ["SignedBySecretary"], "Draft", ("Reason", "Thiếu ý kiến")),
    ];

    public override Subject Arrange(PortalFactory portal, string state)
    {
        using var db = portal.NewContext();
        var minutes = ConcludedWorkshop.Minutes(db, ConcludedWorkshop.Held(db), Enum.Parse<MinutesStatus>(state));
        return new(minutes.Id, $"/hoi-thao/{minutes.WorkshopId}/bien-ban");
    }

    public override string StateOf(PortalFactory portal, Subject subject) => Load(portal, subject).Status.ToString();

    public override IEnumerable<(string Name, string Value)> FieldsOf(PortalFactory portal, Subject subject) => [("Version", $"{Load(portal, subject).Version}")];

    private static Minutes Load(PortalFactory portal, Subject subject)
    {
        using var db = portal.NewContext();
        return db.Minutes.AsNoTracking().Single(minutes => minutes.Id == subject.Id);
    }
}

internal sealed class InitiativeLifecycle : Lifecycle
{
    private static readonly string[] Keeping = [TestOrganisation.UnitStaff, TestOrganisation.CsShtt];
    private static readonly DateTime Now = ConcludedWorkshop.Monday.UtcDateTime;

    public override string Title => "Hồ sơ sáng kiến";

    public override IReadOnlyList<(string State, string Name)> States { get; } = Named(InitiativeStatus.Preparing, InitiativeStatus.Lodged, InitiativeStatus.Dropped);

    public override IReadOnlyList<Move> Moves { get; } =
    [
        new("Ghi đã nộp đơn", "/nop", Keeping, ["Preparing"], "Lodged", ("LodgedOn", "04/10/2022")),
        new("Không làm tiếp", "/dung", Keeping, ["Preparing"], "Dropped", ("Reason", "Đã có giải pháp tương tự")),
        new("Làm tiếp", "/lam-tiep", Keeping, ["Dropped"], "Preparing"),
    ];

    public override Subject Arrange(PortalFactory portal, string state)
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        var idea = IssuedWorkshop.Submitted(db, workshop, TestOrganisation.UnitStaff).Ideas[0];
        var text = ApplicationText.Of(idea, "Sở") with { Field = "Quản lý", Conditions = "Máy tính", OwnBenefit = "Nhanh hơn", Authors = [new InitiativeAuthor("Trần Minh Đức", "", "", "", "", 100)] };
        var candidate = InitiativeCandidate.File(idea, text, 1, Now);
        candidate.Edit(text, new DateOnly(2022, 3, 15), new DateOnly(2022, 10, 31));
        if (state == "Lodged")
            candidate.Lodge(new DateOnly(2022, 10, 4), new DateOnly(2022, 10, 31));
        if (state == "Dropped")
            candidate.Drop("Thôi");
        db.Initiatives.Add(candidate);
        db.SaveChanges();
        return new(candidate.Id, $"/sang-kien/{candidate.Id}");
    }

    public override string StateOf(PortalFactory portal, Subject subject)
    {
        using var db = portal.NewContext();
        return db.Initiatives.Where(candidate => candidate.Id == subject.Id).Select(candidate => candidate.Status).Single().ToString();
    }
}
