using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reports;
using SangKien.Core.Reviewing;
using SangKien.Web.Features.Shared.Reviewing;

namespace SangKien.Web.Features.Issuing;

/// <summary>What the register and the engines need of each kind of reviewed paper.</summary>
internal static class Unnumbered
{
    public static UnnumberedPaper Of(Plan plan, AgencyProfile agency) => new(
        plan.Workshop, PlanDocument.TypeAbbreviation, plan.Content.Symbol,
        new(PlanDocument.TypeName, plan.Content.Subject, plan.Content.Signing.SignerName, Words(plan.Content.Recipients), plan.Content.Archive),
        (number, address) => PlanDocument.Compose(plan.Content, agency, PaperPrint.Issued(number, address)));

    public static UnnumberedPaper Of(Report report, AgencyProfile agency) => new(
        report.Workshop, ReportDocument.Abbreviation, $"{ReportDocument.Abbreviation}-{agency.Abbreviation}",
        new(ReportDocument.TypeName, report.Content.Subject, report.Content.Signing.SignerName, Words(report.Content.Recipients), report.Content.Archive),
        (number, address) => ReportDocument.Compose(report.Content, agency, PaperPrint.Issued(number, address)));

    private static string Words(IEnumerable<Recipient> recipients) => string.Join("; ", recipients.Select(recipient => recipient.Text));
}
