using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;
using SangKien.Documents.Model;
using SangKien.Web.Features.Shared.Reviewing;

namespace SangKien.Web.Features.Issuing;

/// <summary>What is about to be issued.</summary>
/// <param name="NextNumber">The number that the register would give now; null while the year's register is not open.</param>
public sealed record IssuePage(int Id, string Topic, PaperStatus Status, int? NextNumber, DateOnly Today, AdministrativeDocument Document)
{
    public required PlanContent Content { get; init; }
    public IssueForm Form { get; init; } = new();

    /// <summary>How many people the paper is delivered to.</summary>
    public int Covered { get; init; }

    public string? NumberAndSymbol => NextNumber is { } number ? SangKien.Documents.Nd30.NumberAndSymbol.Format(number, Content.Symbol) : null;
}

public sealed class IssuePageQuery(PortalDbContext db, ICurrentUser user, PortalClock clock, NumberHandler numbers)
{
    public async Task<IssuePage?> GetAsync(int id, IssueForm? typed, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.AsNoTracking().VisibleTo(user).Include(plan => plan.Workshop).SingleOrDefaultAsync(plan => plan.Id == id, cancellationToken);
        if (plan is null)
            return null;
        var people = await db.People.AsNoTracking().Include(person => person.Unit).Where(person => person.IsActive).ToListAsync(cancellationToken);
        var register = await numbers.RegisterAsync(PlanDocument.TypeAbbreviation, clock.Today.Year, cancellationToken);
        var agency = await db.Agencies.AsNoTracking().SingleAsync(cancellationToken);
        return new(id, plan.Workshop.Topic, plan.Status, register?.LastNumber + 1, clock.Today, PlanDocument.Compose(plan.Content, agency, Paper(plan, register)))
        {
            Content = plan.Content,
            Form = typed ?? new() { Version = plan.Version },
            Covered = plan.Content.Recipients.PeopleCovered(people).Count,
        };
    }

    /// <summary>The paper as it will go out, with the number that is next.</summary>
    private PlanPaper Paper(Plan plan, NumberRegister? register) =>
        register is null ? PlanPaper.Approved : PlanPaper.Issued(new(register.LastNumber + 1, plan.Content.Symbol, clock.Today, clock.NowUtc), verificationAddress: null);
}
