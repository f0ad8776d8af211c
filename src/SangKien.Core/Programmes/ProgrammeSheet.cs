using SangKien.Core.Workshops;

namespace SangKien.Core.Programmes;

/// <summary>Chương trình hội thảo as it is printed.</summary>
public sealed record ProgrammeSheet(WorkshopDay Day, Timetable Hours)
{
    /// <summary>What it goes with, such as "Giấy mời số 21/GM-KHCN ngày 24 tháng 10 năm 2022"; empty leaves the number open.</summary>
    public string Accompanies { get; init; } = "";

    public string Agency { get; init; } = "";
    public DateTime PrintedAtUtc { get; init; } = DateTime.UnixEpoch;
}
