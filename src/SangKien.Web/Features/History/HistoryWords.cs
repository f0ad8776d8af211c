using SangKien.Core.History;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.History;

/// <summary>What people call the rows, the fields and the values that the history names.</summary>
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

    /// <summary>Rows that only ever change with one of those objects.</summary>
    private static readonly Dictionary<string, string> Parts = new()
    {
        ["TaskEvidence"] = "Minh chứng",
        ["DoorScan"] = "Lượt quét thẻ",
        ["ClosingPaperRevision"] = "Phiên bản văn bản sau hội thảo",
        ["Attachment"] = "Tệp đính kèm",
        ["ContributionVersion"] = "Lần nộp tham luận",
        ["Opinion"] = "Ý kiến trao đổi",
        ["SpeakerRegistration"] = "Đăng ký phát biểu",
        ["FileChunk"] = "Phần của tệp",
        ["StoredFile"] = "Tệp",
        ["HallNote"] = "Ghi chép của thư ký",
        ["HallSession"] = "Phiên điều hành",
        ["ItemRun"] = "Mục đang diễn ra",
        ["SpeakingTurn"] = "Lượt phát biểu",
        ["Delivery"] = "Gửi văn bản",
        ["IssuedFile"] = "Tệp của văn bản",
        ["SignInAttempts"] = "Đăng nhập không thành công",
        ["Preparation"] = "Việc chuẩn bị",
        ["ProceedingsEdition"] = "Kỷ yếu",
        ["FocusIssue"] = "Vấn đề thảo luận",
    };

    private static readonly Dictionary<string, Type> Rows = typeof(HistoryChange).Assembly.GetTypes()
        .Where(type => type is { IsPublic: true, IsClass: true }).DistinctBy(type => type.Name).ToDictionary(type => type.Name);

    public static string SubjectOf(string type) => Subjects.GetValueOrDefault(type) ?? Parts.GetValueOrDefault(type, type);

    /// <summary>"hạn nộp tham luận, ngày" for a field of a value.</summary>
    public static string FieldOf(string name) => string.Join(", ", name.Split('.').Select(part => HistoryFields.Words.GetValueOrDefault(part, part)));

    /// <summary>A value as people say it: the history keeps the code of a state, which its sealing and the invariants read.</summary>
    public static string ValueOf(HistoryChange change, string value) =>
        Rows.TryGetValue(change.Subject, out var type) && TypeOf(type, change.Field.Split('.')) is { IsEnum: true } choices && Enum.TryParse(choices, value, out var member)
            ? ((Enum)member!).Name()
            : value;

    private static Type? TypeOf(Type? row, IEnumerable<string> path) =>
        path.Aggregate(row, (type, name) => type?.GetProperty(name)?.PropertyType is { } found ? Nullable.GetUnderlyingType(found) ?? found : null);
}
