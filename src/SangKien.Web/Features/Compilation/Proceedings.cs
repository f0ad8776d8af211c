using Microsoft.EntityFrameworkCore;
using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Proceedings;
using SangKien.Core.Programmes;
using SangKien.Documents.Model;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Compilation;

/// <summary>Kỷ yếu: the frozen texts of the accepted contributions in the units' order, with the papers of the workshop.</summary>
public sealed class ProceedingsQuery(PortalDbContext db, ICurrentUser user, WorkshopPapersQuery papers, OfficialPapersQuery official)
{
    /// <summary>Null for a workshop that the person does not see.</summary>
    public async Task<AdministrativeDocument?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await papers.GetAsync(workshopId, cancellationToken) is not { } known)
            return null;
        var contributions = await db.Contributions.AsNoTrackingWithIdentityResolution().AsSplitQuery().VisibleTo(user)
            .Where(contribution => contribution.WorkshopId == workshopId && contribution.Status == ContributionStatus.Accepted)
            .OrderBy(contribution => contribution.Unit.Order).ThenBy(contribution => contribution.Id)
            .Include(contribution => contribution.Unit)
            .Include(contribution => contribution.Workshop.FocusIssues)
            .Include(contribution => contribution.Versions)
            .ToListAsync(cancellationToken);
        if (contributions.Count == 0)
            throw new RuleException("Chưa có tham luận nào được tiếp nhận nên chưa lập được kỷ yếu.");
        return ProceedingsDocument.Compose(await official.AddAsync(new(known.Frame.Agency, known.Day)
        {
            Papers = [.. contributions.Select(contribution => Paper(contribution, known.Frame.Agency))],
            PrintedAtUtc = VietnamTime.StartOf(known.Frame.On),
        }, known, cancellationToken));
    }

    private static ProceedingsPaper Paper(Contribution contribution, AgencyProfile agency)
    {
        var version = contribution.LastVersion!;
        var text = version.Text;
        return new(contribution.Unit.Name, text.Heading, text.Ideas.Count, ContributionDocument.Compose(contribution, text, version.SubmittedAtUtc, agency));
    }
}

/// <summary>The papers of the workshop that a book takes up: those that were issued or published, and the introductory report.</summary>
public sealed class OfficialPapersQuery(PortalDbContext db, ICurrentUser user, IntroductionQuery introduction, DelegateListQuery delegates)
{
    public async Task<ProceedingsBook> AddAsync(ProceedingsBook book, WorkshopPapers known, CancellationToken cancellationToken) => book with
    {
        Plan = known.Day.Plan.Number is { } number ? PlanDocument.Compose(known.Plan, book.Agency, PlanPaper.Issued(number, verificationAddress: null)) : null,
        Programme = await ProgrammeAsync(book, known, cancellationToken),
        Introduction = await introduction.GetAsync(known.Workshop.Id, cancellationToken),
        Delegates = await delegates.GetAsync(known.Workshop.Id, cancellationToken) is { } list ? Those(list) : null,
    };

    private async Task<AdministrativeDocument?> ProgrammeAsync(ProceedingsBook book, WorkshopPapers known, CancellationToken cancellationToken)
    {
        var programme = await db.Programmes.AsNoTracking().VisibleTo(user).Include(programme => programme.Items).ThenInclude(item => item.Contribution)
            .SingleOrDefaultAsync(programme => programme.WorkshopId == known.Workshop.Id && programme.PublishedAtUtc != null, cancellationToken);
        return programme is { Items.Count: > 0 }
            ? ProgrammeDocument.Compose(new(known.Day, Timetable.Of(programme.Items, known.Workshop.Meeting, known.Frame.On)) { Agency = book.Agency.Name, PrintedAtUtc = book.PrintedAtUtc })
            : null;
    }

    /// <summary>A book is read by everybody: it names who takes part, not why somebody was away nor what the Office noted.</summary>
    private static AdministrativeDocument? Those(DelegateList list)
    {
        var present = list.Delegates.Where(person => !person.IsAbsent).Select(person => person with { Note = "" }).ToList();
        return present.Count == 0 ? null : DelegateListDocument.Compose(list with { Delegates = present });
    }
}
