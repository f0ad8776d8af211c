using SangKien.Core.Contributions;

namespace SangKien.Web.Features.Shared;

/// <summary>The files that a version froze, below the address of its contribution.</summary>
public sealed record AttachedFiles(IReadOnlyList<AttachedFile> Files, string Address);
