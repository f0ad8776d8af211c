namespace SangKien.Core.Conclusions.Minuting;

/// <summary>Thành phần tham dự: how many were expected and came, and who stayed away.</summary>
public sealed record Attendance
{
    public required int Expected { get; init; }
    public required int Present { get; init; }

    /// <summary>Khách mời among those present.</summary>
    public int GuestsPresent { get; init; }

    /// <summary>In protocol order.</summary>
    public IReadOnlyList<Absentee> Absentees { get; init; } = [];
}

/// <summary>Đại biểu vắng mặt, with the reason where one was given.</summary>
public sealed record Absentee(string Name, string Organisation, string Reason = "");
