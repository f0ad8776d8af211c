using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using SangKien.Core.Common;
using SangKien.Documents;
using SangKien.Documents.Model;
using SangKien.Documents.Pdf.Signing;

namespace SangKien.Web.Infrastructure;

/// <summary>
/// The agency's digital signature, where the configuration names a certificate. Signatures bear the real time, not that of the sample's
/// clock: a certificate is valid in the real world only.
/// </summary>
public sealed partial class AgencySignature(IOptions<SigningSettings> settings, TimeProvider time) : IDisposable
{
    private const string PdfExtension = ".pdf";

    private readonly SigningCertificate? _certificate = Load(settings.Value);
    private readonly SealImage? _seal = LoadSeal(settings.Value);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public bool Signs(IDocumentEngine engine) => _certificate is not null && engine.FileExtension == PdfExtension;

    public byte[] Sign(byte[] pdf)
    {
        var certificate = _certificate ?? throw new InvalidOperationException("No certificate is configured.");
        return certificate.IsValidAt(Now) ? new PdfSigner(certificate, _seal).Sign(pdf, Now) : throw new RuleException(
            $"Chứng thư số của cơ quan chỉ có hiệu lực từ ngày {Display.Date(certificate.ValidFromUtc)} đến ngày {Display.Date(certificate.ValidUntilUtc)}, "
            + "nên chưa ký số được. Quản trị viên thay chứng thư hoặc bỏ cấu hình ký số, khởi động lại cổng; sau đó ban hành.");
    }

    /// <summary>
    /// At the start, a certificate that cannot sign is told from one that can by a trial. One that has run out only warns: it refuses the
    /// next issue, but must not keep people from everything else.
    /// </summary>
    /// <exception cref="InvalidOperationException">The files of the engine cannot be signed.</exception>
    public void Try(IDocumentEngine engine, ILogger logger)
    {
        if (_certificate is not { } certificate) return;
        if (!certificate.IsValidAt(Now))
        {
            LogNotValid(logger, certificate.Subject, certificate.ValidFromUtc, certificate.ValidUntilUtc);
            return;
        }

        try
        {
            Sign(DocumentEngines.Bytes(engine, new AdministrativeDocument { Body = [new Paragraph("Ký thử")], Signatures = [new(["GIÁM ĐỐC"], "")] }));
        }
        catch (Exception refusal) when (refusal is CryptographicException or NotSupportedException)
        {
            throw new InvalidOperationException($"The certificate '{certificate.Subject}' (Signing:CertificatePath) cannot sign the files of this portal: {refusal.Message}", refusal);
        }
    }

    public void Dispose() => _certificate?.Dispose();

    private static SigningCertificate? Load(SigningSettings settings)
    {
        if (string.IsNullOrWhiteSpace(settings.CertificatePath))
            return string.IsNullOrEmpty(settings.Password) ? null : throw new InvalidOperationException("Signing:Password is set, but Signing:CertificatePath is not.");
        try
        {
            return SigningCertificate.Load(File.ReadAllBytes(settings.CertificatePath), settings.Password);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new InvalidOperationException($"The certificate '{settings.CertificatePath}' (Signing:CertificatePath) cannot be read with Signing:Password: {refusal.Message}", refusal);
        }
    }

    private static SealImage? LoadSeal(SigningSettings settings)
    {
        if (string.IsNullOrWhiteSpace(settings.SealImagePath)) return null;
        if (string.IsNullOrWhiteSpace(settings.CertificatePath)) throw new InvalidOperationException("Signing:SealImagePath is set, but Signing:CertificatePath is not.");
        try
        {
            return SealImage.Read(File.ReadAllBytes(settings.SealImagePath), settings.SealWidth, out var fault)
                ?? throw new InvalidOperationException($"The seal '{settings.SealImagePath}' (Signing:SealImagePath, Signing:SealWidth) cannot be shown: {fault}");
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"The seal '{settings.SealImagePath}' (Signing:SealImagePath) cannot be read: {refusal.Message}", refusal);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The agency's certificate '{Subject}' is valid from {From:u} until {Until:u} only; no paper can be issued until it is replaced.")]
    private static partial void LogNotValid(ILogger logger, string subject, DateTime from, DateTime until);
}
