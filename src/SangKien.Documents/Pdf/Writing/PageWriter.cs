using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;

namespace SangKien.Documents.Pdf.Writing;

/// <summary>Writes the content stream of a page: every ink inside its element or inside an artifact.</summary>
internal sealed class PageWriter
{
    private readonly PdfBuffer buffer;
    private readonly Page page;
    private readonly int pageIndex;
    private readonly FontSet fonts;
    private readonly PictureSet pictures;
    private readonly List<StructureElement> contentOwners = [];
    private (string Name, double Size)? font;
    private bool isRed;

    private PageWriter(PdfBuffer buffer, Page page, int pageIndex, FontSet fonts, PictureSet pictures) =>
        (this.buffer, this.page, this.pageIndex, this.fonts, this.pictures) = (buffer, page, pageIndex, fonts, pictures);

    /// <summary>Fills the buffer and gives the element of each marked content, in the order of their numbers.</summary>
    public static IReadOnlyList<StructureElement> Write(PdfBuffer buffer, Page page, int pageIndex, FontSet fonts, PictureSet pictures)
    {
        var writer = new PageWriter(buffer, page, pageIndex, fonts, pictures);
        writer.Write();
        return writer.contentOwners;
    }

    private void Write()
    {
        for (var i = 0; i < page.Inks.Count; i++)
        {
            var ink = page.Inks[i];
            if (i == 0 || page.Inks[i - 1].Element != ink.Element) Open(ink);
            Draw(ink);
            if (i == page.Inks.Count - 1 || page.Inks[i + 1].Element != ink.Element) buffer.Add("EMC\n"u8);
        }
    }

    private void Open(Ink ink)
    {
        if (ink.Element is not { } element)
        {
            buffer.Add("/Artifact BMC\n"u8);
            return;
        }

        if (element.OutlineName is not null) element.Place ??= (pageIndex, page.Height - TopOf(ink));
        element.AddContent(pageIndex, contentOwners.Count);
        buffer.Add($"/{element.Type} <</MCID ").Add(contentOwners.Count).Add(">>BDC\n"u8);
        contentOwners.Add(element);
    }

    private static double TopOf(Ink ink) => ink is TextInk text ? text.Baseline - text.Size : 0;

    private void Draw(Ink ink)
    {
        switch (ink)
        {
            case TextInk text: DrawText(text); break;
            case RuleInk rule: DrawRule(rule); break;
            case FrameInk frame: DrawFrame(frame); break;
            case LeaderInk leader: DrawLeader(leader); break;
            case QrInk qr: DrawQr(qr); break;
            case PictureInk picture: DrawPicture(picture); break;
            case BarInk bar: DrawBar(bar); break;
        }
    }

    private void DrawText(TextInk text)
    {
        var name = fonts.Use(text);
        SetRed(text.IsRed);
        buffer.Add("BT "u8);
        if (font != (name, text.Size))
        {
            buffer.Add("/"u8).Add(name).Add(" "u8).Add(text.Size).Add("Tf "u8);
            font = (name, text.Size);
        }

        buffer.Add(text.X).Add(page.Height - text.Baseline).Add("Td "u8);
        DrawCharacters(text);
        buffer.Add("ET\n"u8);
    }

    private void DrawCharacters(TextInk text)
    {
        var adjustment = -text.SpaceExtra * 1000 / text.Size;
        var characters = text.Characters;
        buffer.Add(adjustment == 0 ? "<"u8 : "[<"u8);
        for (var i = 0; i < characters.Length; i++)
        {
            buffer.AddHex(FontSet.Shown(characters[i]));
            if (adjustment != 0 && characters[i] is ' ' or NonBreaking.Space && i < characters.Length - 1)
                buffer.Add(">"u8).Add(adjustment).Add("<"u8);
        }

        buffer.Add(adjustment == 0 ? "> Tj "u8 : ">] TJ "u8);
    }

    private void DrawRule(RuleInk rule) =>
        buffer.Add(rule.Weight).Add("w "u8).Add(rule.X).Add(page.Height - rule.Y).Add("m "u8)
            .Add(rule.EndX).Add(page.Height - rule.EndY).Add("l S\n"u8);

    private void DrawFrame(FrameInk frame)
    {
        buffer.Add(frame.IsRed ? "1 0 0 RG "u8 : ""u8).Add(frame.Weight).Add("w "u8)
            .Add(frame.X).Add(page.Height - frame.Y - frame.Height).Add(frame.Width).Add(frame.Height).Add("re S\n"u8);
        if (frame.IsRed) buffer.Add("0 G\n"u8);
    }

    /// <summary>Round dots on multiples of their distance, so that they stand below each other on all lines.</summary>
    private void DrawLeader(LeaderInk leader)
    {
        const double dot = 0.9, distance = 4;
        var first = Math.Ceiling(leader.X / distance) * distance;
        buffer.Add("1 J [0 "u8).Add(distance).Add("] 0 d "u8).Add(dot).Add("w "u8).Add(first).Add(page.Height - leader.Baseline).Add("m "u8)
            .Add(leader.EndX).Add(page.Height - leader.Baseline).Add("l S [] 0 d 0 J\n"u8);
    }

    private void DrawQr(QrInk qr)
    {
        SetRed(false);
        var top = page.Height - qr.Y;
        qr.Element!.Box = (qr.X, top - qr.Side, qr.X + qr.Side, top);
        var module = qr.Side / qr.Rows.Count;
        for (var y = 0; y < qr.Rows.Count; y++)
        {
            var row = qr.Rows[y];
            for (var x = 0; x < row.Count; x++)
            {
                if (!row[x]) continue;
                var start = x;
                while (x + 1 < row.Count && row[x + 1]) x++;
                buffer.Add(qr.X + start * module).Add(top - (y + 1) * module)
                    .Add((x + 1 - start) * module).Add(module).Add("re "u8);
            }
        }

        buffer.Add("f\n"u8);
    }

    private void DrawPicture(PictureInk picture)
    {
        var bottom = page.Height - picture.Y - picture.Height;
        picture.Element!.Box = (picture.X, bottom, picture.X + picture.Width, bottom + picture.Height);
        buffer.Add("q "u8).Add(picture.Width).Add("0 0 "u8).Add(picture.Height).Add(picture.X).Add(bottom)
            .Add("cm /"u8).Add(pictures.Use(picture.Picture)).Add(" Do Q\n"u8);
    }

    private void DrawBar(BarInk bar) =>
        buffer.Add("q 0.35 g "u8).Add(bar.X).Add(page.Height - bar.Y - bar.Height).Add(bar.Width).Add(bar.Height).Add("re f Q\n"u8);

    private void SetRed(bool red)
    {
        if (isRed == red) return;
        buffer.Add(red ? "1 0 0 rg\n"u8 : "0 g\n"u8);
        isRed = red;
    }
}
