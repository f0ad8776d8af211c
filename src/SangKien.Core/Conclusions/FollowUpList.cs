using SangKien.Core.Issuing;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Conclusions;

/// <summary>Danh mục theo dõi nhiệm vụ theo kết luận, as it stands on one day.</summary>
/// <param name="Notice">"Thông báo số 25/TB-KHCN ngày 02 tháng 11 năm 2022"; empty before its issue.</param>
public sealed record FollowUpList(PaperFrame Frame, string Topic, string Notice, IReadOnlyList<ConcludedTask> Tasks)
{
    internal string AsOf => $"Tình hình thực hiện đến ngày {VietnameseDate.Numeric(Frame.On)}.";
}
