using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Parts;

/// <summary>Lays out the main part of a paper, from the letterhead to Nơi nhận.</summary>
internal static class MainFlow
{
    private const double TitleGap = 18, SalutationGap = 12, ClosingGap = 12, BelowTitle = 6;

    /// <summary>Longer lists of recipients go on below the signature. Millimetres.</summary>
    private const double HighestClosing = 120;

    /// <summary>Higher heads, feet and signatures, which only a mistake can make, are parted like other text. Millimetres.</summary>
    private const double HighestHead = 150, HighestFoot = 50, HighestSignature = 150;

    public static void Add(Flow flow, AdministrativeDocument document)
    {
        if (document.IsDraft) flow.Add(new DraftMarkItem(flow.Root.Add("P")));
        if (document.Letterhead is { } letterhead) AddHead(flow, new HeadItem(document, letterhead, flow));
        if (document.AddressLine is { } address) AddAddress(flow, new AddressItem(address, flow.TextWidth, flow.Root.Add("P")));
        if (document.Title is { } title) AddTitle(flow, title);
        AddAddressees(flow, document.Addressees);
        BodyFlow.AddLegalBases(flow, document.LegalBases);
        BodyFlow.Add(flow, document.HasEndMark ? EndMark.Close(document.Body) : document.Body);
        AddClosing(flow, document);
    }

    /// <summary>A head that takes most of a page is given up for its lines, one below the other, which pages may part.</summary>
    private static void AddHead(Flow flow, HeadItem head)
    {
        if (head.Height <= Units.Points(HighestHead)) flow.Add(head);
        else
            foreach (var text in head.Texts) flow.AddLines(text);
    }

    private static void AddAddress(Flow flow, AddressItem address)
    {
        if (address.FootHeight <= Units.Points(HighestFoot)) flow.Add(address);
        else flow.AddLines(address.Address);
    }

    private static void AddTitle(Flow flow, DocumentTitle title)
    {
        var longest = flow.AddTitle(HeadLines.Capitals(title.Type), title.Subject, Measures.TitleSize, flow.AddHeading(0, $"{title.Type} {title.Subject}".Trim()), TitleGap);
        if (title.HasRule) flow.Add(new RuleItem(flow.TextWidth, longest * Measures.RuleShare) { KeepWithNext = true });
        flow.Add(new SpaceItem(BelowTitle) { KeepWithNext = true });
    }

    /// <summary>One name stands on the line of "Kính gửi:", several below it with dashes under the colon (mục II.9.d).</summary>
    private static void AddAddressees(Flow flow, IReadOnlyList<string> addressees)
    {
        if (addressees.Count == 0) return;
        var left = Units.Points(Measures.AddresseeIndent);
        var label = StyledText.Of(Phrases.Addressees, Measures.BodySize);
        var names = ListEndings.Addressees(addressees);
        if (names is [var only])
        {
            var one = StyledText.Of($"{Phrases.Addressees}{NonBreaking.Space}{only}", Measures.BodySize);
            var hang = one.WidthOf(0, Phrases.Addressees.Length + 1);
            flow.AddLines(new TextBlock(one, flow.TextWidth - left, flow.Root.Add("P"), TextFit.Left with { RestIndent = hang }), SalutationGap, true, left);
            flow.Add(new SpaceItem(BelowTitle) { KeepWithNext = true });
            return;
        }

        flow.AddLines(new TextBlock(label, flow.TextWidth - left, flow.Root.Add("P"), TextFit.Left), SalutationGap, true, left);
        var dashes = left + label.WidthOf(0, Phrases.Addressees.Length - 1);
        var list = flow.Root.Add("L");
        foreach (var name in names)
        {
            var line = StyledText.Of(name, Measures.BodySize);
            var fit = TextFit.Left with { RestIndent = line.WidthOf(0, "- ".Length) };
            flow.AddLines(new TextBlock(line, flow.TextWidth - dashes, list.AddListItem(), fit), keepWithNext: true, indent: dashes);
        }

        flow.Add(new SpaceItem(BelowTitle) { KeepWithNext = true });
    }

    private static void AddClosing(Flow flow, AdministrativeDocument document)
    {
        var hasRecipients = document.Recipients is not null || document.VerificationAddress is not null;
        if (document.Signatures.Count == 0 && !hasRecipients) return;
        flow.KeepLastLinesWithNext();
        if (document.Signatures.Any(signature => new SignatureColumn(signature, flow.TextWidth / 2, null).Height > Units.Points(HighestSignature)))
        {
            foreach (var signature in document.Signatures) AddParted(flow, new SignatureColumn(signature, flow.TextWidth / 2, flow.Root));
            if (hasRecipients) AddRecipients(flow, document, signature: null);
            return;
        }

        var isPair = document.Signatures.Count > 1;
        if (isPair)
        {
            foreach (var pair in document.Signatures.Chunk(2)) flow.Add(Pair(flow, pair));
            if (!hasRecipients) return;
        }

        AddRecipients(flow, document, isPair || document.Signatures is [] ? null : document.Signatures[0]);
    }

    private static void AddRecipients(Flow flow, AdministrativeDocument document, SignatureBlock? signature)
    {
        var hasRecipients = document.Recipients is not null || document.VerificationAddress is not null;
        var recipients = hasRecipients ? new RecipientColumn(document.Recipients, document.VerificationAddress, flow.Root) : null;
        var column = signature is null ? null : new SignatureColumn(signature, ClosingItem.SignatureWidth(flow.TextWidth), flow.Root);
        flow.Add(new ClosingItem(recipients, column, flow.TextWidth) { SpaceBefore = ClosingGap });
        recipients?.MoveOverflow(flow, Units.Points(HighestClosing));
    }

    private static void AddParted(Flow flow, SignatureColumn signature)
    {
        foreach (var post in signature.Posts) flow.AddLines(post, indent: flow.TextWidth / 2);
        flow.AddLines(signature.Name, Units.Points(Measures.SignatureSpace), indent: flow.TextWidth / 2);
    }

    private static FlowItem Pair(Flow flow, SignatureBlock[] pair)
    {
        var half = flow.TextWidth / 2;
        var first = new SignatureColumn(pair[0], half, flow.Root);
        return pair.Length == 1
            ? new ClosingItem(null, first, flow.TextWidth) { SpaceBefore = ClosingGap }
            : new SignaturePairItem(first, new SignatureColumn(pair[1], half, flow.Root), flow.TextWidth) { SpaceBefore = ClosingGap };
    }
}
