using System.Security.Cryptography;
using System.Text;
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
using SangKien.Core.Reports;
using SangKien.Core.Reviewing;
using SangKien.Documents.Model;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Proceedings;

/// <summary>A book ready to be written, and which frozen texts it is made from.</summary>
public sealed record ComposedBook(AdministrativeDocument Paper, string MadeFrom);

/// <summary>Kỷ yếu: the frozen texts of the chosen contributions in their order, with the papers of the workshop.</summary>
public sealed class BookQuery(PortalDbContext db, ICurrentUser user, WorkshopPapersQuery papers, OfficialPapersQuery official)
{
    /// <summary>Changes whenever one of the chosen contributions is frozen anew, withdrawn or returned.</summary>
    public async Task<string> StampAsync(IReadOnlyCollection<int> contributionIds, CancellationToken cancellationToken)
    {
        var ids = contributionIds.ToArray();
        var versions = await db.Contributions.Where(contribution => ids.Contains(contribution.Id) && contribution.Status == ContributionStatus.Accepted)
            .OrderBy(contribution => contribution.Id).Select(contribution => contribution.Versions.Max(version => version.Id)).ToListAsync(cancellationToken);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(',', versions))));
    }

    public async Task<ComposedBook> GetAsync(ProceedingsEdition edition, CancellationToken cancellationToken)
    {
        var known = await papers.GetAsync(edition.WorkshopId, cancellationToken) ?? throw new RuleException("Hội thảo này không còn.");
        var ids = edition.ContributionIds.ToArray();
        var contributions = await db.Contributions.AsNoTrackingWithIdentityResolution().AsSplitQuery().VisibleTo(user)
            .Where(contribution => contribution.WorkshopId == edition.WorkshopId && contribution.Status == ContributionStatus.Accepted && ids.Contains(contribution.Id))
            .Include(contribution => contribution.Unit)
            .Include(contribution => contribution.Workshop.FocusIssues)
            .Include(contribution => contribution.Versions)
            .ToDictionaryAsync(contribution => contribution.Id, cancellationToken);
        if (contributions.Count == 0)
            throw new RuleException("Không còn tham luận nào trong số đã chọn được tiếp nhận nên chưa lập được kỷ yếu.");
        var book = await official.AddAsync(
            new(known.Frame.Agency, known.Day)
            {
                Title = edition.Title,
                Remark = edition.Remark,
                Foreword = edition.Foreword,
                Papers = [.. ids.Where(contributions.ContainsKey).Select(id => Paper(contributions[id], known.Frame.Agency))],
                PrintedAtUtc = VietnamTime.StartOf(known.Frame.On),
            },
            known,
            cancellationToken);
        return new(ProceedingsDocument.Compose(book), await StampAsync(ids, cancellationToken));
    }

    private static ProceedingsPaper Paper(Contribution contribution, AgencyProfile agency)
    {
        var version = contribution.LastVersion!;
        var text = version.Text;
        return new(contribution.Unit.Name, text.Heading, text.Ideas.Count, ContributionDocument.Compose(contribution, text, version.SubmittedAtUtc, agency));
    }
}

/// <summary>The papers of the workshop that a book takes up: those that were issued, approved or published.</summary>
public sealed class OfficialPapersQuery(PortalDbContext db, ICurrentUser user, DelegateListQuery delegates)
{
    public async Task<ProceedingsBook> AddAsync(ProceedingsBook book, WorkshopPapers known, CancellationToken cancellationToken) => book with
    {
        Plan = known.Day.Plan.Number is { } number ? PlanDocument.Compose(known.Plan, book.Agency, PaperPrint.Issued(number, verificationAddress: null)) : null,
        Programme = await ProgrammeAsync(book, known, cancellationToken),
        Introduction = await IntroductionAsync(book, known.Workshop.Id, cancellationToken),
        Delegates = await delegates.GetAsync(known.Workshop.Id, cancellationToken) is { } list ? Those(list) : null,
    };

    private async Task<AdministrativeDocument?> IntroductionAsync(ProceedingsBook book, int workshopId, CancellationToken cancellationToken)
    {
        var report = await db.Reports.AsNoTracking().Include(report => report.IssuedDocument).SingleOrDefaultAsync(
            report => report.WorkshopId == workshopId && report.Kind == ReportKind.Introductory
                && (report.Status == PaperStatus.Approved || report.Status == PaperStatus.Issued),
            cancellationToken);
        return report is null ? null
            : ReportDocument.Compose(report.Content, book.Agency, report.IssuedDocument is { } paper
                ? PaperPrint.Issued(new(paper.Number, paper.Symbol, paper.IssuedOn, paper.IssuedAtUtc), verificationAddress: null)
                : PaperPrint.Approved);
    }

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
        var present = list.Delegates.Where(person => person.IsComing).Select(person => person with { Note = "" }).ToList();
        return present.Count == 0 ? null : DelegateListDocument.Compose(list with { Delegates = present });
    }
}
