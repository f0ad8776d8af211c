using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Documents.Model;

namespace SangKien.Core.Notifications;

/// <summary>Công văn đôn đốc gửi ý kiến tham luận: to every unit that has not sent, each with its own last moment.</summary>
public static class ReminderLetterDocument
{
    /// <param name="units">Those that owe a contribution or a supplement, in their order.</param>
    public static AdministrativeDocument Compose(ContributionCall call, IReadOnlyList<OwingUnit> units, PaperFrame frame, DateTime nowUtc)
    {
        if (units.Count == 0)
            throw new RuleException("Các phòng, đơn vị đã gửi ý kiến tham luận nên không có đơn vị cần đôn đốc.");

        return frame.Letter($"đôn đốc gửi ý kiến tham luận hội thảo về {Wording.Continued(call.Topic)}") with
        {
            Addressees = [.. units.Select(unit => unit.Name)],
            Body =
            [
                new Paragraph($"Thực hiện {call.Plan.First}, các phòng, đơn vị trực thuộc Sở chuẩn bị ý kiến tham luận và gửi về {call.Receiver} để tổng hợp. {Situation(units)}"),
                new Paragraph($"Để bảo đảm tiến độ chuẩn bị hội thảo, {frame.Agency.Name} đề nghị {Addressed(units)} thực hiện các nội dung sau:"),
                Wording.Clause(1, $"Khẩn trương hoàn thành ý kiến tham luận, bám sát những vấn đề nêu tại mục II.3 {call.Plan.Later}; trong đó đề xuất ít nhất {Wording.Count(call.MinimumIdeas)} ý tưởng, cách làm sáng tạo phục vụ công việc chuyên môn theo chức năng, nhiệm vụ được giao"),
                .. Deadlines(units, nowUtc),
                Wording.Clause(3, $"Cách gửi: nộp trên {call.Portal} hoặc gửi về {call.Receiver}. Trường hợp cần thêm thời gian, đề nghị gia hạn trước khi hết hạn và nêu rõ lý do"),
                new Paragraph($"Đề nghị {Addressed(units)} quan tâm, phối hợp thực hiện."),
            ],
            Recipients = frame.Recipients("Như trên", "Lãnh đạo Sở (để báo cáo)"),
        };
    }

    private static string Situation(IReadOnlyList<OwingUnit> units)
    {
        var (supplementing, missing) = (units.Where(unit => unit.IsSupplementing).ToList(), units.Where(unit => !unit.IsSupplementing).ToList());
        var sentences = new List<string>();
        if (missing.Count > 0)
            sentences.Add($"Đến nay {(units.Count == 1 ? missing[0].Name : $"còn {Wording.Count(missing.Count)} phòng, đơn vị")} chưa gửi ý kiến tham luận");
        if (supplementing.Count > 0)
            sentences.Add($"{(missing.Count > 0 ? "" : "Đến nay ")}{string.Join(", ", supplementing.Select(unit => unit.Name))} chưa gửi bản bổ sung theo yêu cầu");
        return $"{string.Join("; ", sentences)}.";
    }

    private static string Addressed(IReadOnlyList<OwingUnit> units) => units is [var only] ? only.Name : "các phòng, đơn vị có tên trên";

    /// <summary>One sentence where all have the same deadline, else a line for each.</summary>
    private static IEnumerable<Block> Deadlines(IReadOnlyList<OwingUnit> units, DateTime nowUtc)
    {
        if (units.Select(unit => unit.Deadline).Distinct().Count() == 1)
            return [Wording.Clause(2, $"Thời hạn gửi ý kiến tham luận: {When(units[0], nowUtc)}")];
        return units.Select(unit => Wording.Dash($"{unit.Name}: {When(unit, nowUtc)}")).Prepend<Block>(new Paragraph("Thời hạn gửi ý kiến tham luận của từng phòng, đơn vị:") { Marker = "2.", KeepWithNext = true });
    }

    private static string When(OwingUnit unit, DateTime nowUtc) =>
        nowUtc < unit.Deadline.CutoffUtc
            ? $"{unit.Deadline.Phrase} ({unit.Deadline.LastMoment})"
            : $"đã hết hạn lúc {unit.Deadline.ClosingMoment}, đề nghị gửi ngay sau khi nhận được Công văn này";
}
