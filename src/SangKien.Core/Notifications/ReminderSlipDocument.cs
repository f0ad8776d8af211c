using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Documents.Model;

namespace SangKien.Core.Notifications;

/// <summary>Giấy nhắc: one page to one unit, printed where mail does not reach. It has no number and is not filed.</summary>
public static class ReminderSlipDocument
{
    /// <param name="workingDaysLeft">Working days up to the last day, today not counted; null leaves them out.</param>
    public static AdministrativeDocument Compose(ContributionCall call, OwingUnit unit, AgencyProfile agency, DateTime nowUtc, int? workingDaysLeft = null)
    {
        var isOverdue = nowUtc >= unit.Deadline.CutoffUtc;
        return new()
        {
            Letterhead = new(agency.Name, call.Receiver),
            PlaceAndDate = new(agency.Place, VietnamTime.DateOf(nowUtc)),
            Title = new("Giấy nhắc", unit.IsSupplementing ? "Bổ sung ý kiến tham luận hội thảo" : "Gửi ý kiến tham luận hội thảo"),
            Addressees = [unit.Name],
            Body =
            [
                new Paragraph($"Thực hiện {call.Plan.First}, đến nay {call.Receiver} chưa nhận được {Owed(unit)} của {unit.Name}. Nội dung cụ thể như sau:"),
                Wording.Clause(1, $"Chủ đề hội thảo: {call.Topic}"),
                Wording.Clause(2, $"Yêu cầu: {(unit.IsSupplementing ? "bổ sung theo lý do trả lại đã ghi trên Cổng thông tin hội thảo; " : "")}ý kiến tham luận bám sát mục II.3 của Kế hoạch, đề xuất ít nhất {Wording.Count(call.MinimumIdeas)} ý tưởng, cách làm sáng tạo; {Progress(call, unit)}"),
                Wording.Clause(3, $"Hạn gửi: {unit.Deadline.Phrase} ({unit.Deadline.LastMoment}){Remaining(isOverdue, workingDaysLeft)}"),
                Wording.Clause(4, $"Cách gửi: nộp trên {call.Portal} hoặc gửi về {call.Receiver}"),
                new Paragraph(isOverdue
                    ? $"Đề nghị {unit.Name} gửi ngay; trường hợp cần thêm thời gian, đề nghị gia hạn trên Cổng thông tin hội thảo và nêu rõ lý do."
                    : $"Đề nghị {unit.Name} quan tâm, hoàn thành và gửi đúng hạn."),
            ],
            Properties = new() { Title = $"Giấy nhắc {unit.Name}", Author = agency.Name, CreatedUtc = nowUtc },
        };
    }

    private static string Owed(OwingUnit unit) => unit.IsSupplementing ? "ý kiến tham luận bổ sung" : "ý kiến tham luận";

    private static string Progress(ContributionCall call, OwingUnit unit) => unit.CompleteIdeas switch
    {
        0 => "bản nháp trên Cổng chưa có ý tưởng nào đủ tên và nội dung",
        var count when count < call.MinimumIdeas => $"bản nháp trên Cổng mới có {Wording.Count(count)} ý tưởng đủ tên và nội dung",
        var count => $"bản nháp trên Cổng đã có {Wording.Count(count)} ý tưởng đủ tên và nội dung nhưng chưa được nộp",
    };

    private static string Remaining(bool isOverdue, int? workingDays) => (isOverdue, workingDays) switch
    {
        (true, _) => ", đến nay đã quá hạn",
        (_, 0) => ", hôm nay là ngày cuối cùng",
        (_, { } days) => $", còn {Wording.Count(days)} ngày làm việc",
        _ => "",
    };
}
