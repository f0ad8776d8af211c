using SangKien.Core.Common;

namespace SangKien.Core.Contributions;

// Công bố: CS&SHTT shows a sent contribution to the other units.
public sealed partial class Contribution
{
    /// <summary>Null while only its unit and its readers see it. Returning and withdrawing end it: nobody shall see a text that is being changed.</summary>
    public DateTime? PublishedAtUtc { get; private set; }

    public bool CanBePublished => PublishedAtUtc is null && Status is (ContributionStatus.Submitted or ContributionStatus.Accepted);

    public void Publish(DateTime nowUtc)
    {
        if (Status is not (ContributionStatus.Submitted or ContributionStatus.Accepted))
            throw new RuleException("Chỉ công bố được tham luận đã nộp và không bị trả lại.");
        if (PublishedAtUtc is not null)
            throw new RuleException("Tham luận đã được công bố.");
        PublishedAtUtc = nowUtc;
    }

    /// <summary>Thôi công bố.</summary>
    public void TakeBack()
    {
        if (PublishedAtUtc is null)
            throw new RuleException("Tham luận chưa được công bố.");
        PublishedAtUtc = null;
    }
}
