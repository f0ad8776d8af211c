namespace SangKien.Core.Notifications;

/// <summary>Tin: what people are told of an event.</summary>
public sealed record News
{
    /// <summary>Greatest length of the sentence; a longer one ends in "…" and the page behind the link tells the rest.</summary>
    public const int TextLength = 500;

    /// <param name="text">One sentence, such as "Phiên bản 2 của kế hoạch … đã được duyệt".</param>
    /// <param name="link">The page that it leads to, such as "/ke-hoach/12".</param>
    public News(string text, string link)
    {
        if (!link.StartsWith('/') || link.StartsWith("//", StringComparison.Ordinal))
            throw new ArgumentException("News lead to a page of the portal.", nameof(link));
        var line = PlainLine.Of(text);
        Text = line.Length > TextLength ? line[..(TextLength - 1)] + "…" : line;
        Link = link;
    }

    public string Text { get; }
    public string Link { get; }

    /// <summary>Whether it also goes out by mail: for what must not wait until somebody opens the portal.</summary>
    public bool IsMailed { get; init; }
}
