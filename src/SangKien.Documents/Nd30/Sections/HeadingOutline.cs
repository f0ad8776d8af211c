using SangKien.Documents.Model;

namespace SangKien.Documents.Nd30.Sections;

/// <summary>
/// How deep each heading lies, for those who find their way by headings (navigation pane, screen reader): the highest
/// system that a text uses is 0 and no level is skipped, whichever of the decree's two systems it follows.
/// </summary>
public sealed class HeadingOutline(IEnumerable<Block> body)
{
    private readonly HeadingLevel[] _used = [.. body.OfType<Heading>().Select(heading => heading.Level).Distinct().Order()];

    /// <summary>Depth of a level, from 0.</summary>
    public int DepthOf(HeadingLevel level) => Array.IndexOf(_used, level);
}
