using SangKien.Documents.Model;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;

namespace SangKien.Documents.Pdf.Parts;

/// <summary>Neighbouring paragraphs with marks of one kind are one list to a reader who does not see them.</summary>
internal sealed record ListRun(StructureElement List, ListMark Mark)
{
    /// <summary>The list that the block belongs to: the running one, a new one, or none.</summary>
    public static ListRun? Of(Flow flow, Block block, ListRun? running)
    {
        if (block is not Paragraph { Marker: [var first, ..] }) return null;
        var mark = char.IsDigit(first) ? ListMark.Number : char.IsLetter(first) ? ListMark.Letter : ListMark.Dash;
        return running?.Mark == mark ? running : new ListRun(flow.Root.Add("L"), mark);
    }
}

/// <summary>"1.", "a)" or "-".</summary>
internal enum ListMark
{
    Number,
    Letter,
    Dash,
}
