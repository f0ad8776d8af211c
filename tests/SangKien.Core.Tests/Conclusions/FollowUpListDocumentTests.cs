using SangKien.Core.Common;
using SangKien.Core.Conclusions;
using SangKien.Core.Tests.Workshops;

namespace SangKien.Core.Tests.Conclusions;

public class FollowUpListDocumentTests
{
    private static readonly FollowUpList List = new(Held.Frame, Held.Day.Topic, "Thông báo số 25/TB-KHCN ngày 02 tháng 11 năm 2022", Concluded.All.Tasks);

    [Fact]
    public void Every_task_has_its_row()
    {
        var annex = Assert.Single(FollowUpListDocument.Compose(List).Annexes);

        Assert.True(annex.IsLandscape);
        Assert.Equal(
            [
                "Tình hình thực hiện đến ngày 31/10/2022.", "1|Ban hành mẫu mô tả sáng kiến|Văn phòng Sở|Thanh tra Sở|Mẫu mô tả|trước ngày 22/10/2022|",
                "2|Thí điểm kho dùng chung|Trung tâm ví dụ||||", "Danh mục gồm có 02 nhiệm vụ",
            ],
            PaperLines.Of(annex.Body));
    }

    [Fact]
    public void An_empty_list_is_refused() => Assert.Throws<RuleException>(() => FollowUpListDocument.Compose(List with { Tasks = [] }));
}
