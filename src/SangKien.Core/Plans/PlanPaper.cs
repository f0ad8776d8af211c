using SangKien.Core.Issuing;
using SangKien.Core.Reviewing;

namespace SangKien.Core.Plans;

/// <summary>Bản in của kế hoạch: how far the plan has come decides what its paper shows besides the content.</summary>
/// <param name="IsDraft">Whether "DỰ THẢO" stands above the letterhead.</param>
/// <param name="Number">What the register gave; null leaves number and day blank.</param>
/// <param name="VerificationAddress">Address behind the QR; null for none.</param>
public sealed record PlanPaper(bool IsDraft, IssuedNumber? Number = null, string? VerificationAddress = null)
{
    /// <summary>Until it is approved.</summary>
    public static PlanPaper Draft { get; } = new(IsDraft: true);

    /// <summary>Number and date blank, for the wet signature.</summary>
    public static PlanPaper Approved { get; } = new(IsDraft: false);

    public static PlanPaper Issued(IssuedNumber number, string? verificationAddress) => new(IsDraft: false, number, verificationAddress);

    /// <summary>The paper of a plan that is not issued: an issued one has its stored files.</summary>
    public static PlanPaper Of(PaperStatus status) => status is PaperStatus.Draft or PaperStatus.InReview or PaperStatus.Returned ? Draft : Approved;
}
