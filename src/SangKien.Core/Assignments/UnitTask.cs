using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Conclusions;
using SangKien.Core.Deadlines;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;

namespace SangKien.Core.Assignments;

/// <summary>Việc của đơn vị: made from an assignment of the plan at its issue, or from a conclusion at the issue of its notice; one per unit.</summary>
public sealed partial class UnitTask : IVersioned
{
    /// <summary>Greatest length of a result, in characters.</summary>
    public const int ResultLength = 2000;

    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; private set; } = null!;

    /// <summary><see cref="Assignment.Key"/> of the clause, or <see cref="Conclusion.Key"/> of the conclusion, that it comes from.</summary>
    public Guid AssignmentKey { get; private set; }

    public int UnitId { get; private set; }
    public Unit Unit { get; private set; } = null!;
    public AssignmentKind Kind { get; private set; }
    public TaskPart Part { get; private set; }

    /// <summary>"III.3"; "KL.2" for the second conclusion.</summary>
    public string Clause { get; private set; } = "";

    public string Title { get; private set; } = "";
    public string Text { get; private set; } = "";
    public string Product { get; private set; } = "";
    public Deadline? Due { get; private set; }
    public UnitTaskStatus Status { get; private set; }

    /// <summary>When somebody of the unit first opened it; null while nobody has.</summary>
    public DateTime? OpenedAtUtc { get; private set; }

    /// <summary>Kết quả, or the reason of a cancellation.</summary>
    public string Result { get; private set; } = "";

    public DateTime? ClosedAtUtc { get; private set; }
    public Guid Version { get; set; }

    /// <summary>Whether its unit can close it with a result: the call for contributions is closed by acceptance, a concluded task by confirmation.</summary>
    public bool CanBeCompleted => Status == UnitTaskStatus.Open && Kind != AssignmentKind.Contribution && !IsConcluded;

    public static UnitTask Create(Workshop workshop, Assignment assignment, int clauseNumber, int unitId, TaskPart part) =>
        new()
        {
            Workshop = workshop,
            AssignmentKey = assignment.Key,
            UnitId = unitId,
            Kind = assignment.Kind,
            Part = part,
            Clause = $"III.{clauseNumber}",
            Title = assignment.Title,
            Text = assignment.Text,
            Product = assignment.Product,
            Due = assignment.Due,
        };

    public void Open(DateTime nowUtc) => OpenedAtUtc ??= nowUtc;

    /// <summary>Whether both come from the same clause for the same unit.</summary>
    public bool IsOneWith(UnitTask other) => AssignmentKey == other.AssignmentKey && UnitId == other.UnitId;

    /// <summary>Takes over what a replacing plan says. Only where something changed is the task given anew; an accepted contribution stays done.</summary>
    /// <returns>Whether it was given anew.</returns>
    public bool Renew(UnitTask newer)
    {
        Clause = newer.Clause;
        var isSame = Text == newer.Text && Title == newer.Title && Product == newer.Product && Due == newer.Due && Kind == newer.Kind && Part == newer.Part;
        if (isSame && Status != UnitTaskStatus.Cancelled)
            return false;
        (Text, Title, Product, Due, Kind, Part) = (newer.Text, newer.Title, newer.Product, newer.Due, newer.Kind, newer.Part);
        if (Status == UnitTaskStatus.Done && Kind == AssignmentKind.Contribution)
            return false;
        (Status, Result, ClosedAtUtc, OpenedAtUtc) = (UnitTaskStatus.Open, "", null, null);
        return true;
    }

    /// <summary>Hoàn thành, with its result. The call for contributions is done by acceptance only (<see cref="CompleteByAcceptance"/>).</summary>
    public void Complete(string result, DateTime nowUtc)
    {
        if (Kind == AssignmentKind.Contribution)
            throw new RuleException("Việc nộp tham luận hoàn thành khi tham luận được tiếp nhận.");
        if (IsConcluded)
            throw new RuleException("Nhiệm vụ theo kết luận hoàn thành khi Phòng CS&SHTT xác nhận kết quả báo cáo.");
        if (string.IsNullOrWhiteSpace(result))
            throw new RuleException("Cần ghi kết quả thực hiện.", nameof(Result));
        Close(UnitTaskStatus.Done, result, nowUtc);
    }

    public void CompleteByAcceptance(DateTime nowUtc) => Close(UnitTaskStatus.Done, "Tham luận đã được tiếp nhận.", nowUtc);

    public void Cancel(string reason, DateTime nowUtc) => Close(UnitTaskStatus.Cancelled, reason, nowUtc);

    private void Close(UnitTaskStatus status, string result, DateTime nowUtc)
    {
        if (Status is UnitTaskStatus.Done or UnitTaskStatus.Cancelled)
            throw new RuleException("Việc này đã kết thúc.");
        Status = status;
        Result = result.Trim();
        ClosedAtUtc = nowUtc;
    }
}

/// <summary>Phần việc của đơn vị.</summary>
public enum TaskPart
{
    [Display(Name = "Chủ trì")]
    Lead,

    [Display(Name = "Phối hợp")]
    Coordinate,
}

/// <summary>Trạng thái việc.</summary>
public enum UnitTaskStatus
{
    [Display(Name = "Đang thực hiện")]
    Open,

    /// <summary>A concluded task whose unit has reported and CS&amp;SHTT has not yet confirmed.</summary>
    [Display(Name = "Chờ xác nhận")]
    Reported,

    [Display(Name = "Hoàn thành")]
    Done,

    [Display(Name = "Đã hủy")]
    Cancelled,
}

internal sealed class UnitTaskConfiguration : IEntityTypeConfiguration<UnitTask>
{
    public void Configure(EntityTypeBuilder<UnitTask> builder)
    {
        builder.Property(task => task.Clause).HasMaxLength(20);
        builder.Property(task => task.Text).HasMaxLength(4000);
        builder.Property(task => task.Result).HasMaxLength(UnitTask.ResultLength);
        builder.ComplexProperty(task => task.Due);
        builder.HasOne(task => task.Workshop).WithMany().HasForeignKey(task => task.WorkshopId);
        builder.HasOne(task => task.Unit).WithMany().HasForeignKey(task => task.UnitId);
        builder.Property(task => task.ReturnReason).HasMaxLength(UnitTask.ReasonLength);
        builder.HasOne(task => task.Conclusion).WithMany(conclusion => conclusion.Tasks).HasForeignKey(task => task.ConclusionId);
        builder.HasOne<Person>().WithMany().HasForeignKey(task => task.ReportedByPersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(task => task.ConfirmedByPersonId);
        builder.HasMany(task => task.Evidence).WithOne(evidence => evidence.Task).HasForeignKey(evidence => evidence.TaskId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(task => new { task.WorkshopId, task.UnitId, task.AssignmentKey }).IsUnique();
    }
}
