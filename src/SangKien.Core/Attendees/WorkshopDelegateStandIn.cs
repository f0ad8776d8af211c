using SangKien.Core.Common;

namespace SangKien.Core.Attendees;

// Người dự thay: a delegate in his own right, at the protocol place of whom he replaces.
public sealed partial class WorkshopDelegate
{
    /// <summary>The delegate in whose place this one comes; null for one who is invited himself.</summary>
    public int? ReplacesId { get; private set; }

    public WorkshopDelegate? Replaces { get; private set; }

    /// <summary>Who comes instead, as a delegate of his own; null for nobody.</summary>
    public WorkshopDelegate? StandIn { get; private set; }

    /// <summary>"Lê Thị Lan" of "Lê Thị Lan, Phó Chánh Văn phòng".</summary>
    internal string SubstituteName => Substitute.Split(',', 2, StringSplitOptions.TrimEntries)[0];

    private string SubstitutePost => Substitute.Split(',', 2, StringSplitOptions.TrimEntries) is [_, var post] ? post : "";

    /// <summary>Thôi dự thay: the one who is replaced has come himself, and this one has not.</summary>
    public bool StandsDown => Replaces is { Status: DelegateStatus.CheckedIn } && Status != DelegateStatus.CheckedIn;

    /// <summary>"Dự thay Trần Minh Đức" as lists say it; empty for one who is invited himself.</summary>
    public static string StandInRemark(string replaced, bool standsDown) =>
        replaced.Length == 0 ? "" : standsDown ? $"Thôi dự thay, {replaced} đã có mặt" : $"Dự thay {replaced}";

    internal void NameStandIn()
    {
        if (SubstituteName.Length is 0 or > GuestDetails.NameLength)
            throw new RuleException($"Ghi người dự thay theo mẫu “họ tên, chức vụ”, họ tên không quá {GuestDetails.NameLength} ký tự.", nameof(Substitute));
        StandIn ??= new WorkshopDelegate { Workshop = Workshop, Replaces = this, Group = Group, Rank = Rank, Status = DelegateStatus.Confirmed };
        StandIn.Describe(SubstituteName, SubstitutePost, Organisation, Precedence);
    }

    /// <summary>There is one seat for the two: it passes to the one who comes, unless the other sits on it.</summary>
    private static void PassSeat(WorkshopDelegate? from, WorkshopDelegate? to)
    {
        if (from is not { Status: not DelegateStatus.CheckedIn, Seat: { Length: > 0 } seat } || to is not { Seat: "" })
            return;
        from.TakeSeat("");
        to.TakeSeat(seat);
    }
}
