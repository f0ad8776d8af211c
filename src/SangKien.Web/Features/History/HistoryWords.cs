using SangKien.Core.Reviewing;

namespace SangKien.Web.Features.History;

/// <summary>What people call the rows and the fields that the history names. A field without a word of its own is shown by its name.</summary>
internal static class HistoryWords
{
    /// <summary>The kinds of object by which the history can be searched.</summary>
    public static IReadOnlyDictionary<string, string> Subjects { get; } = new Dictionary<string, string>
    {
        ["Plan"] = "Kế hoạch",
        ["PlanRevision"] = "Phiên bản kế hoạch",
        ["ReviewComment"] = "Góp ý kế hoạch",
        ["IssuedDocument"] = "Văn bản đã ban hành",
        ["NumberRegister"] = "Sổ đăng ký văn bản đi",
        ["Workshop"] = "Hội thảo",
        ["Extension"] = "Gia hạn",
        ["ExtensionRequest"] = "Đề nghị gia hạn",
        ["UnitTask"] = "Nhiệm vụ của đơn vị",
        ["Contribution"] = "Tham luận",
        ["Idea"] = "Ý tưởng",
        ["Theme"] = "Nhóm vấn đề",
        ["WorkshopDelegate"] = "Đại biểu",
        ["Unit"] = "Đơn vị",
        ["Person"] = "Nhân sự",
        ["PortalUser"] = "Tài khoản",
        ["AgencyProfile"] = "Thông tin cơ quan",
        ["SettingsRow"] = "Cài đặt",
        ["SampleClock"] = "Đồng hồ mẫu",
        ["Backup"] = "Sao lưu",
        ["IntegrityRun"] = "Kiểm tra dữ liệu",
        ["Meeting"] = "Thời gian, địa điểm",
        ["OutboxMail"] = "Thư",
        ["PlanTemplate"] = "Mẫu kế hoạch",
        ["Holiday"] = "Ngày nghỉ",
    };

    private static readonly Dictionary<string, string> Fields = new()
    {
        ["Status"] = "trạng thái",
        ["Title"] = "tên",
        ["Name"] = "tên",
        ["FullName"] = "họ và tên",
        ["ShortName"] = "tên viết tắt",
        ["Post"] = "chức vụ",
        ["Rank"] = "bậc chức vụ",
        ["Kind"] = "loại",
        ["Order"] = "thứ tự",
        ["IsActive"] = "đang hoạt động",
        ["Email"] = "thư điện tử",
        ["Phone"] = "điện thoại",
        ["Reason"] = "lý do",
        ["Result"] = "kết quả",
        ["Note"] = "ghi chú",
        ["Text"] = "nội dung",
        ["Content"] = "nội dung",
        ["Topic"] = "chủ đề",
        ["Situation"] = "thực trạng",
        ["Difficulties"] = "khó khăn, vướng mắc",
        ["Solutions"] = "giải pháp",
        ["Recommendations"] = "kiến nghị",
        ["Problem"] = "vấn đề giải quyết",
        ["Novelty"] = "điểm mới",
        ["Benefit"] = "lợi ích dự kiến",
        ["CompleteIdeaCount"] = "số ý tưởng đủ điều kiện",
        ["IsLate"] = "nộp muộn",
        ["EditedAtUtc"] = "sửa lúc",
        ["SubmittedAtUtc"] = "nộp lúc",
        ["FirstSubmittedAtUtc"] = "nộp lần đầu lúc",
        ["AcceptedAtUtc"] = "tiếp nhận lúc",
        ["SupplementDueOn"] = "hạn bổ sung",
        ["OpenedAtUtc"] = "mở lúc",
        ["ClosedAtUtc"] = "kết thúc lúc",
        ["IssuedOn"] = "ngày ban hành",
        ["IssuedAtUtc"] = "ban hành lúc",
        ["Number"] = "số",
        ["LastNumber"] = "số cuối",
        ["Symbol"] = "ký hiệu",
        ["Year"] = "năm",
        ["Series"] = "dãy số",
        ["Subject"] = "trích yếu",
        ["SignerName"] = "người ký",
        ["Decision"] = "quyết định",
        ["DecisionNote"] = "lý do của quyết định",
        ["Answer"] = "trả lời",
        ["AskedUntil"] = "đề nghị đến ngày",
        ["GraceMinutes"] = "số phút chờ thêm",
        ["LatePolicy"] = "cách xử lý bài đến sau hạn",
        ["MinimumIdeas"] = "số ý tưởng tối thiểu",
        ["Superior"] = "cơ quan chủ quản",
        ["Abbreviation"] = "chữ viết tắt",
        ["Place"] = "địa danh",
        ["HeadPost"] = "chức vụ người đứng đầu",
        ["MustChangePassword"] = "phải đổi mật khẩu",
        ["ShownUtc"] = "giờ của cổng",
    };

    public static string SubjectOf(string type) => Subjects.GetValueOrDefault(type, type);

    public static string FieldOf(string name) => Fields.GetValueOrDefault(name, name);
}
