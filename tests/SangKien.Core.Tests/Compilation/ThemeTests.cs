using SangKien.Core.Compilation;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;

namespace SangKien.Core.Tests.Compilation;

public class ThemeTests
{
    private static readonly PlanContent Plan = new()
    {
        Topic = "Giải pháp",
        FocusIssues = ["Thực trạng hoạt động sáng kiến.", "Các giải pháp cụ thể: Ban hành văn bản; Tập huấn; Ứng dụng công nghệ thông tin..."],
    };

    [Fact]
    public void Each_focus_issue_gives_a_theme_with_what_stands_before_the_colon()
    {
        var themes = Theme.FromFocusIssues(Opened(), []);

        Assert.Equal([(1, "Thực trạng hoạt động sáng kiến"), (2, "Các giải pháp cụ thể")], themes.Select(theme => (theme.Order, theme.Name)));
    }

    [Fact]
    public void A_focus_issue_gives_its_theme_once()
    {
        var workshop = Opened();
        var themes = Theme.FromFocusIssues(workshop, []);

        Assert.Empty(Theme.FromFocusIssues(workshop, themes));
    }

    private static Workshop Opened()
    {
        var workshop = Workshop.Create("Giải pháp", 2022);
        workshop.Open(Plan);
        return workshop;
    }
}
