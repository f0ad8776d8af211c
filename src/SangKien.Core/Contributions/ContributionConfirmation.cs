using SangKien.Core.Common;
using SangKien.Core.Organisation;

namespace SangKien.Core.Contributions;

// Xác nhận của trưởng đơn vị, where the workshop asks for it: "Nộp" fixes the text and the moment, the confirmation makes it count.
public sealed partial class Contribution
{
    /// <summary>The moment of "Nộp" while it waits for the head; null otherwise.</summary>
    public DateTime? HandedInAtUtc { get; private set; }

    public int? HandedInByPersonId { get; private set; }

    /// <summary>Whether "Nộp" came after the cutoff.</summary>
    public bool IsHandedInLate { get; private set; }

    /// <summary>What the head said when he did not confirm; empty for none.</summary>
    public string HeadNote { get; private set; } = "";

    /// <summary>Who may confirm for a unit.</summary>
    public static bool IsHead(PostRank rank) => rank is PostRank.HeadOfUnit or PostRank.DeputyHeadOfUnit;

    /// <summary>Nộp, to be confirmed: the rules of sending hold at this moment.</summary>
    public void HandIn(int byPersonId, DateTime nowUtc)
    {
        IsHandedInLate = RequireSendable(nowUtc);
        HandedInAtUtc = nowUtc;
        HandedInByPersonId = byPersonId;
        HeadNote = "";
        Status = ContributionStatus.Unconfirmed;
    }

    /// <summary>Xác nhận: it is sent as of the moment of "Nộp", however late the head comes.</summary>
    public ContributionVersion Confirm(int byPersonId, DateTime nowUtc)
    {
        RequireUnconfirmed();
        var version = Send(HandedInByPersonId!.Value, HandedInAtUtc!.Value, IsHandedInLate);
        version.Confirm(byPersonId, nowUtc);
        return version;
    }

    /// <summary>Chưa xác nhận: back to writing, with the head's word or because the unit itself takes it back.</summary>
    public void Reopen(string note)
    {
        RequireUnconfirmed();
        HeadNote = note.Trim();
        HandedInAtUtc = null;
        HandedInByPersonId = null;
        Status = SupplementDueOn is null ? ContributionStatus.Draft : ContributionStatus.Returned;
    }

    private void RequireUnconfirmed()
    {
        if (Status != ContributionStatus.Unconfirmed)
            throw new RuleException("Tham luận không còn chờ xác nhận.");
    }
}
