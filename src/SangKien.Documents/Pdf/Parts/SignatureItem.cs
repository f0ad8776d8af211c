using SangKien.Documents.Model;
using SangKien.Documents.Nd30;
using SangKien.Documents.Nd30.Sections;
using SangKien.Documents.Pdf.Layout;
using SangKien.Documents.Pdf.Tagging;
using SangKien.Documents.Pdf.Text;

namespace SangKien.Documents.Pdf.Parts;

/// <summary>The signature of one person: authority and post in lines of their own, the free place, the name. Points.</summary>
internal sealed class SignatureColumn
{
    private readonly List<TextBlock> posts;
    private readonly TextBlock name;
    private readonly double width;

    /// <param name="root">None when the column is measured only.</param>
    public SignatureColumn(SignatureBlock signature, double width, StructureElement? root)
    {
        this.width = width;
        posts = [.. signature.Lines.Select(line => Line(HeadLines.Capitals(line)))];
        name = Line(signature.Name);

        TextBlock Line(string text) =>
            new(StyledText.Of(text, Measures.SignatureSize, Emphasis.Bold), width, root?.Add("P"), TextFit.Centered);
    }

    public IReadOnlyList<TextBlock> Posts => posts;

    public TextBlock Name => name;

    public double Height => PostsHeight + Units.Points(Measures.SignatureSpace) + name.Height;

    /// <summary>From the top to the baseline of the first line.</summary>
    public double FirstBaseline => name.Ascent;

    private double PostsHeight => posts.Sum(post => post.Height);

    public void Draw(Page page, double left, double top)
    {
        var y = top;
        foreach (var post in posts)
        {
            post.Draw(page, left, y);
            y += post.Height;
        }

        var space = Units.Points(Measures.SignatureSpace);
        page.SealPlace = new(left, y, width, space);
        name.Draw(page, left, y + space);
    }
}

/// <summary>Two signatures side by side, each in half of the text width (biên bản).</summary>
internal sealed class SignaturePairItem(SignatureColumn first, SignatureColumn second, double textWidth) : FlowItem
{
    public override double Height => Math.Max(first.Height, second.Height);

    public override void Draw(Page page, double left, PlacedItem placed)
    {
        first.Draw(page, left, placed.Top);
        second.Draw(page, left + textWidth / 2, placed.Top);
    }
}

/// <summary>Nơi nhận on the left, level with the signature on the right; the whole stays on one page.</summary>
internal sealed class ClosingItem(RecipientColumn? recipients, SignatureColumn? signature, double textWidth) : FlowItem
{
    private static readonly double Left = Units.Points(Measures.RecipientColumn);

    public static double SignatureWidth(double textWidth) => textWidth - Left;

    public override double Height => Math.Max(signature?.Height ?? 0, recipients is null ? 0 : Level + recipients.Height);

    /// <summary>Both columns have their first line on one baseline.</summary>
    private double Level => signature is null || recipients is null ? 0 : Math.Max(0, signature.FirstBaseline - recipients.FirstBaseline);

    public override void Draw(Page page, double left, PlacedItem placed)
    {
        recipients?.Draw(page, left, placed.Top + Level);
        signature?.Draw(page, left + textWidth - SignatureWidth(textWidth), placed.Top);
    }
}
