using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Workshops;

namespace SangKien.Core.Tests.Compilation;

public sealed class ThemeTreeTests
{
    private static readonly Workshop Workshop = Workshop.Create("Chủ đề", 2022);

    [Fact]
    public void A_theme_takes_the_place_it_is_given_and_the_others_make_room()
    {
        var themes = Themes("A", "B", "C");
        new ThemeTree(themes).Place(themes[2], null, 1);

        Assert.Equal(["C", "A", "B"], new ThemeTree(themes).InOrder.Select(theme => theme.Name));
        new ThemeTree(themes).Place(themes[2], null, 99);
        Assert.Equal(["A", "B", "C"], new ThemeTree(themes).InOrder.Select(theme => theme.Name));
    }

    [Fact]
    public void A_theme_is_not_put_under_itself()
    {
        var themes = Themes("A");
        Assert.Throws<RuleException>(() => new ThemeTree(themes).Place(themes[0], themes[0], 1));
    }

    private static List<Theme> Themes(params string[] names) => [.. names.Select((name, index) => Theme.Create(Workshop, name, index + 1))];
}
