namespace SangKien.Web.Features.Plans;

/// <summary>A list of texts in the editor.</summary>
/// <param name="Name">Its property in the form, such as "Purposes".</param>
/// <param name="Label">What one of them is called, such as "Mục đích".</param>
public sealed record Items(string Name, string Label, IReadOnlyList<string?> Texts, int Rows = 3);

/// <summary>The buttons that move or remove one of several.</summary>
public sealed record ItemButtons(string List, int Index, int Count, string Label);
