using SangKien.Documents.Model;

namespace SangKien.Documents.Nd30.Sections;

/// <summary>A part of a file that begins on a new page; every engine walks the same sections.</summary>
internal abstract record Section
{
    /// <summary>What readers find it by: bookmark, label of the sheet.</summary>
    public abstract string Name { get; }

    public virtual bool IsLandscape => false;

    /// <summary>How many headings of other sections it stands below: a paper below its part, an annex below its paper.</summary>
    public int Depth { get; init; }

    /// <summary>What is added to the levels of the headings in its text: an ordinary paper's begin at 0, a book's below their title.</summary>
    public int HeadingOffset => ContinuesNumbers ? Depth + 1 : 0;

    /// <summary>Its place in the file, from 1; links of the contents lead to it.</summary>
    public int Order { get; init; }

    /// <summary>Whether its pages go on from those before; else they begin at 1, which is not shown (Phụ lục I, mục I.7, III.1.đ).</summary>
    public bool ContinuesNumbers { get; init; }
}

/// <summary>The paper from its letterhead to Nơi nhận.</summary>
internal sealed record MainSection(AdministrativeDocument Document) : Section
{
    public override string Name => Document switch
    {
        { Title: { } title } => $"{title.Type} {title.Subject}".Trim(),
        { Concerning: { } subject } => HeadLines.Concerning(subject),
        _ => Document.Properties.Title,
    };
}

/// <summary>Phụ lục.</summary>
internal sealed record AnnexSection(Annex Annex) : Section
{
    public override string Name => Annex.Label.Length > 0 && Annex.Title.Length > 0 ? $"{Annex.Label}. {Annex.Title}" : Annex.Label + Annex.Title;

    public override bool IsLandscape => Annex.IsLandscape;

    /// <summary>Whether the contents name it.</summary>
    public bool IsListed { get; init; }

    public IReadOnlyList<Block> Body => Annex.HasEndMark ? EndMark.Close(Annex.Body) : Annex.Body;
}

/// <summary>Bìa.</summary>
internal sealed record FrontSection(FrontPage Page) : Section
{
    public override string Name => $"{Page.Type} {Page.Subject}".Trim();
}

/// <summary>Mục lục.</summary>
internal sealed record ContentsSection(IReadOnlyList<ContentsLine> Lines) : Section
{
    public override string Name => Phrases.Contents;
}

/// <param name="Level">0 for a part and for what stands in no part, 1 below a part.</param>
/// <param name="Author">In italics on a line of its own; empty for none.</param>
/// <param name="Target"><see cref="Section.Order"/> of the section that the line leads to.</param>
internal sealed record ContentsLine(int Level, string Text, string Author, int Target)
{
    /// <summary>Whether it names a part, whose papers follow.</summary>
    public bool IsPart { get; init; }
}

/// <summary>A paper of a book.</summary>
/// <param name="Part">The part it stands in; null for none that has a heading.</param>
internal sealed record PaperSection(BookPart? Part, BookPaper Paper) : Section
{
    /// <summary>Whether the heading of the part stands above it.</summary>
    public bool OpensPart { get; init; }

    public override string Name => $"{Paper.Marker} {Paper.Title}".Trim();

    public IReadOnlyList<Block> Body => Paper.HasEndMark ? EndMark.Close(Paper.Body) : Paper.Body;
}
