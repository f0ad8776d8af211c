using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reports;
using SangKien.Core.Workshops;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Reports;

/// <summary>What a report would say if it were begun now.</summary>
public sealed class ComposeQuery(SynthesisQuery synthesis, WorkshopPapersQuery papers)
{
    /// <summary>Null for a workshop that the person does not see.</summary>
    public async Task<ReportContent?> GetAsync(int workshopId, ReportKind kind, CancellationToken cancellationToken)
    {
        if (await synthesis.GetAsync(workshopId, cancellationToken) is not { } data)
            return null;
        var topic = data.Topic.Trim().TrimEnd('.');
        if (kind == ReportKind.Synthesis)
            return Content(data, $"Tổng hợp ý kiến tham luận hội thảo “{topic}”", SynthesisText.Compose(data));
        return await papers.GetAsync(workshopId, cancellationToken) is { } known
            ? Content(data, $"Đề dẫn hội thảo “{topic}”", IntroductoryText.Compose(known.Plan, data, known.Day))
            : null;
    }

    private static ReportContent Content(SynthesisReport data, string subject, ItemList<ReportSection> sections) => new()
    {
        Subject = subject,
        Sections = sections,
        Figures = ReportFigures.Of(data),
        Signing = data.Frame.Signing,
        Recipients = [new("Lãnh đạo Sở", RecipientAudience.Leadership), new("Các phòng, đơn vị thuộc Sở", RecipientAudience.Units)],
        Archive = data.Frame.Archive,
    };
}

/// <summary>Lập báo cáo from the data as they stand.</summary>
public sealed class ComposeHandler(PortalDbContext db, ICurrentUser user, PortalClock clock, ComposeQuery compose)
{
    /// <summary>The report of the kind, made now or there already; null for a workshop that the person does not see.</summary>
    public async Task<int?> HandleAsync(int workshopId, ReportKind kind, CancellationToken cancellationToken)
    {
        var known = db.Reports.Where(report => report.WorkshopId == workshopId && report.Kind == kind).Select(report => (int?)report.Id);
        if (await db.WorkshopsVisibleTo(user).SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken) is not { } workshop)
            return null;
        if (await known.SingleOrDefaultAsync(cancellationToken) is { } id)
            return id;
        if (await compose.GetAsync(workshopId, kind, cancellationToken) is not { } content)
            return null;
        var report = Report.Compose(workshop, kind, content, user.PersonId, clock.NowUtc);
        db.Reports.Add(report);
        db.History.Add(HistoryEntry.Of<Workshop>(workshopId, $"Lập {ReportAddress.NounOf(kind)}", user, clock.NowUtc, workshopId));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return report.Id;
        }
        catch (UniqueViolationException)
        {
            // A colleague has begun it at the same moment: his is the report.
            db.ChangeTracker.Clear();
            return await known.SingleAsync(cancellationToken);
        }
    }
}
