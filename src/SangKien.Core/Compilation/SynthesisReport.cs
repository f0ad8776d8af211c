using SangKien.Core.Issuing;
using SangKien.Core.Plans;

namespace SangKien.Core.Compilation;

/// <summary>Báo cáo tổng hợp ý kiến tham luận: what was received from whom, and the ideas by theme, as they stand on one day.</summary>
public sealed record SynthesisReport
{
    public required PaperFrame Frame { get; init; }

    /// <summary>The plan that asks for the contributions.</summary>
    public required PlanCitation Plan { get; init; }

    /// <summary>Chủ đề hội thảo.</summary>
    public string Topic { get; init; } = "";

    /// <summary>"trước ngày 22/10/2022".</summary>
    public string DeadlinePhrase { get; init; } = "";

    /// <summary>The day of the figures.</summary>
    public DateOnly On => Frame.On;

    /// <summary>Every unit that owes a contribution, in their order.</summary>
    public IReadOnlyList<SynthesisUnit> Units { get; init; } = [];

    /// <summary>The themes in their order; ideas without theme come last under <see cref="SynthesisTheme.Unsorted"/>.</summary>
    public IReadOnlyList<SynthesisTheme> Themes { get; init; } = [];

    /// <summary>Số đơn vị phải gửi.</summary>
    public int Owing => Units.Count;

    /// <summary>Số đơn vị đã gửi.</summary>
    public int Sent => Units.Count(unit => unit.Receipt != Receipt.Missing);

    /// <summary>Số đơn vị gửi đúng hạn.</summary>
    public int OnTime => Units.Count(unit => unit.Receipt == Receipt.OnTime);

    /// <summary>Số đơn vị gửi quá hạn.</summary>
    public int Late => Units.Count(unit => unit.Receipt == Receipt.Late);

    /// <summary>Số đơn vị chưa gửi.</summary>
    public int Missing => Owing - Sent;

    /// <summary>Số đơn vị đang bổ sung theo yêu cầu.</summary>
    public int Supplementing => Units.Count(unit => unit.IsSupplementing);

    public IEnumerable<SynthesisIdea> Ideas => Themes.SelectMany(theme => theme.Ideas);

    public int IdeaCount => Themes.Sum(theme => theme.Ideas.Count);

    public int CountOf(Assessment assessment) => Ideas.Count(idea => idea.Assessment == assessment);
}

/// <summary>Tình hình gửi of one unit.</summary>
public enum Receipt
{
    Missing,
    OnTime,
    Late,
}

/// <summary>One unit's part in the synthesis.</summary>
public sealed record SynthesisUnit
{
    public int UnitId { get; init; }

    /// <summary>0 while nothing came.</summary>
    public int ContributionId { get; init; }

    public string Name { get; init; } = "";
    public Receipt Receipt { get; init; }

    /// <summary>Whether it was returned and the supplement has not come: its text stays out of the synthesis.</summary>
    public bool IsSupplementing { get; init; }

    public DateTime? SentAtUtc { get; init; }
    public int IdeaCount { get; init; }
    public string Situation { get; init; } = "";
    public string Difficulties { get; init; } = "";
    public string Solutions { get; init; } = "";
    public string Recommendations { get; init; } = "";

    /// <summary>Tình hình gửi in words.</summary>
    public string State => this switch
    {
        { IsSupplementing: true } => "Đang bổ sung",
        { Receipt: Receipt.OnTime } => "Đúng hạn",
        { Receipt: Receipt.Late } => "Quá hạn",
        _ => "Chưa gửi",
    };
}

/// <summary>One theme with its ideas; <paramref name="Id"/> 0 holds what is in no theme yet.</summary>
public sealed record SynthesisTheme(int Id, string Name, IReadOnlyList<SynthesisIdea> Ideas)
{
    /// <summary>Name of what is in no theme yet.</summary>
    public const string Unsorted = "Chưa xếp nhóm";
}

/// <summary>One idea of the synthesis; a merged one stands once, with all its sources.</summary>
public sealed record SynthesisIdea
{
    /// <summary>Names it as long as it stays what it is: "12", or "g3" for a merged one.</summary>
    public string Key { get; init; } = "";

    public IReadOnlyList<int> IdeaIds { get; init; } = [];
    public IReadOnlyList<int> UnitIds { get; init; } = [];

    /// <summary>"Thanh tra Sở; Văn phòng Sở".</summary>
    public string Unit { get; init; } = "";
    public string Title { get; init; } = "";
    public string Content { get; init; } = "";
    public Assessment Assessment { get; init; }
    public string Note { get; init; } = "";
}
