using System.Globalization;
using SangKien.Core.Contributions;
using SangKien.Core.Deadlines;
using SangKien.Core.Organisation;

namespace SangKien.Core.Notifications;

/// <summary>Đơn vị chưa nộp, as the ladder sees it.</summary>
public sealed record ReminderCase
{
    public int WorkshopId { get; init; }
    public string Topic { get; init; } = "";
    public int UnitId { get; init; }
    public string Unit { get; init; } = "";
    public int? ContactPersonId { get; init; }
    public int? EditedByPersonId { get; init; }

    /// <summary>Null while nothing has been written.</summary>
    public ContributionStatus? Status { get; init; }

    public int CompleteIdeas { get; init; }
    public int MinimumIdeas { get; init; }

    /// <summary>Hạn of the workshop.</summary>
    public required Deadline Common { get; init; }

    /// <summary>The unit's extension; null for none.</summary>
    public Deadline? Extended { get; init; }

    public DateOnly? SupplementDueOn { get; init; }

    public bool IsOwed => Status is not (ContributionStatus.Submitted or ContributionStatus.Accepted);

    /// <summary>What the places of a message stand for, for one person of the unit.</summary>
    public IReadOnlyDictionary<string, string> ValuesFor(Person person) => new Dictionary<string, string>
    {
        ["ho_ten"] = person.FullName,
        ["don_vi"] = Unit,
        ["chu_de"] = Topic,
        ["han"] = Deadline.LastMoment,
        ["so_y_tuong"] = CompleteIdeas.ToString(CultureInfo.InvariantCulture),
        ["so_y_tuong_toi_thieu"] = MinimumIdeas.ToString(CultureInfo.InvariantCulture),
        ["viec"] = IsReturned ? "bổ sung ý kiến tham luận" : "nộp ý kiến tham luận",
    };

    public bool IsReturned => Status == ContributionStatus.Returned && SupplementDueOn is not null;

    /// <summary>What it must keep now: a returned unit its supplement date, another its extension or the workshop's deadline.</summary>
    public Deadline Deadline => IsReturned ? new(SupplementDueOn!.Value, DeadlineReading.Through) : Extended ?? Common;

    /// <summary>As letters and slips name it.</summary>
    public OwingUnit Owing => new(Unit, Deadline) { CompleteIdeas = CompleteIdeas, IsSupplementing = IsReturned };
}
