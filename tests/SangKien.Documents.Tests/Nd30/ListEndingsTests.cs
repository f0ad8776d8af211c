using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Documents.Tests.Nd30;

public class ListEndingsTests
{
    [Fact]
    public void Recipients_end_with_semicolons_and_the_archive_line_with_a_full_stop() =>
        Assert.Equal(
            ["- Lãnh đạo Sở;", "- Các phòng;", "- Lưu: VT, CS&SHTT."],
            ListEndings.Recipients(new Recipients(["- Lãnh đạo Sở;", "Các phòng."], "Lưu: VT, CS&SHTT.")));

    [Fact]
    public void The_drafters_mark_follows_the_archive_line() =>
        Assert.Equal("- Lưu: VT, VP. PL.(300)", ListEndings.Recipients(new Recipients([], "VT, VP", "PL.(300)"))[^1]);

    [Fact]
    public void Legal_bases_end_with_semicolons_and_the_last_one_with_a_full_stop() =>
        Assert.Equal(["Căn cứ một;", "Căn cứ hai."], ListEndings.LegalBases(["Căn cứ một", "Căn cứ hai;"]));

    [Fact]
    public void One_addressee_stands_without_dash_and_mark() => Assert.Equal(["Bộ Nội vụ"], ListEndings.Addressees(["- Bộ Nội vụ;"]));

    [Fact]
    public void Several_addressees_are_dash_lines() =>
        Assert.Equal(["- Văn phòng Sở;", "- Thanh tra Sở."], ListEndings.Addressees(["Văn phòng Sở", "Thanh tra Sở"]));
}
