using SangKien.Core.Common;
using SangKien.Core.Programmes;
using SangKien.Documents.Model;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Programmes;

/// <summary>The programme as the annex of the invitation.</summary>
public sealed class PrintQuery(WorkshopPapersQuery papers, DetailsQuery details, PortalClock clock)
{
    /// <summary>Null for a workshop that the person does not see; an unpublished programme is an empty one and refuses.</summary>
    public async Task<AdministrativeDocument?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await details.GetAsync(workshopId, cancellationToken) is not { } page || await papers.GetAsync(workshopId, cancellationToken) is not { } known)
            return null;
        return ProgrammeDocument.Compose(new(known.Day, page.Timetable) { Agency = known.Frame.Agency.Name, PrintedAtUtc = VietnamTime.StartOf(clock.Today) });
    }
}
