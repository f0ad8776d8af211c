using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;

namespace SangKien.Documents.Html;

/// <summary>Ô 7, 9b, 12, 13 and the verification QR: everything below the content.</summary>
internal sealed class HtmlClosing(Markup html)
{
    public void Write(AdministrativeDocument document)
    {
        if (document.Signatures.Count > 1) SideBySide(document);
        else if (document.Signatures.Count == 1 || HasLeftColumn(document)) RecipientsAndSignature(document);
        if (document.AddressLine is { } line) html.Line("p", "sk-address", line);
    }

    /// <summary>Nơi nhận on the left, level with the first line of the signature on the right.</summary>
    private void RecipientsAndSignature(AdministrativeDocument document)
    {
        html.Open("div", "sk-sheet-sign").Open("div");
        LeftColumn(document);
        html.Close().Open("div");
        foreach (var signature in document.Signatures) Signature(signature);
        html.Close().Close();
    }

    /// <summary>Biên bản: secretary left, chair right, Nơi nhận below.</summary>
    private void SideBySide(AdministrativeDocument document)
    {
        html.Open("div", "sk-sheet-sign sk-pair-sign");
        foreach (var signature in document.Signatures)
        {
            html.Open("div");
            Signature(signature);
            html.Close();
        }

        html.Close();
        if (!HasLeftColumn(document)) return;
        html.Open("div", "sk-recipients");
        LeftColumn(document);
        html.Close();
    }

    private static bool HasLeftColumn(AdministrativeDocument document) =>
        document.Recipients is not null || document.VerificationAddress is not null;

    private void LeftColumn(AdministrativeDocument document)
    {
        if (document.Recipients is { } recipients) Recipients(recipients);
        if (document.VerificationAddress is { } address) new HtmlQrCode(html).Write(address);
    }

    private void Signature(SignatureBlock signature)
    {
        foreach (var line in signature.Lines) html.Line("p", "c", HeadLines.Capitals(line), Emphasis.Bold);
        html.Line("p", "c name", signature.Name, Emphasis.Bold);
    }

    private void Recipients(Recipients recipients)
    {
        html.Line("p", "l s12", Phrases.Recipients, Emphasis.Bold | Emphasis.Italic);
        foreach (var line in ListEndings.Recipients(recipients)) html.Line("p", "l s11", line);
    }
}
