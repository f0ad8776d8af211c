using System.Text.Json.Serialization;
using SangKien.Core.Compilation;
using SangKien.Core.Plans;

namespace SangKien.Core.Reports;

/// <summary>
/// Đoạn của báo cáo: what is printed, beside what the data said. Composing again replaces a paragraph that nobody touched; one that was
/// changed by hand keeps its words, and the new ones wait beside it.
/// </summary>
public sealed record ReportParagraph
{
    /// <summary>Names what it tells, such as "idea-12", and stays the same as long as the data tell it.</summary>
    public required string Key { get; init; }

    public ParagraphForm Form { get; init; }

    /// <summary>What the data said when it was last taken over; empty for what people wrote themselves.</summary>
    public string Composed { get; init; } = "";

    /// <summary>What is printed; an empty paragraph is left out of the paper.</summary>
    public string Text { get; init; } = "";

    /// <summary>What the data say now, waiting for a decision; empty where they say nothing any more, null for no news.</summary>
    public string? Proposed { get; init; }

    /// <summary>The ideas it rests on.</summary>
    public ItemList<int> IdeaIds { get; init; } = [];

    /// <summary>The contributions it rests on.</summary>
    public ItemList<int> ContributionIds { get; init; } = [];

    /// <summary>The other columns of an idea in its table; null for the other forms.</summary>
    public IdeaFacts? Facts { get; init; }

    [JsonIgnore]
    public bool IsByHand => Text != Composed;

    [JsonIgnore]
    public bool IsPrinted => Text.Length > 0;

    /// <summary>A paragraph as the data give it.</summary>
    public static ReportParagraph Of(string key, ParagraphForm form, string text) => new() { Key = key, Form = form, Composed = text, Text = text };

    /// <summary>Đoạn viết thêm, behind which no data stand.</summary>
    public static ReportParagraph ByHand(ParagraphForm form) => new() { Key = $"own-{Guid.CreateVersion7():N}", Form = form };

    public ReportParagraph Write(string text) => this with { Text = text.Trim().ReplaceLineEndings("\n") };

    /// <summary>The paragraph after the data have been asked again.</summary>
    public ReportParagraph Recomposed(ReportParagraph fresh) =>
        !IsByHand || fresh.Composed == Text ? fresh
        : fresh with { Text = Text, Composed = Composed, Proposed = fresh.Composed == Composed ? null : fresh.Composed };

    /// <summary>The paragraph after the data no longer speak of it; null where nobody would miss it.</summary>
    public ReportParagraph? Abandoned() =>
        Composed.Length == 0 ? (IsByHand ? this : null) : IsByHand && IsPrinted ? this with { Proposed = "" } : null;

    /// <summary>Nhận nội dung mới; null where the data have nothing more to say.</summary>
    public ReportParagraph? TakeProposal() =>
        Proposed is { } news ? news.Length == 0 ? null : this with { Text = news, Composed = news, Proposed = null } : this;

    /// <summary>Giữ nội dung đang có: the same news is not proposed again.</summary>
    public ReportParagraph KeepText() => Proposed is { } news ? this with { Composed = news, Proposed = null } : this;
}

/// <summary>Dạng của đoạn.</summary>
public enum ParagraphForm
{
    Plain,

    /// <summary>"- …", further lines with "+".</summary>
    Dash,

    /// <summary>"1. …", counted within its section.</summary>
    Numbered,

    /// <summary>"a) …", the name of what follows.</summary>
    Label,

    /// <summary>A row of the table of ideas; its first line is the title.</summary>
    Idea,

    /// <summary>Centred and in italics: the address to those present.</summary>
    Address,
}

/// <summary>Số liệu của một ý tưởng trong bảng: units, assessment and note, always as the data have them.</summary>
public sealed record IdeaFacts(string Units, Assessment Assessment, string Note);
