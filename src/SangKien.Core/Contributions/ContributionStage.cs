using System.ComponentModel.DataAnnotations;

namespace SangKien.Core.Contributions;

/// <summary>Bước của đơn vị: where a unit stands with its contribution, as every list shows it.</summary>
public enum ContributionStage
{
    /// <summary>Nobody of the unit has opened the task.</summary>
    [Display(Name = "Chưa mở")]
    NotOpened,

    /// <summary>Opened or begun, with no complete idea or with all of them.</summary>
    [Display(Name = "Nháp")]
    Draft,

    /// <summary>Begun with fewer complete ideas than the minimum.</summary>
    [Display(Name = "1 ý tưởng")]
    FewIdeas,

    /// <summary>Sent, and waiting for the unit's own head.</summary>
    [Display(Name = "Chờ xác nhận")]
    Unconfirmed,

    [Display(Name = "Đã nộp")]
    Submitted,

    [Display(Name = "Nộp muộn")]
    Late,

    [Display(Name = "Trả lại")]
    Returned,

    [Display(Name = "Đã tiếp nhận")]
    Accepted,

    [Display(Name = "Đã rút")]
    Withdrawn,
}

/// <summary>Tiến độ: what decides the stage. A row of a list carries it without loading the contribution.</summary>
public sealed record ContributionProgress
{
    /// <summary>Whether somebody of the unit has opened the task.</summary>
    public bool IsOpened { get; init; }

    /// <summary>Null while nothing has been written.</summary>
    public ContributionStatus? Status { get; init; }

    public bool IsLate { get; init; }
    public int CompleteIdeas { get; init; }
    public int MinimumIdeas { get; init; }

    public ContributionStage Stage => Status switch
    {
        null => IsOpened ? ContributionStage.Draft : ContributionStage.NotOpened,
        ContributionStatus.Draft => CompleteIdeas > 0 && CompleteIdeas < MinimumIdeas ? ContributionStage.FewIdeas : ContributionStage.Draft,
        ContributionStatus.Unconfirmed => ContributionStage.Unconfirmed,
        ContributionStatus.Submitted => IsLate ? ContributionStage.Late : ContributionStage.Submitted,
        ContributionStatus.Returned => ContributionStage.Returned,
        ContributionStatus.Accepted => ContributionStage.Accepted,
        ContributionStatus.Withdrawn => ContributionStage.Withdrawn,
        _ => throw new InvalidOperationException($"Unknown status {Status}."),
    };

    /// <summary>Whether the unit still has to send it.</summary>
    public bool IsOwed => Stage is not (ContributionStage.Submitted or ContributionStage.Late or ContributionStage.Accepted);
}
