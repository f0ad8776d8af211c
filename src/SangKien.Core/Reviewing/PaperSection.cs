namespace SangKien.Core.Reviewing;

/// <summary>Phần của văn bản trình duyệt: where a comment stands and what two revisions are compared by.</summary>
/// <param name="Code">Its name in a citation, such as "II.3".</param>
/// <param name="Lines">Its text, a line for each dash or field.</param>
public sealed record PaperSection(string Code, string Title, IReadOnlyList<string> Lines)
{
    /// <summary>"II.3. Vấn đề cần tập trung"; the parts outside the numbered sections have no number.</summary>
    public string Label => Code == Title ? Title : $"{Code}. {Title}";
}
