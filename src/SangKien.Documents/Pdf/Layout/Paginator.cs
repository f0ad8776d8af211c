namespace SangKien.Documents.Pdf.Layout;

/// <summary>Parts the flow into pages. Items that keep with the next move together; only a chain longer than a page is parted.</summary>
internal sealed class Paginator
{
    private readonly List<List<(FlowItem Item, double Top)>> pages = [[]];
    private readonly double height;
    private readonly double firstPageHeight;
    private double used;

    private Paginator(double height, double firstPageReserve) => (this.height, firstPageHeight) = (height, height - firstPageReserve);

    /// <param name="height">Height of the text on a page.</param>
    /// <param name="firstPageReserve">What the foot of the first page takes of it.</param>
    public static IEnumerable<IReadOnlyList<PlacedItem>> Paginate(IReadOnlyList<FlowItem> items, double height, double firstPageReserve)
    {
        var paginator = new Paginator(height, firstPageReserve);
        for (var start = 0; start < items.Count;)
        {
            var end = ChainEnd(items, start);
            paginator.PlaceChain(items, start, end);
            start = end;
        }

        return paginator.pages.Select(WithNeighbours);
    }

    private List<(FlowItem Item, double Top)> Current => pages[^1];

    private double Room => (pages.Count == 1 ? firstPageHeight : height) - used;

    private static int ChainEnd(IReadOnlyList<FlowItem> items, int start)
    {
        var end = start + 1;
        while (end < items.Count && items[end - 1].KeepWithNext && !items[end].BeginsPage) end++;
        return end;
    }

    private void PlaceChain(IReadOnlyList<FlowItem> items, int start, int end)
    {
        if (items[start].BeginsPage || !Fits(items, start, end)) BeginPage();
        for (var i = start; i < end; i++)
        {
            if (!Fits(items, i, i + 1)) BeginPage();
            Place(items[i]);
        }
    }

    private bool Fits(IReadOnlyList<FlowItem> items, int start, int end)
    {
        const double tolerance = 0.01;
        var needed = 0.0;
        for (var i = start; i < end && needed <= Room + tolerance; i++)
            needed += items[i].Height + (needed == 0 && Current.Count == 0 ? 0 : items[i].SpaceBefore);
        return needed <= Room + tolerance;
    }

    private void BeginPage()
    {
        if (Current.Count == 0) return;
        pages.Add([]);
        used = 0;
    }

    private void Place(FlowItem item)
    {
        if (Current.Count == 0 && item.RepeatedHeader is { } header) Put(header);
        Put(item);
    }

    private void Put(FlowItem item)
    {
        if (Current.Count > 0) used += item.SpaceBefore;
        Current.Add((item, used));
        used += item.Height;
    }

    private static List<PlacedItem> WithNeighbours(List<(FlowItem Item, double Top)> page) =>
        [.. page.Select((placed, i) => new PlacedItem(
            placed.Item, placed.Top, i > 0 ? page[i - 1].Item : null, i + 1 < page.Count ? page[i + 1].Item : null))];
}
