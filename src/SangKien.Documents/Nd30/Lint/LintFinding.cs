namespace SangKien.Documents.Nd30.Lint;

/// <summary>Chỗ cần xem về thể thức: one possible fault of form in a typed text.</summary>
/// <param name="Place">Where it stands, in Vietnamese: "Trích yếu", "Mục II.3"; empty when a text alone was checked.</param>
/// <param name="Start">Index of the found text in the text of that place.</param>
/// <param name="Found">The words in question.</param>
/// <param name="Message">What is the matter, in Vietnamese.</param>
/// <param name="Article">Where the decree says so: "Phụ lục I, mục II.3.c".</param>
/// <param name="Fix">What may safely stand instead; null where a person has to decide.</param>
public sealed record LintFinding(string Place, int Start, string Found, string Message, string Article, string? Fix);
