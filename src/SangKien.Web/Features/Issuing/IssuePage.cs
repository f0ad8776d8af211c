using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reports;
using SangKien.Core.Reviewing;
using SangKien.Documents.Model;
using SangKien.Web.Features.Shared.Reviewing;

namespace SangKien.Web.Features.Issuing;

/// <summary>What is about to be issued.</summary>
/// <param name="Address">Of the paper, such as "/ke-hoach/1".</param>
/// <param name="Number">What the register would give now; null while the year's register is not open.</param>
public sealed record IssuePage(string Address, string Topic, PaperStatus Status, IssuedNumber? Number, AdministrativeDocument Document)
{
    /// <summary>Tên loại inside a sentence.</summary>
    public string Noun { get; init; } = "";

    /// <summary>What else happens at the issue.</summary>
    public string Effect { get; init; } = "";

    public required SigningBlock Signing { get; init; }
    public string Recipients { get; init; } = "";
    public DateOnly Today { get; init; }
    public IssueForm Form { get; init; } = new();

    /// <summary>How many people the paper is delivered to.</summary>
    public int Covered { get; init; }

    public string? NumberAndSymbol => Number is { } number ? SangKien.Documents.Nd30.NumberAndSymbol.Format(number.Number, number.Symbol) : null;
}

public sealed class IssuePageQuery(PortalDbContext db, ICurrentUser user, PortalClock clock, NumberHandler numbers)
{
    /// <summary>Null when the plan is not for this user.</summary>
    public async Task<IssuePage?> PlanAsync(int id, IssueForm? typed, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.AsNoTracking().VisibleTo(user).Include(plan => plan.Workshop).SingleOrDefaultAsync(plan => plan.Id == id, cancellationToken);
        if (plan is null)
            return null;
        var agency = await db.Agencies.AsNoTracking().SingleAsync(cancellationToken);
        var page = await PageAsync(
            new($"/ke-hoach/{id}", plan.Workshop.Topic, plan.Status, null, PlanDocument.Compose(plan.Content, agency, PaperPrint.Approved)) { Signing = plan.Content.Signing },
            Unnumbered.Of(plan, agency), plan.Content.Recipients, cancellationToken);
        return page with
        {
            Noun = "kế hoạch",
            Effect = $", {plan.Content.Assignments.Count} khoản ở mục III thành việc của từng đơn vị",
            Form = typed ?? new() { Version = plan.Version },
        };
    }

    /// <summary>Null when the report is not for this user.</summary>
    public async Task<IssuePage?> ReportAsync(int id, IssueForm? typed, CancellationToken cancellationToken)
    {
        var report = await db.Reports.AsNoTracking().VisibleTo(user).Include(report => report.Workshop).SingleOrDefaultAsync(report => report.Id == id, cancellationToken);
        if (report is null)
            return null;
        var agency = await db.Agencies.AsNoTracking().SingleAsync(cancellationToken);
        var page = await PageAsync(
            new($"/bao-cao/{id}", report.Workshop.Topic, report.Status, null, ReportDocument.Compose(report.Content, agency, PaperPrint.Approved)) { Signing = report.Content.Signing },
            Unnumbered.Of(report, agency), report.Content.Recipients, cancellationToken);
        return page with { Noun = "báo cáo", Form = typed ?? new() { Version = report.Version } };
    }

    /// <summary>The page with what the register would give now, and the paper as it would go out.</summary>
    private async Task<IssuePage> PageAsync(IssuePage page, UnnumberedPaper paper, IReadOnlyList<Recipient> recipients, CancellationToken cancellationToken)
    {
        var people = await db.People.AsNoTracking().Include(person => person.Unit).Where(person => person.IsActive).ToListAsync(cancellationToken);
        var number = await numbers.RegisterAsync(paper.Type, clock.Today.Year, cancellationToken) is { } register
            ? new IssuedNumber(register.LastNumber + 1, paper.Symbol, clock.Today, clock.NowUtc)
            : null;
        return page with
        {
            Number = number,
            Document = number is null ? page.Document : paper.Compose(number, null),
            Recipients = paper.Summary.Recipients,
            Today = clock.Today,
            Covered = recipients.PeopleCovered(people).Count,
        };
    }
}
