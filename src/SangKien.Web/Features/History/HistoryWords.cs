using SangKien.Core.History;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.History;

/// <summary>What people call the rows and the fields that the history names. A field without a word of its own is shown by its name.</summary>
internal static class HistoryWords
{
    /// <summary>The kinds of object by which the history can be searched.</summary>
    public static IReadOnlyDictionary<string, string> Subjects { get; } = new Dictionary<string, string>
    {
        ["Plan"] = "Kế hoạch",
        ["PlanRevision"] = "Phiên bản kế hoạch",
        ["ReviewComment"] = "Góp ý văn bản trình",
        ["Report"] = "Báo cáo",
        ["ReportRevision"] = "Phiên bản báo cáo",
        ["IssuedDocument"] = "Văn bản đã ban hành",
        ["NumberRegister"] = "Sổ đăng ký văn bản đi",
        ["Workshop"] = "Hội thảo",
        ["Extension"] = "Gia hạn",
        ["ExtensionRequest"] = "Đề nghị gia hạn",
        ["UnitTask"] = "Nhiệm vụ của đơn vị",
        ["Minutes"] = "Biên bản",
        ["ClosingPaper"] = "Thông báo kết luận, báo cáo kết quả",
        ["Conclusion"] = "Kết luận",
        ["InitiativeCandidate"] = "Hồ sơ sáng kiến",
        ["Contribution"] = "Tham luận",
        ["Idea"] = "Ý tưởng",
        ["Theme"] = "Nhóm vấn đề",
        ["IdeaGroup"] = "Ý tưởng gộp",
        ["PersonalAssessment"] = "Ý kiến đánh giá",
        ["DismissedPair"] = "Cặp ý tưởng không giống",
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
        ["Holiday"] = "Lịch nghỉ",
        ["MailTemplate"] = "Mẫu thư",
        ["Programme"] = "Chương trình",
        ["ProgrammeItem"] = "Mục của chương trình",
        ["Dossier"] = "Hồ sơ hội thảo",
        ["ArchivedWorkshop"] = "Hội thảo lưu trữ",
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
        ["ContributionDeadline"] = "hạn nộp tham luận",
        ["Deadline"] = "hạn",
        ["Due"] = "hạn",
        ["DeadlineReason"] = "lý do đổi hạn",
        ["DeadlineSequence"] = "số lần đổi hạn",
        ["On"] = "ngày",
        ["At"] = "giờ",
        ["Reading"] = "cách đọc",
        ["Meeting"] = "thời gian, địa điểm",
        ["StartsAtUtc"] = "bắt đầu",
        ["EndsAtUtc"] = "kết thúc",
        ["Venue"] = "địa điểm",
        ["Sequence"] = "số lần thay đổi",
        ["ChangedAtUtc"] = "đổi lúc",
        ["Protocol"] = "thứ tự nghi thức",
        ["NeedsHeadConfirmation"] = "người đứng đầu xác nhận",
        ["SpeakersDueOn"] = "hạn đăng ký phát biểu",
        ["LongestSpeech"] = "số phút phát biểu nhiều nhất",
        ["DelegateReplyBy"] = "hạn xác nhận đại biểu",
        ["IsClosed"] = "thôi nhận tham luận",
        ["Section"] = "chỗ góp ý",
        ["ResolvedAtUtc"] = "sửa xong lúc",
        ["WrittenAtUtc"] = "viết lúc",
        ["DecidedAtUtc"] = "quyết định lúc",
        ["FileName"] = "tên tệp",
        ["Signature"] = "chữ ký số",
        ["SignatureNote"] = "kết quả kiểm tra chữ ký số",
        ["EndReason"] = "lý do thay thế, thu hồi",
        ["EndedOn"] = "hết hiệu lực từ",
        ["ReplacementReason"] = "lý do thay thế",
        ["TypeName"] = "tên loại",
        ["RecipientsText"] = "nơi nhận",
        ["Archive"] = "lưu",
        ["Body"] = "nội dung",
        ["State"] = "trạng thái",
        ["Minutes"] = "số phút",
    };

    private static readonly Dictionary<string, Type> Rows = typeof(HistoryChange).Assembly.GetTypes()
        .Where(type => type is { IsPublic: true, IsClass: true }).DistinctBy(type => type.Name).ToDictionary(type => type.Name);

    public static string SubjectOf(string type) => Subjects.GetValueOrDefault(type, type);

    /// <summary>"hạn nộp tham luận, ngày" for a field of a value.</summary>
    public static string FieldOf(string name) => string.Join(", ", name.Split('.').Select(part => Fields.GetValueOrDefault(part, part)));

    /// <summary>A value as people say it: the history keeps the code of a state, which its sealing and the invariants read.</summary>
    public static string ValueOf(HistoryChange change, string value) =>
        Rows.TryGetValue(change.Subject, out var type) && TypeOf(type, change.Field.Split('.')) is { IsEnum: true } choices && Enum.TryParse(choices, value, out var member)
            ? ((Enum)member!).Name()
            : value;

    private static Type? TypeOf(Type? row, IEnumerable<string> path) =>
        path.Aggregate(row, (type, name) => type?.GetProperty(name)?.PropertyType is { } found ? Nullable.GetUnderlyingType(found) ?? found : null);
}
