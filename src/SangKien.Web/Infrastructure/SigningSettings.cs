namespace SangKien.Web.Infrastructure;

/// <summary>The section "Signing".</summary>
public sealed class SigningSettings
{
    /// <summary>A PKCS#12 file with the agency's certificate and its private key; nothing is signed without.</summary>
    public string? CertificatePath { get; init; }

    public string? Password { get; init; }

    /// <summary>A PNG of the agency's seal with a transparent ground; signatures are invisible without.</summary>
    public string? SealImagePath { get; init; }

    /// <summary>Real width of the seal, in millimetres.</summary>
    public double SealWidth { get; init; } = 36;
}
