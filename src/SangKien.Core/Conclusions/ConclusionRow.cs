using SangKien.Core.Common;
using SangKien.Core.Deadlines;
using SangKien.Core.Plans;

namespace SangKien.Core.Conclusions;

/// <summary>Dòng kết luận in a notice that is being written: what was concluded on which issue, and who carries it out until when.</summary>
public sealed record ConclusionRow
{
    public const int IssueLength = 200;
    public const int TextLength = 2000;
    public const int ProductLength = 200;

    /// <summary>Stays the same however often the row is changed or moved.</summary>
    public Guid Key { get; init; }

    /// <summary>Vấn đề, in a few words.</summary>
    public string Issue { get; init; } = "";

    public string Text { get; init; } = "";

    /// <summary>Đơn vị chủ trì; null for a measure with which nobody in particular is charged.</summary>
    public int? LeadUnitId { get; init; }

    /// <summary>Its name, as the paper prints it.</summary>
    public string LeadUnit { get; init; } = "";

    /// <summary>Đơn vị phối hợp.</summary>
    public ItemList<NamedUnit> Coordinating { get; init; } = [];

    /// <summary>Null where no date was set.</summary>
    public Deadline? Due { get; init; }

    /// <summary>Sản phẩm; empty for none.</summary>
    public string Product { get; init; } = "";

    /// <summary>The idea that it adopts; null for none.</summary>
    public int? IdeaId { get; init; }

    /// <summary>The row as a task in a paper; null for a measure.</summary>
    internal ConcludedTask? Task => LeadUnitId is null ? null : new(LeadUnit, Text)
    {
        Coordinating = string.Join(", ", Coordinating.Select(unit => unit.Name)), Due = Due, Product = Product,
    };

    /// <summary>Refuses a row that could not be carried out.</summary>
    internal void Check(DateTime nowUtc)
    {
        if (string.IsNullOrWhiteSpace(Issue))
            throw new RuleException("Cần ghi vấn đề.", nameof(Issue));
        if (string.IsNullOrWhiteSpace(Text))
            throw new RuleException("Cần ghi nội dung kết luận.", nameof(Text));
        if (LeadUnitId is null && (Coordinating.Count > 0 || Due is not null || Product.Length > 0))
            throw new RuleException("Kết luận có đơn vị phối hợp, thời hạn hoặc sản phẩm thì cần có đơn vị chủ trì.", nameof(LeadUnitId));
        if (LeadUnitId is null && IdeaId is not null)
            throw new RuleException("Ý tưởng được tiếp nhận thì cần giao đơn vị chủ trì thực hiện.", nameof(LeadUnitId));
        if (Coordinating.Any(unit => unit.Id == LeadUnitId))
            throw new RuleException("Đơn vị chủ trì không đồng thời là đơn vị phối hợp.", "CoordinatingUnitIds");
        if (Due?.IsInTime(nowUtc) == false)
            throw new RuleException("Thời hạn phải ở sau thời điểm hiện tại.", "DueOn");
    }
}

/// <summary>Đơn vị có tên trong văn bản.</summary>
public sealed record NamedUnit(int Id, string Name);
