using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Documents.Model;

namespace SangKien.Core.Tests.Attendees;

public class NamePlatesDocumentTests
{
    private static readonly DelegateList List = new()
    {
        Agency = "Sở Khoa học và Công nghệ",
        Delegates =
        [
            new() { FullName = "Nguyễn Thanh Bình", Post = "Giám đốc", Organisation = "Lãnh đạo Sở", Group = DelegateGroup.Leader },
            new() { FullName = "Đỗ Thị Hạnh", Post = "Phó Chánh Văn phòng", Organisation = "Văn phòng UBND tỉnh", Group = DelegateGroup.Guest },
            new() { FullName = "Lê Văn An", Post = "Chuyên viên", Organisation = "Văn phòng Sở", Group = DelegateGroup.Staff, IsAbsent = true },
        ],
    };

    [Fact]
    public void Everybody_who_comes_has_a_card_with_two_faces()
    {
        var annex = Assert.Single(NamePlatesDocument.Compose(List).Annexes);

        Assert.True(annex.IsLandscape);
        Assert.Equal(
            [new("Nguyễn Thanh Bình", "Giám đốc"), new("Nguyễn Thanh Bình", "Giám đốc"), new("Đỗ Thị Hạnh", "Phó Chánh Văn phòng UBND tỉnh"), new NamePlate("Đỗ Thị Hạnh", "Phó Chánh Văn phòng UBND tỉnh")],
            annex.Body.Cast<NamePlate>());
    }

    [Fact]
    public void With_nobody_there_is_nothing_to_print() =>
        Assert.Throws<RuleException>(() => NamePlatesDocument.Compose(List with { Delegates = [List.Delegates[2]] }));
}
