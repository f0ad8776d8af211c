namespace SangKien.Core.Attendees;

/// <summary>What a printed list of delegates says.</summary>
public sealed record DelegateList
{
    public string Agency { get; init; } = "";

    /// <summary>Chủ đề hội thảo.</summary>
    public string Topic { get; init; } = "";

    /// <summary>"Kế hoạch số 15/KH-KHCN ngày 05 tháng 10 năm 2022"; empty before its issue.</summary>
    public string Plan { get; init; } = "";

    /// <summary>In protocol order.</summary>
    public IReadOnlyList<DelegateLine> Delegates { get; init; } = [];

    public DateTime PrintedAtUtc { get; init; } = DateTime.UnixEpoch;

    /// <summary>The delegates of these groups; of all where none is named.</summary>
    public DelegateList Only(IReadOnlyCollection<DelegateGroup> groups) =>
        groups.Count == 0 ? this : this with { Delegates = [.. Delegates.Where(person => groups.Contains(person.Group))] };

    public int Absent => Delegates.Count(person => person.IsAbsent);
}

/// <summary>One delegate of a printed list.</summary>
public sealed record DelegateLine
{
    public string FullName { get; init; } = "";
    public string Post { get; init; } = "";
    public string Organisation { get; init; } = "";
    public DelegateGroup Group { get; init; }
    public bool IsAbsent { get; init; }
    public string AbsenceReason { get; init; } = "";
    public string Substitute { get; init; } = "";

    /// <summary>In whose place the delegate comes; empty for one who is invited himself.</summary>
    public string StandsInFor { get; init; } = "";

    /// <summary>Whether that one has come himself.</summary>
    public bool StandsDown { get; init; }

    public bool IsComing => !IsAbsent && !StandsDown;

    public string Note { get; init; } = "";

    /// <summary>When he came; null for somebody who was not there.</summary>
    public DateTime? CheckedInAtUtc { get; init; }

    /// <summary>What the QR code of the badge says; on badges only.</summary>
    public string BadgeCode { get; init; } = "";

    /// <summary>Ghi chú as printed: the absence with its reason, who comes for whom, then the note.</summary>
    public string Remark => string.Join("; ", new[] { IsAbsent ? $"Vắng: {AbsenceReason}" : "", Substitute.Length > 0 ? $"{Substitute} dự thay" : "", WorkshopDelegate.StandInRemark(StandsInFor, StandsDown), Note }.Where(text => text.Length > 0));
}
