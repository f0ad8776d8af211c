namespace SangKien.Documents.Model;

/// <summary>Biểu đồ: horizontal bars in one ink, each with its name and number. It is drawn, not a picture, so it is sharp at every size.</summary>
/// <param name="Title">What is counted; stands above the bars in bold.</param>
/// <param name="Bars">From top to bottom.</param>
public sealed record Chart(string Title, IReadOnlyList<ChartBar> Bars) : Block
{
    /// <summary>The whole chart in words, for readers who do not see it.</summary>
    public string Words => $"{Title}: {string.Join("; ", Bars.Select(bar => $"{bar.Name} {bar.Value}"))}.";

    /// <summary>The part of the longest bar that a bar takes, from 0 to 1.</summary>
    public double ShareOf(ChartBar bar) => Bars.Max(other => other.Value) is > 0 and var longest ? Math.Max(0, bar.Value) / (double)longest : 0;
}

/// <summary>Thanh of a chart.</summary>
/// <param name="Name">What the bar stands for, in a few words.</param>
/// <param name="Value">How many; written beside the bar.</param>
public sealed record ChartBar(string Name, int Value);
