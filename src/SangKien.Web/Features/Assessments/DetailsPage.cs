using SangKien.Core.Compilation;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Assessments;

/// <summary>One idea or merged idea with everything that was said of it.</summary>
public sealed record DetailsPage
{
    public int WorkshopId { get; init; }
    public CompiledKey Key { get; init; } = new("y-tuong", 0);
    public string Title { get; init; } = "";
    public string Content { get; init; } = "";
    public Guid Version { get; init; }
    public int ThemeId { get; init; }
    public string Theme { get; init; } = "";

    /// <summary>The idea itself, or those that were merged.</summary>
    public IReadOnlyList<SourceIdea> Sources { get; init; } = [];

    /// <summary>The merged idea that this one is a source of; null for none.</summary>
    public (int Id, string Title)? MergedIn { get; init; }

    public AssessForm Agreed { get; init; } = new();
    public OpinionForm Mine { get; init; } = new();
    public IReadOnlyList<GivenOpinion> Opinions { get; init; } = [];
    public IReadOnlyList<ThemeChoice> Targets { get; init; } = [];
    public IReadOnlyList<DetailsStep> History { get; init; } = [];

    public string Units => string.Join("; ", Sources.Select(source => source.Unit).Distinct());

    /// <summary>"2 khả thi, 1 cần nghiên cứu"; null while nobody differs.</summary>
    public IReadOnlyList<(Assessment Assessment, int Count)> Differences =>
        Opinions.Select(opinion => opinion.Appraisal.Assessment).Distinct().Count() < 2 ? []
        : [.. Opinions.CountBy(opinion => opinion.Appraisal.Assessment).OrderBy(count => count.Key).Select(count => (count.Key, count.Value))];
}

public sealed record SourceIdea
{
    public int Id { get; init; }
    public string Unit { get; init; } = "";
    public string Contribution { get; init; } = "";
    public string Title { get; init; } = "";
    public string Problem { get; init; } = "";
    public string Content { get; init; } = "";
    public string Novelty { get; init; } = "";
    public string Benefit { get; init; } = "";

    /// <summary>The focus issue that the unit names; null for none.</summary>
    public string? FocusIssue { get; init; }

    /// <summary>Where it stands by itself.</summary>
    public string Theme { get; init; } = "";

    public Assessment Assessment { get; init; }
}

public sealed record GivenOpinion(int PersonId, string Person, string Unit, Appraisal Appraisal, DateTime AtUtc, Guid Version);

public sealed record DetailsStep(DateTime AtUtc, string Actor, string Summary);
