using SangKien.Core.Common;
using SangKien.Core.Conclusions;
using SangKien.Core.Files;

namespace SangKien.Core.Assignments;

// Nhiệm vụ theo kết luận: its leading unit reports with evidence, CS&SHTT confirms or sends back.
public sealed partial class UnitTask
{
    /// <summary>Greatest length of the reason why a report is sent back.</summary>
    public const int ReasonLength = 1000;

    /// <summary>The form field of a refused file.</summary>
    public const string FileField = "File";

    private readonly List<TaskEvidence> _evidence = [];

    /// <summary>The conclusion that it carries out; null for a task of the plan.</summary>
    public int? ConclusionId { get; private set; }

    public Conclusion? Conclusion { get; private set; }
    public int? ReportedByPersonId { get; private set; }
    public DateTime? ReportedAtUtc { get; private set; }
    public int? ConfirmedByPersonId { get; private set; }

    /// <summary>Why CS&amp;SHTT sent the last report back; empty for none.</summary>
    public string ReturnReason { get; private set; } = "";

    /// <summary>Minh chứng: the files that show the result.</summary>
    public IReadOnlyList<TaskEvidence> Evidence => _evidence;

    public bool IsConcluded => ConclusionId is not null || Conclusion is not null;

    /// <summary>Whether its unit can report it as done.</summary>
    public bool CanBeReported => IsConcluded && Part == TaskPart.Lead && Status == UnitTaskStatus.Open;

    /// <summary>Quá hạn: its last moment is over and nothing has been reported.</summary>
    public bool IsOverdue(DateTime nowUtc) => Status == UnitTaskStatus.Open && Due?.IsInTime(nowUtc) == false;

    internal static UnitTask Of(Conclusion conclusion, int unitId, TaskPart part) => new()
    {
        Workshop = conclusion.Workshop,
        Conclusion = conclusion,
        AssignmentKey = conclusion.Key,
        UnitId = unitId,
        Part = part,
        Clause = conclusion.Clause,
        Title = conclusion.Issue,
        Text = conclusion.Text,
        Product = conclusion.Product,
        Due = conclusion.Due,
    };

    /// <summary>Đính kèm minh chứng, while the report is still being written.</summary>
    public void AttachEvidence(StoredFile file, int most)
    {
        RequireReportable();
        if (_evidence.Count >= most)
            throw new RuleException($"Một nhiệm vụ có nhiều nhất {most} tệp minh chứng.", FileField);
        if (_evidence.Find(known => known.File.Sha256 == file.Sha256) is { } same)
            throw new RuleException($"Tệp này đã được đính kèm với tên “{same.File.Name}”.", FileField);
        _evidence.Add(new TaskEvidence(this, file));
        file.Keep();
    }

    public StoredFile DetachEvidence(int fileId)
    {
        RequireReportable();
        var evidence = _evidence.Find(known => known.FileId == fileId) ?? throw new RuleException("Tệp này đã được bỏ.");
        _evidence.Remove(evidence);
        evidence.File.Release();
        return evidence.File;
    }

    /// <summary>Lưu nháp of the report: the text stays, nothing is reported yet.</summary>
    public void DraftReport(string result)
    {
        RequireReportable();
        Result = result.Trim();
    }

    /// <summary>Báo cáo kết quả; it then waits for confirmation and is no longer reminded of.</summary>
    public void Report(string result, int byPersonId, DateTime nowUtc)
    {
        RequireReportable();
        if (string.IsNullOrWhiteSpace(result))
            throw new RuleException("Cần ghi kết quả thực hiện.", nameof(Result));
        OpenedAtUtc ??= nowUtc;
        (Status, Result, ReturnReason) = (UnitTaskStatus.Reported, result.Trim(), "");
        (ReportedByPersonId, ReportedAtUtc) = (byPersonId, nowUtc);
    }

    /// <summary>Xác nhận hoàn thành, by somebody else than who reported it.</summary>
    public void Confirm(int byPersonId, DateTime nowUtc)
    {
        RequireReported(byPersonId);
        ConfirmedByPersonId = byPersonId;
        Close(UnitTaskStatus.Done, Result, nowUtc);
    }

    /// <summary>Chưa đạt: back to the unit, with the reason; the reported text stays, to be completed.</summary>
    public void SendBack(string reason, int byPersonId)
    {
        RequireReported(byPersonId);
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleException("Cần nêu lý do chưa xác nhận.", "Reason");
        (Status, ReturnReason) = (UnitTaskStatus.Open, reason.Trim());
        (ReportedByPersonId, ReportedAtUtc) = (null, null);
    }

    /// <summary>A coordinating unit's part ends with that of the leading unit.</summary>
    public void CompleteWith(UnitTask lead, DateTime nowUtc)
    {
        if (Status == UnitTaskStatus.Open)
            Close(UnitTaskStatus.Done, $"Hoàn thành cùng đơn vị chủ trì: {lead.Unit.Name}.", nowUtc);
    }

    private void RequireReportable()
    {
        if (!IsConcluded)
            throw new RuleException("Đây không phải nhiệm vụ theo kết luận hội thảo.");
        if (Part != TaskPart.Lead)
            throw new RuleException("Kết quả do đơn vị chủ trì báo cáo.");
        if (Status != UnitTaskStatus.Open)
            throw new RuleException("Nhiệm vụ đã báo cáo hoặc đã kết thúc nên không sửa được.");
    }

    private void RequireReported(int byPersonId)
    {
        if (Status != UnitTaskStatus.Reported)
            throw new RuleException("Nhiệm vụ này không có báo cáo đang chờ xác nhận.");
        if (ReportedByPersonId == byPersonId)
            throw new RuleException("Người báo cáo không tự xác nhận kết quả của mình; đồng chí khác của Phòng CS&SHTT hoặc Lãnh đạo Sở xác nhận.");
    }
}
