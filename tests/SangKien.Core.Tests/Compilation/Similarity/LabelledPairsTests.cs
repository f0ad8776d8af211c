using SangKien.Core.Compilation.Similarity;
using Xunit.Abstractions;

namespace SangKien.Core.Tests.Compilation.Similarity;

/// <summary>What the threshold was chosen by, and that it still does what was found then.</summary>
public sealed class LabelledPairsTests(ITestOutputHelper output)
{
    [Fact]
    public void Precision_and_recall()
    {
        var pairs = LabelledPairs.Score();
        output.WriteLine(LabelledPairs.Table(pairs));
        foreach (var pair in pairs.Where(pair => !pair.IsHeldOut).Where(pair => pair.Label == Label.Same ? pair.Score < 0.34 : pair.Score > 0.25).OrderBy(pair => pair.Score))
            output.WriteLine($"{pair.First} {pair.Second} {pair.Label} {pair.Score:0.00}");
    }
}
