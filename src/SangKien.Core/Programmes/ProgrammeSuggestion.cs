namespace SangKien.Core.Programmes;

/// <summary>
/// Chương trình gợi ý: the usual order of such a workshop, filled from the plan and the accepted contributions, to be changed. The
/// contributions go half before and half after the break; what is left of the time is discussion.
/// </summary>
public sealed record ProgrammeSuggestion
{
    private const int TalkMinutes = 10;
    private const int LeastDiscussion = 20;
    private const int UsualDiscussion = 40;

    /// <summary>Chủ trì as the plan names it.</summary>
    public string Chair { get; init; } = "";

    /// <summary>The unit that receives the contributions and writes the introductory report.</summary>
    public string Drafter { get; init; } = "";

    /// <summary>The unit that looks after hall and guests.</summary>
    public string Host { get; init; } = "";

    /// <summary>The contributions to be presented, in the order of their units.</summary>
    public IReadOnlyList<SuggestedTalk> Talks { get; init; } = [];

    /// <summary>From start to end; null while that is not fixed.</summary>
    public int? Minutes { get; init; }

    public IReadOnlyList<ProgrammeEntry> Entries()
    {
        var talks = Talks.Select(Talk).ToList();
        var half = (talks.Count + 1) / 2;
        ProgrammeEntry[] opening =
        [
            new() { Kind = ItemKind.Reception, Title = "Đón tiếp đại biểu, phát tài liệu", Minutes = 15, Speaker = Host },
            new() { Kind = ItemKind.Formalities, Title = "Ổn định tổ chức, tuyên bố lý do, giới thiệu đại biểu", Minutes = 10, Speaker = Host },
            new() { Kind = ItemKind.Opening, Title = "Phát biểu khai mạc", Minutes = 10, Speaker = Chair },
            new() { Kind = ItemKind.Introduction, Title = "Báo cáo đề dẫn", Minutes = 15, Speaker = Drafter },
        ];
        var pause = new ProgrammeEntry { Kind = ItemKind.Break, Title = "Giải lao", Minutes = 15 };
        ProgrammeEntry[] closing =
        [
            new() { Kind = ItemKind.Conclusion, Title = "Kết luận hội thảo", Minutes = 15, Speaker = Chair },
            new() { Kind = ItemKind.Closing, Title = "Bế mạc", Minutes = 5, Speaker = Host },
        ];
        var used = opening.Concat(talks).Append(pause).Concat(closing).Sum(entry => entry.Minutes);
        var discussion = new ProgrammeEntry
        {
            Kind = ItemKind.Discussion, Title = "Thảo luận", Minutes = Minutes is { } all ? Math.Max(all - used, LeastDiscussion) : UsualDiscussion, Speaker = Chair,
        };
        return [.. opening, .. talks.Take(half), pause, .. talks.Skip(half), discussion, .. closing];
    }

    private static ProgrammeEntry Talk(SuggestedTalk talk) => new()
    {
        Kind = ItemKind.Presentation,
        Title = talk.ContributionId is null ? talk.Title : $"Tham luận: {talk.Title}",
        Minutes = talk.Minutes ?? TalkMinutes,
        Speaker = talk.Speaker,
        ContributionId = talk.ContributionId,
    };
}

/// <summary>Tham luận đưa vào chương trình gợi ý.</summary>
/// <param name="ContributionId">Null for a unit that registered to speak without an accepted contribution.</param>
/// <param name="Minutes">What the unit asked for; null for the usual time.</param>
public sealed record SuggestedTalk(int? ContributionId, string Title, string Speaker, int? Minutes);
