using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using SangKien.Core.Deadlines;

namespace SangKien.Core.Plans;

/// <summary>Nhiệm vụ trong kế hoạch (mục III): one clause, and what the portal needs to make tasks of it.</summary>
public sealed partial record Assignment
{
    /// <summary>Stays the same from revision to revision, so that a replacing plan re-issues only what changed.</summary>
    public Guid Key { get; init; }

    public AssignmentKind Kind { get; init; }

    /// <summary>The clause as it is printed, without its number and full stop.</summary>
    public string Text { get; init; } = "";

    /// <summary>Việc in a few words, for lists; the whole clause stands beside it.</summary>
    public string Title { get; init; } = "";

    /// <summary>Who leads it.</summary>
    public AssignmentScope Scope { get; init; }

    /// <summary>Đơn vị chủ trì, when the scope is named units.</summary>
    public ItemList<int> LeadUnitIds { get; init; } = [];

    /// <summary>Đơn vị phối hợp.</summary>
    public ItemList<int> CoordinatingUnitIds { get; init; } = [];

    /// <summary>Sản phẩm; empty for none.</summary>
    public string Product { get; init; } = "";

    /// <summary>Hạn; null where the clause names none.</summary>
    public Deadline? Due { get; init; }

    /// <summary>Least number of ideas, for the call for contributions.</summary>
    public int MinimumIdeas { get; init; }

    /// <summary>The clause in another plan: its day is open, in words and as data.</summary>
    public Assignment BegunAgain() => this with
    {
        Key = Guid.CreateVersion7(),
        Text = Due is null ? Text : Text.Replace(Due.Phrase, Due.OpenPhrase, StringComparison.OrdinalIgnoreCase),
        Due = null,
    };

    /// <summary>The words with the day that has been chosen, where they left it open.</summary>
    public static string WithDay(string text, Deadline? due) =>
        due is null || text.Contains(due.Phrase, StringComparison.OrdinalIgnoreCase) ? text : OpenDay().Replace(text, due.Phrase, 1);

    [GeneratedRegex(@"(?:trước(?: … giờ)?|đến hết) ngày …", RegexOptions.IgnoreCase)]
    private static partial Regex OpenDay();
}

/// <summary>Loại nhiệm vụ.</summary>
public enum AssignmentKind
{
    [Display(Name = "Công việc")]
    Work,

    /// <summary>III.3: done when the contribution is accepted.</summary>
    [Display(Name = "Ý kiến tham luận")]
    Contribution,

    /// <summary>III.4: opinions for the discussion.</summary>
    [Display(Name = "Ý kiến thảo luận")]
    Discussion,
}

/// <summary>Phạm vi giao việc.</summary>
public enum AssignmentScope
{
    [Display(Name = "Đơn vị được nêu tên")]
    NamedUnits,

    [Display(Name = "Mỗi phòng, đơn vị trực thuộc Sở")]
    EveryUnit,
}
