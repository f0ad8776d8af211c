using SangKien.Core.Common;

namespace SangKien.Web.Features.Shared;

/// <summary>A field that two people have changed, as a form shows it: both texts, to choose one.</summary>
/// <param name="Label">The field as people call it.</param>
/// <param name="Colleague">Who stored the other text.</param>
public sealed record ShownConflict(FieldConflict Conflict, string Label, string Colleague, DateTime StoredAtUtc);

/// <summary>What the script of a form in sections needs after a save in the background.</summary>
/// <param name="Start">The stamp that the open form carries from now on.</param>
/// <param name="Conflicts">The fields that a colleague changed too; they wait for "Lưu nháp".</param>
public sealed record SectionsSaved(string Start, string SavedAt, IReadOnlyList<string> Conflicts);
