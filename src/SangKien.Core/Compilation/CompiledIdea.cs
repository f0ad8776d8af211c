namespace SangKien.Core.Compilation;

/// <summary>Ý tưởng đã tổng hợp: one entry of the compilation, told once and with every source.</summary>
public sealed record CompiledIdea
{
    /// <summary>The merged idea; null for one that stands by itself.</summary>
    public int? GroupId { get; init; }

    public string Title { get; init; } = "";
    public string Content { get; init; } = "";

    /// <summary>CS&amp;SHTT's agreed assessment.</summary>
    public Appraisal Appraisal { get; init; } = new(Assessment.None);

    /// <summary>In the units' order; one for an idea that stands by itself.</summary>
    public IReadOnlyList<IdeaSource> Sources { get; init; } = [];

    public bool IsMerged => GroupId is not null;

    /// <summary>"Thanh tra Sở; Văn phòng Sở".</summary>
    public string Units => string.Join("; ", Sources.Select(source => source.Unit).Distinct());
}

/// <summary>Nguồn của ý tưởng: an idea as its unit has sent it.</summary>
public sealed record IdeaSource(int IdeaId, int UnitId, string Unit, string Title);

/// <summary>Nhóm vấn đề cùng các ý tưởng đã tổng hợp. <see cref="Id"/> 0 holds what is in no theme yet.</summary>
/// <param name="ParentId">The theme it stands under; null on the first level.</param>
public sealed record CompiledTheme(int Id, int? ParentId, string Name, IReadOnlyList<CompiledIdea> Ideas);
