namespace SangKien.Documents.Pdf.Signing;

/// <summary>Chữ ký số found in a PDF, with what could be checked of it without asking anybody: whether the signer is to be trusted is not said.</summary>
public sealed record PdfSignature
{
    /// <summary>Name in the certificate; empty where it is not in the file.</summary>
    public string Signer { get; init; } = "";

    /// <summary>Who gave the certificate, by its own words.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>From when the certificate is valid, by its own words.</summary>
    public DateTime? ValidFromUtc { get; init; }

    /// <summary>Until when the certificate is valid, by its own words.</summary>
    public DateTime? ValidUntilUtc { get; init; }

    /// <summary>When it was signed, by the signer's own clock; null where nothing says so.</summary>
    public DateTime? SignedAtUtc { get; init; }

    /// <summary>Whether the bytes it covers are those that were signed with the key of the certificate.</summary>
    public bool IsIntact { get; init; }

    /// <summary>Whether nothing stands outside of it but the signature itself.</summary>
    public bool CoversWholeFile { get; init; }
}
