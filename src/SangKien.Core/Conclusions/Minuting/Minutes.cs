using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Core.Conclusions.Minuting;

/// <summary>Biên bản: drafted by the secretary, signed by him and then by the chair. From the first signature on nothing of it changes.</summary>
public sealed class Minutes : IVersioned
{
    public const int ReasonLength = 1000;

    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; private init; } = null!;
    public MinutesStatus Status { get; private set; }
    public MinutesText Text { get; private set; } = new();
    public int? ChairPersonId { get; private set; }
    public int? SecretaryPersonId { get; private set; }
    public int EditedByPersonId { get; private set; }
    public Person EditedBy { get; private set; } = null!;
    public DateTime EditedAtUtc { get; private set; }
    public DateTime? SecretarySignedAtUtc { get; private set; }
    public DateTime? ChairSignedAtUtc { get; private set; }

    /// <summary>Hash of the text that was signed; empty while nobody has signed.</summary>
    public string SignedSha256 { get; private set; } = "";

    /// <summary>Why the chair gave them back; empty for none.</summary>
    public string ReturnReason { get; private set; } = "";

    public Guid Version { get; set; }

    public bool IsEditable => Status == MinutesStatus.Draft;

    public static Minutes Draft(Workshop workshop, MinutesText text, int byPersonId, DateTime nowUtc)
    {
        if (!workshop.Meeting.HasBegun(nowUtc))
            throw new RuleException("Hội thảo chưa bắt đầu nên chưa lập được biên bản.");
        var minutes = new Minutes { Workshop = workshop };
        minutes.Edit(text, byPersonId, nowUtc);
        return minutes;
    }

    public void Edit(MinutesText text, int byPersonId, DateTime nowUtc)
    {
        RequireEditable();
        if (text.EndedAt < text.StartedAt)
            throw new RuleException("Giờ kết thúc hội thảo phải sau giờ bắt đầu.", nameof(MinutesText.EndedAt));
        Text = text;
        (EditedByPersonId, EditedAtUtc) = (byPersonId, nowUtc);
    }

    /// <summary>Who signs; two different people, named in the text as they are now.</summary>
    public void Name(Person? chair, Person? secretary)
    {
        RequireEditable();
        if (chair is not null && chair.Id == secretary?.Id)
            throw new RuleException("Chủ tọa và thư ký phải là hai người khác nhau.", nameof(SecretaryPersonId));
        (ChairPersonId, SecretaryPersonId) = (chair?.Id, secretary?.Id);
        Text = Text with
        {
            Chair = chair is null ? Text.Chair : new(chair.FullName, chair.Post),
            Secretary = secretary is null ? new("", "") : new(secretary.FullName, secretary.Post),
        };
    }

    /// <summary>Thư ký ký: the text is finished.</summary>
    public void SignAsSecretary(int byPersonId, DateTime nowUtc)
    {
        if (Status != MinutesStatus.Draft)
            throw new RuleException("Thư ký đã ký biên bản này.");
        if (SecretaryPersonId is null || ChairPersonId is null)
            throw new RuleException("Cần chọn chủ tọa và thư ký trước khi ký.");
        if (byPersonId != SecretaryPersonId)
            throw new RuleException($"Chỉ thư ký ({Text.Secretary.Name}) ký ở bước này.");
        if (Text.EndedAt is null)
            throw new RuleException("Cần ghi giờ kết thúc hội thảo trước khi ký.", nameof(MinutesText.EndedAt));
        (Status, SecretarySignedAtUtc, SignedSha256, ReturnReason) = (MinutesStatus.SignedBySecretary, nowUtc, Text.Sha256(), "");
    }

    /// <summary>Chủ tọa ký: the minutes are closed.</summary>
    public void SignAsChair(int byPersonId, DateTime nowUtc)
    {
        RequireChair(byPersonId);
        if (Text.Sha256() != SignedSha256)
            throw new RuleException("Nội dung biên bản không còn như khi thư ký ký. Trả lại thư ký để ký lại.");
        (Status, ChairSignedAtUtc) = (MinutesStatus.SignedByBoth, nowUtc);
    }

    /// <summary>Chủ tọa trả lại: the secretary's signature falls, the text can be changed again.</summary>
    public void Return(int byPersonId, string reason)
    {
        RequireChair(byPersonId);
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleException("Cần nêu lý do trả lại.", "Reason");
        (Status, SecretarySignedAtUtc, SignedSha256, ReturnReason) = (MinutesStatus.Draft, null, "", reason.Trim());
    }

    private void RequireChair(int byPersonId)
    {
        if (Status != MinutesStatus.SignedBySecretary)
            throw new RuleException(Status == MinutesStatus.Draft ? "Thư ký chưa ký biên bản." : "Biên bản đã có đủ hai chữ ký.");
        if (byPersonId != ChairPersonId)
            throw new RuleException($"Chỉ chủ tọa ({Text.Chair.Name}) thực hiện bước này.");
    }

    private void RequireEditable()
    {
        if (!IsEditable)
            throw new RuleException("Biên bản đã ký nên không sửa được.");
    }
}

/// <summary>Trạng thái biên bản.</summary>
public enum MinutesStatus
{
    [Display(Name = "Đang soạn")]
    Draft,

    [Display(Name = "Thư ký đã ký")]
    SignedBySecretary,

    [Display(Name = "Đã ký đủ")]
    SignedByBoth,
}

internal sealed class MinutesConfiguration : IEntityTypeConfiguration<Minutes>
{
    public void Configure(EntityTypeBuilder<Minutes> builder)
    {
        builder.Property(minutes => minutes.Text).IsJson();
        builder.Property(minutes => minutes.SignedSha256).HasMaxLength(64);
        builder.Property(minutes => minutes.ReturnReason).HasMaxLength(Minutes.ReasonLength);
        builder.HasOne(minutes => minutes.Workshop).WithMany().HasForeignKey(minutes => minutes.WorkshopId);
        builder.HasOne(minutes => minutes.EditedBy).WithMany().HasForeignKey(minutes => minutes.EditedByPersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(minutes => minutes.ChairPersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(minutes => minutes.SecretaryPersonId);
        builder.HasIndex(minutes => minutes.WorkshopId).IsUnique();
    }
}
