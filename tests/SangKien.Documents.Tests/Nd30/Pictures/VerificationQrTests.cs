using SangKien.Documents.Nd30.Pictures;

namespace SangKien.Documents.Tests.Nd30.Pictures;

public class VerificationQrTests
{
    [Fact]
    public void The_code_begins_with_its_finder_pattern_without_a_quiet_zone()
    {
        var rows = VerificationQr.Rows("https://sangkien.example.vn/kiem-tra/7Q2M4K9T")!;

        Assert.All(rows, row => Assert.Equal(rows.Count, row.Count));
        Assert.Equal([true, true, true, true, true, true, true, false], rows[0].Cast<bool>().Take(8));
    }

    [Fact]
    public void An_address_too_long_to_be_read_from_paper_gives_no_code() =>
        Assert.Null(VerificationQr.Rows("https://sangkien.example.vn/" + new string('x', 300)));
}
