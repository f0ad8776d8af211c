using SangKien.Core.Reports;

namespace SangKien.Web.Features.Shared;

/// <summary>How a kind of report is called in an address and inside a sentence.</summary>
public static class ReportAddress
{
    /// <summary>The word of an address.</summary>
    public static string SegmentOf(ReportKind kind) => kind == ReportKind.Synthesis ? "tong-hop" : "de-dan";

    /// <summary>Null for an address that names none.</summary>
    public static ReportKind? KindOf(string segment) => Enum.GetValues<ReportKind>().Cast<ReportKind?>().FirstOrDefault(kind => SegmentOf(kind!.Value) == segment);

    /// <summary>"báo cáo tổng hợp".</summary>
    public static string NounOf(ReportKind kind) => kind == ReportKind.Synthesis ? "báo cáo tổng hợp" : "báo cáo đề dẫn";
}
