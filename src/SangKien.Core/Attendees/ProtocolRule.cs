using System.ComponentModel.DataAnnotations;
using SangKien.Core.Organisation;

namespace SangKien.Core.Attendees;

/// <summary>Quy tắc thứ tự lễ tân of one workshop: it can be read as sentences and changed.</summary>
public sealed record ProtocolRule
{
    public GroupPrecedence Groups { get; init; }

    public StaffPrecedence Staff { get; init; }

    /// <summary>The rule as people read it, one sentence for each step.</summary>
    public IReadOnlyList<string> Sentences =>
    [
        .. InOrder().Select(group => group switch
        {
            DelegateGroup.Leader => "Lãnh đạo Sở, theo chức vụ.",
            DelegateGroup.Guest => "Khách mời, theo thứ tự Văn phòng Sở ghi.",
            _ => Staff == StaffPrecedence.ByUnit
                ? "Các phòng, đơn vị theo thứ tự của đơn vị; trong mỗi đơn vị theo chức vụ."
                : "Công chức, viên chức các phòng, đơn vị theo chức vụ; cùng chức vụ theo thứ tự của đơn vị.",
        }),
        "Người ngang nhau xếp theo tên, theo vần chữ Việt.",
    ];

    /// <summary>One number for group, place and rank, so that a database can sort by it.</summary>
    public int PlaceOf(DelegateGroup group, int precedence, PostRank rank)
    {
        var place = Math.Clamp(precedence, 0, ProtocolOrder.LastPrecedence);
        var within = group == DelegateGroup.Staff && Staff == StaffPrecedence.ByRank
            ? ((int)rank * (ProtocolOrder.LastPrecedence + 1)) + place
            : (place * ProtocolOrder.Ranks) + (int)rank;
        return (InOrder().IndexOf(group) * ProtocolOrder.Ranks * (ProtocolOrder.LastPrecedence + 1)) + within;
    }

    private List<DelegateGroup> InOrder() => Groups switch
    {
        GroupPrecedence.GuestsFirst => [DelegateGroup.Guest, DelegateGroup.Leader, DelegateGroup.Staff],
        GroupPrecedence.GuestsLast => [DelegateGroup.Leader, DelegateGroup.Staff, DelegateGroup.Guest],
        _ => [DelegateGroup.Leader, DelegateGroup.Guest, DelegateGroup.Staff],
    };
}

/// <summary>Thứ tự các nhóm đại biểu.</summary>
public enum GroupPrecedence
{
    [Display(Name = "Lãnh đạo Sở, khách mời, phòng và đơn vị")]
    LeadersFirst,

    [Display(Name = "Khách mời, Lãnh đạo Sở, phòng và đơn vị")]
    GuestsFirst,

    [Display(Name = "Lãnh đạo Sở, phòng và đơn vị, khách mời")]
    GuestsLast,
}

/// <summary>Thứ tự trong các phòng, đơn vị.</summary>
public enum StaffPrecedence
{
    [Display(Name = "Theo đơn vị, trong đơn vị theo chức vụ")]
    ByUnit,

    [Display(Name = "Theo chức vụ, cùng chức vụ theo đơn vị")]
    ByRank,
}
