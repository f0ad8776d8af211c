using SangKien.Core.Conclusions.Minuting;
using static SangKien.Core.Issuing.Wording;

namespace SangKien.Core.Conclusions.Closing;

/// <summary>Số liệu của hội thảo, as the report of results begins with them.</summary>
public sealed record ResultFigures(Attendance Attendance)
{
    /// <summary>Số đơn vị phải gửi tham luận.</summary>
    public int Owing { get; init; }

    public int OnTime { get; init; }

    public int Late { get; init; }

    /// <summary>Tham luận được trình bày.</summary>
    public int Presented { get; init; }

    /// <summary>Ý kiến phát biểu.</summary>
    public int Opinions { get; init; }

    public int Ideas { get; init; }

    public int NeedingStudy { get; init; }

    /// <summary>Ý tưởng được đánh giá khả thi, with their units.</summary>
    public IReadOnlyList<string> FeasibleIdeas { get; init; } = [];

    private int Sent => OnTime + Late;

    /// <summary>Of the preparation: who sent a contribution, and when.</summary>
    public string Received =>
        $"Tiếp nhận, tổng hợp ý kiến tham luận: {Count(Sent)}/{Count(Owing)} phòng, đơn vị đã gửi, trong đó {Count(OnTime)} đúng hạn, {Count(Late)} quá hạn{(Owing > Sent ? $"; {Count(Owing - Sent)} phòng, đơn vị chưa gửi" : "")}";

    public IReadOnlyList<ReportFigure> Rows =>
    [
        new("Đại biểu có mặt/được triệu tập, mời dự", $"{Count(Attendance.Present)}/{Count(Attendance.Expected)}"),
        new("Khách mời có mặt", Count(Attendance.GuestsPresent)),
        new("Tham luận gửi đến hội thảo", Count(Sent)),
        new("Tham luận trình bày tại hội thảo", Count(Presented)),
        new("Ý kiến phát biểu, thảo luận", Count(Opinions)),
        new("Ý tưởng, cách làm sáng tạo được tổng hợp", Count(Ideas)),
        new("Trong đó: được đánh giá khả thi", Count(FeasibleIdeas.Count)),
        new("Trong đó: cần nghiên cứu thêm", Count(NeedingStudy)),
    ];
}
