using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Plans;

namespace SangKien.Core.Initiatives;

/// <summary>Nội dung đơn yêu cầu công nhận sáng kiến: the fields of khoản 3 Điều 5 Điều lệ Sáng kiến, in the order of Phụ lục I Thông tư số 18/2013/TT-BKHCN.</summary>
public sealed record ApplicationText
{
    public const int LineLength = 300;
    public const int TextLength = 20_000;

    /// <summary>Kính gửi: the body that is asked to recognise.</summary>
    public string Addressee { get; init; } = "";

    /// <summary>Tác giả and co-authors.</summary>
    public ItemList<InitiativeAuthor> Authors { get; init; } = [];

    /// <summary>Tên sáng kiến.</summary>
    public string Title { get; init; } = "";

    /// <summary>Chủ đầu tư tạo ra sáng kiến, where that is not the author; empty otherwise.</summary>
    public string Investor { get; init; } = "";

    /// <summary>Lĩnh vực áp dụng.</summary>
    public string Field { get; init; } = "";

    /// <summary>Mô tả bản chất.</summary>
    public string Essence { get; init; } = "";

    /// <summary>Những thông tin cần được bảo mật; empty for none.</summary>
    public string Secrets { get; init; } = "";

    /// <summary>Các điều kiện cần thiết để áp dụng.</summary>
    public string Conditions { get; init; } = "";

    /// <summary>Lợi ích theo ý kiến của tác giả.</summary>
    public string OwnBenefit { get; init; } = "";

    /// <summary>Lợi ích theo ý kiến của tổ chức, cá nhân đã tham gia áp dụng lần đầu; empty for none.</summary>
    public string OthersBenefit { get; init; } = "";

    /// <summary>Những người đã tham gia áp dụng thử hoặc áp dụng lần đầu.</summary>
    public ItemList<InitiativeHelper> Helpers { get; init; } = [];

    /// <summary>The application to begin with: what the contribution already says of the idea.</summary>
    public static ApplicationText Of(Idea idea, string agency) => new()
    {
        Addressee = agency,
        Title = idea.Title,
        Essence = string.Join("\n", new[] { idea.Problem, idea.Content, idea.Novelty }.Where(text => text.Length > 0)),
        OwnBenefit = idea.Benefit,
    };

    /// <summary>Refuses what can never be right, also in a draft.</summary>
    internal void Check()
    {
        if (string.IsNullOrWhiteSpace(Title))
            throw new RuleException("Cần ghi tên sáng kiến.", nameof(Title));
        if (Authors.Sum(author => author.Share) > 100)
            throw new RuleException("Tổng tỷ lệ đóng góp của các tác giả vượt quá 100%.", nameof(Authors));
    }

    /// <summary>Refuses an application that lacks something the form asks of every applicant.</summary>
    internal void RequireComplete()
    {
        if (Authors.Count == 0)
            throw new RuleException("Đơn chưa có tác giả nào.", nameof(Authors));
        if (Authors.Sum(author => author.Share) != 100)
            throw new RuleException("Tổng tỷ lệ đóng góp của các tác giả phải bằng 100%.", nameof(Authors));
        (string Field, string Text, string Name)[] asked =
        [
            (nameof(Addressee), Addressee, "nơi nhận đơn"), (nameof(Field), Field, "lĩnh vực áp dụng"), (nameof(Essence), Essence, "mô tả bản chất của sáng kiến"),
            (nameof(Conditions), Conditions, "các điều kiện cần thiết để áp dụng"), (nameof(OwnBenefit), OwnBenefit, "đánh giá lợi ích theo ý kiến của tác giả"),
        ];
        if (asked.FirstOrDefault(part => string.IsNullOrWhiteSpace(part.Text)) is { Field: not null } missing)
            throw new RuleException($"Đơn còn thiếu {missing.Name}.", missing.Field);
    }
}

/// <summary>Tác giả của sáng kiến.</summary>
/// <param name="Born">Ngày tháng năm sinh, as typed.</param>
/// <param name="Share">Tỷ lệ đóng góp, in hundredths.</param>
public sealed record InitiativeAuthor(string Name, string Born, string Workplace, string Post, string Qualification, int Share);

/// <summary>Người tham gia áp dụng lần đầu.</summary>
/// <param name="Work">Nội dung công việc hỗ trợ.</param>
public sealed record InitiativeHelper(string Name, string Born, string Workplace, string Post, string Qualification, string Work);
