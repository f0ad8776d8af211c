using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Deadlines;
using SangKien.Core.Organisation;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Workshops;

/// <summary>Đề nghị gia hạn: a unit asks for more time; CS&amp;SHTT grants it or refuses with a reason.</summary>
public sealed class ExtensionRequest : IVersioned
{
    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; private set; } = null!;
    public int UnitId { get; private set; }
    public Unit Unit { get; private set; } = null!;
    public string Reason { get; private set; } = "";

    /// <summary>The last day that the unit asks for.</summary>
    public DateOnly AskedUntil { get; private set; }

    public int AskedByPersonId { get; private set; }
    public Person AskedBy { get; private set; } = null!;
    public DateTime AskedAtUtc { get; private set; }
    public ExtensionRequestStatus Status { get; private set; }

    /// <summary>Reason of a refusal, or a word with the grant; empty for none.</summary>
    public string Answer { get; private set; } = "";

    public int? AnsweredByPersonId { get; private set; }
    public DateTime? AnsweredAtUtc { get; private set; }
    public Guid Version { get; set; }

    public static ExtensionRequest Ask(Workshop workshop, int unitId, DateOnly until, string reason, int byPersonId, DateTime nowUtc)
    {
        if (workshop.DeadlineFor(unitId) is not { } present)
            throw new RuleException("Kế hoạch chưa ban hành nên chưa có hạn để gia hạn.");
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleException("Cần nêu lý do đề nghị gia hạn.", nameof(Reason));
        if (until <= present.LastDay)
            throw new RuleException($"Ngày đề nghị phải sau hạn hiện nay ({present.LastMoment}).", nameof(AskedUntil));
        if (until < VietnamTime.DateOf(nowUtc))
            throw new RuleException("Ngày đề nghị không được ở trước hôm nay.", nameof(AskedUntil));
        return new() { Workshop = workshop, UnitId = unitId, AskedUntil = until, Reason = reason.Trim(), AskedByPersonId = byPersonId, AskedAtUtc = nowUtc };
    }

    /// <summary>Đồng ý: extends the unit's deadline, to the day asked for or to another.</summary>
    public void Grant(Deadline deadline, string answer, int byPersonId, DateTime nowUtc)
    {
        Require();
        Workshop.Extend(UnitId, deadline, $"Theo đề nghị của đơn vị ngày {VietnameseDate.Numeric(VietnamTime.DateOf(AskedAtUtc))}: {Reason}", byPersonId, nowUtc);
        Close(ExtensionRequestStatus.Granted, answer, byPersonId, nowUtc);
    }

    /// <summary>Không đồng ý, with the reason.</summary>
    public void Refuse(string reason, int byPersonId, DateTime nowUtc)
    {
        Require();
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleException("Cần nêu lý do không đồng ý gia hạn.", nameof(Answer));
        Close(ExtensionRequestStatus.Refused, reason, byPersonId, nowUtc);
    }

    private void Require()
    {
        if (Status != ExtensionRequestStatus.Waiting)
            throw new RuleException("Đề nghị này đã được trả lời.");
    }

    private void Close(ExtensionRequestStatus status, string answer, int byPersonId, DateTime nowUtc)
    {
        Status = status;
        Answer = answer.Trim();
        AnsweredByPersonId = byPersonId;
        AnsweredAtUtc = nowUtc;
    }
}

/// <summary>Trạng thái đề nghị gia hạn.</summary>
public enum ExtensionRequestStatus
{
    [Display(Name = "Chờ trả lời")]
    Waiting,

    [Display(Name = "Đồng ý")]
    Granted,

    [Display(Name = "Không đồng ý")]
    Refused,
}

internal sealed class ExtensionRequestConfiguration : IEntityTypeConfiguration<ExtensionRequest>
{
    public void Configure(EntityTypeBuilder<ExtensionRequest> builder)
    {
        builder.Property(request => request.Reason).HasMaxLength(1000);
        builder.Property(request => request.Answer).HasMaxLength(1000);
        builder.HasOne(request => request.Workshop).WithMany().HasForeignKey(request => request.WorkshopId);
        builder.HasOne(request => request.Unit).WithMany().HasForeignKey(request => request.UnitId);
        builder.HasOne(request => request.AskedBy).WithMany().HasForeignKey(request => request.AskedByPersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(request => request.AnsweredByPersonId);
        builder.HasIndex(request => new { request.WorkshopId, request.UnitId });
    }
}
