using SangKien.Core.Common;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Issuing;
using SangKien.Documents.Model;

namespace SangKien.Core.Conclusions.Closing;

/// <summary>Thông báo kết luận của người chủ trì, sent within five working days of the workshop.</summary>
public static class ConclusionNoticeDocument
{
    public static AdministrativeDocument Compose(ConclusionNotice notice)
    {
        if (notice.Conclusions.IsEmpty)
            throw new RuleException("Chưa ghi kết luận nào nên chưa lập được thông báo kết luận.");

        var (frame, day) = (notice.Frame, notice.Day);
        return frame.Titled("Thông báo", "TB", $"Kết luận của {day.Chair.Comrade} tại Hội thảo {Wording.Quoted(day.Topic)}") with
        {
            Body =
            [
                new Paragraph($"Ngày {day.Day["ngày ".Length..]}, {day.AtVenue}, {day.Chair.Comrade} chủ trì {day.Named} theo {day.Plan.First}. Dự hội thảo có {Wording.Count(notice.Attendance.Present)} đại biểu{Guests(notice.Attendance)}."),
                new Paragraph($"Sau khi nghe báo cáo đề dẫn, ý kiến tham luận của các phòng, đơn vị và ý kiến thảo luận tại hội thảo, {day.Chair.Briefly} kết luận như sau:"),
                .. Wording.Closed(ConclusionParts.Compose(notice.Conclusions), $"{frame.Agency.Name} thông báo để các phòng, đơn vị thuộc Sở biết, tổ chức thực hiện."),
            ],
            Recipients = frame.Recipients("Lãnh đạo Sở", "Các phòng, đơn vị thuộc Sở"),
        };
    }

    private static string Guests(Attendance attendance) => attendance.GuestsPresent > 0 ? $", trong đó có {Wording.Count(attendance.GuestsPresent)} khách mời" : "";
}
