using SangKien.Core.Conclusions.Closing;

namespace SangKien.Web.Features.ClosingPapers;

/// <summary>The two papers in addresses: "/hoi-thao/3/ket-luan/thong-bao", "/hoi-thao/3/ket-luan/bao-cao".</summary>
internal static class ClosingKinds
{
    public const string Route = "hoi-thao/{workshopId:int}/ket-luan/{kind:regex(^(thong-bao|bao-cao)$)}";

    public static ClosingPaperKind Of(string kind) => kind == "thong-bao" ? ClosingPaperKind.Notice : ClosingPaperKind.Results;

    public static string Segment(ClosingPaperKind kind) => kind == ClosingPaperKind.Notice ? "thong-bao" : "bao-cao";

    public static string Address(int workshopId, ClosingPaperKind kind) => $"/hoi-thao/{workshopId}/ket-luan/{Segment(kind)}";
}
