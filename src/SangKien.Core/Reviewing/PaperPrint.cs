using SangKien.Core.Issuing;

namespace SangKien.Core.Reviewing;

/// <summary>Bản in: how far a reviewed paper has come decides what its paper shows besides the content.</summary>
/// <param name="IsDraft">Whether "DỰ THẢO" stands above the letterhead.</param>
/// <param name="Number">What the register gave; null leaves number and day blank.</param>
/// <param name="VerificationAddress">Address behind the QR; null for none.</param>
public sealed record PaperPrint(bool IsDraft, IssuedNumber? Number = null, string? VerificationAddress = null)
{
    /// <summary>Until it is approved.</summary>
    public static PaperPrint Draft { get; } = new(IsDraft: true);

    /// <summary>Number and date blank, for the wet signature.</summary>
    public static PaperPrint Approved { get; } = new(IsDraft: false);

    public static PaperPrint Issued(IssuedNumber number, string? verificationAddress) => new(IsDraft: false, number, verificationAddress);

    /// <summary>The print of a paper that is not issued: an issued one has its stored files.</summary>
    public static PaperPrint Of(PaperStatus status) => status is PaperStatus.Draft or PaperStatus.InReview or PaperStatus.Returned ? Draft : Approved;
}
