using SangKien.Core.Common;
using SangKien.Core.Workshops;

namespace SangKien.Core.Programmes;

/// <summary>Chương trình hội thảo as it is printed: only durations are entered, the times follow from them.</summary>
public sealed record ProgrammeSheet(WorkshopDay Day)
{
    /// <summary>In the order of the day.</summary>
    public IReadOnlyList<ProgrammeLine> Lines { get; init; } = [];

    /// <summary>What it goes with, such as "Giấy mời số 21/GM-KHCN ngày 24 tháng 10 năm 2022"; empty leaves the number open.</summary>
    public string Accompanies { get; init; } = "";

    public string Agency { get; init; } = "";
    public DateTime PrintedAtUtc { get; init; } = DateTime.UnixEpoch;

    /// <summary>Each line with its beginning and its end.</summary>
    public IReadOnlyList<TimedLine> Timed()
    {
        if (Lines.Count == 0)
            throw new RuleException("Chương trình chưa có nội dung nào.");
        if (Lines.FirstOrDefault(line => line.Minutes <= 0) is { } idle)
            throw new RuleException($"Nội dung “{idle.Content}” chưa có thời lượng.", nameof(ProgrammeLine.Minutes));
        if (Day.StartsAt.ToTimeSpan() + TimeSpan.FromMinutes(Lines.Sum(line => (double)line.Minutes)) >= TimeSpan.FromDays(1))
            throw new RuleException("Chương trình kéo dài quá ngày hội thảo; xem lại thời lượng.", nameof(ProgrammeLine.Minutes));

        var timed = new List<TimedLine>(Lines.Count);
        var from = Day.StartsAt;
        foreach (var line in Lines)
        {
            timed.Add(new(line, from, from = from.AddMinutes(line.Minutes)));
        }

        return timed;
    }
}

/// <summary>Nội dung chương trình: one item with its length.</summary>
public sealed record ProgrammeLine(string Content, int Minutes)
{
    /// <summary>Người thực hiện; empty for none, as in a break.</summary>
    public string Speaker { get; init; } = "";

    public string Note { get; init; } = "";
}

/// <summary>Nội dung with its times.</summary>
public sealed record TimedLine(ProgrammeLine Line, TimeOnly From, TimeOnly Until);
