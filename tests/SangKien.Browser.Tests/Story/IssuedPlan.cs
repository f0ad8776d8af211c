using SangKien.Browser.Tests.Portal;

namespace SangKien.Browser.Tests.Story;

/// <summary>The issued plan as it came out of the browser, held against Nghị định 30/2020/NĐ-CP.</summary>
internal static class IssuedPlan
{
    public static void AssertLaidOut(Paper paper, string time)
    {
        Assert.All(paper.Sizes, size => Assert.Equal((210, 297), size));
        Assert.All(paper.Fonts, font => Assert.Contains("Tinos", font));
        Assert.DoesNotContain("DỰ THẢO", paper.Text);
        Assert.Contains(time, paper.Text);
        AssertLetterhead(paper);
        AssertTextArea(paper);
        AssertSignature(paper);
    }

    /// <summary>Number and date stand on one line; tên loại in the middle of the text.</summary>
    private static void AssertLetterhead(Paper paper)
    {
        Assert.Contains("Số: 15/KH-KHCN Bắc Giang, ngày 05 tháng 10 năm 2022", paper.Lines.Select(line => line.Text));
        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", paper.LineWith("UBND TỈNH BẮC GIANG").Text);
        var title = paper.Lines.First(line => line.Text == "KẾ HOẠCH");
        Assert.Equal(110, (title.Left + title.Right) / 2, tolerance: 1.5);
        Assert.InRange(title.Size, 13, 14);
    }

    private static void AssertTextArea(Paper paper)
    {
        Assert.True(paper.PageCount >= 2);
        var body = paper.Lines.Where(line => line.Top > 20).ToList();
        Assert.All(body, line => Assert.InRange(line.Left, 29.5, 190.5));
        Assert.All(body, line => Assert.InRange(line.Right, 29.5, 195.5));
        Assert.All(body, line => Assert.InRange(line.Top, 20, 277));
        // The numbers of the pages stand in the top margin, from the second page on.
        Assert.Equal(Enumerable.Range(2, paper.PageCount - 1).Select(page => $"{page}"), paper.Lines.Where(line => line.Top <= 20).Select(line => line.Text));
    }

    /// <summary>Nơi nhận stands level with the authority, and the signature has its room.</summary>
    private static void AssertSignature(Paper paper)
    {
        var authority = paper.LineWith("KT. GIÁM ĐỐC");
        var recipients = paper.LineWith("Nơi nhận:");
        var post = paper.LineWith("PHÓ GIÁM ĐỐC");
        var signer = paper.Lines.Last(line => line.Text.Contains("Nguyễn Phúc Thương", StringComparison.Ordinal));
        Assert.Equal(authority.Page, signer.Page);
        Assert.Equal(authority.Top, recipients.Top, tolerance: 1.5);
        Assert.True(signer.Top - post.Top >= 28, $"Only {signer.Top - post.Top:0.0} mm for the signature.");
        Assert.Contains("./.", paper.LineWith("./.").Text);
    }
}
