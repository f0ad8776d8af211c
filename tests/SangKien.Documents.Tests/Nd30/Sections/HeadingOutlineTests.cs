using SangKien.Documents.Model;
using SangKien.Documents.Nd30.Sections;

namespace SangKien.Documents.Tests.Nd30.Sections;

public class HeadingOutlineTests
{
    [Theory]
    [InlineData(HeadingLevel.Roman, 0)]
    [InlineData(HeadingLevel.Clause, 1)]
    public void A_plan_has_two_levels(HeadingLevel level, int depth) =>
        Assert.Equal(depth, Outline(HeadingLevel.Clause, HeadingLevel.Roman).DepthOf(level));

    [Theory]
    [InlineData(HeadingLevel.Part, 0)]
    [InlineData(HeadingLevel.Article, 1)]
    [InlineData(HeadingLevel.Clause, 2)]
    public void A_regulation_without_sections_skips_no_level(HeadingLevel level, int depth) =>
        Assert.Equal(depth, Outline(HeadingLevel.Part, HeadingLevel.Article, HeadingLevel.Clause).DepthOf(level));

    private static HeadingOutline Outline(params HeadingLevel[] levels) => new(levels.Select(level => new Heading(level, "", "x")));
}
