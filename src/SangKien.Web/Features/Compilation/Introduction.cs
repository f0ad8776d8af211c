using SangKien.Core.Compilation;
using SangKien.Documents.Model;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Compilation;

/// <summary>Báo cáo đề dẫn from plan and compilation as they stand now, to be completed by hand.</summary>
public sealed class IntroductionQuery(WorkshopPapersQuery papers, SynthesisQuery synthesis)
{
    /// <summary>Null for a workshop that the person does not see.</summary>
    public async Task<AdministrativeDocument?> GetAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (await papers.GetAsync(workshopId, cancellationToken) is not { } known || await synthesis.GetAsync(workshopId, cancellationToken) is not { } report)
            return null;
        return IntroductoryReportDocument.Compose(IntroductoryReport.From(known.Plan, report, known.Day, known.Frame));
    }
}
