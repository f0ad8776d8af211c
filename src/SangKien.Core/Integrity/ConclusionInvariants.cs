using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Data;
using SangKien.Core.Files;
using SangKien.Core.Reviewing;

namespace SangKien.Core.Integrity;

/// <summary>What holds for conclusions and what follows from them.</summary>
internal static class ConclusionInvariants
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        new("Mỗi thông báo kết luận, báo cáo kết quả đã ban hành gắn với văn bản có đủ tệp PDF và DOCX", PapersAsync),
        new("Mỗi kết luận có đơn vị chủ trì có đúng một nhiệm vụ của đơn vị đó", TasksAsync),
        new("Nhiệm vụ theo kết luận đã báo cáo thì có kết quả và người báo cáo; đã hoàn thành thì do người khác xác nhận", ReportsAsync),
        new("Biên bản đã ký giữ nguyên nội dung lúc ký", MinutesAsync),
    ];

    private static async Task<IReadOnlyList<string>> PapersAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var (pdf, docx) = (FileKind.Pdf.ContentType(), FileKind.Docx.ContentType());
        var papers = await db.ClosingPapers
            .Where(paper => paper.Status == PaperStatus.Issued)
            .Where(paper => paper.IssuedDocument == null
                || !paper.IssuedDocument.Files.Any(file => file.ContentType == pdf) || !paper.IssuedDocument.Files.Any(file => file.ContentType == docx))
            .Select(paper => paper.Id).ToListAsync(cancellationToken);
        return [.. papers.Select(id => $"Văn bản sau hội thảo {id}: thiếu văn bản hoặc tệp")];
    }

    private static async Task<IReadOnlyList<string>> TasksAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var wrong = await db.Conclusions
            .Where(conclusion => conclusion.Tasks.Count(task => task.Part == TaskPart.Lead && task.UnitId == conclusion.LeadUnitId) != (conclusion.LeadUnitId == null ? 0 : 1))
            .Select(conclusion => new { conclusion.Id, conclusion.Number }).ToListAsync(cancellationToken);
        return [.. wrong.Select(conclusion => $"Kết luận {conclusion.Number} (mã {conclusion.Id})")];
    }

    private static async Task<IReadOnlyList<string>> ReportsAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var wrong = await db.UnitTasks
            .Where(task => task.ConclusionId != null && task.Part == TaskPart.Lead)
            .Where(task => (task.Status == UnitTaskStatus.Reported && (task.Result == "" || task.ReportedByPersonId == null))
                || (task.Status == UnitTaskStatus.Done && (task.Result == "" || task.ReportedByPersonId == null || task.ConfirmedByPersonId == null || task.ConfirmedByPersonId == task.ReportedByPersonId)))
            .Select(task => new { task.Id, task.Unit.Name }).ToListAsync(cancellationToken);
        return [.. wrong.Select(task => $"Nhiệm vụ {task.Id} của {task.Name}")];
    }

    private static async Task<IReadOnlyList<string>> MinutesAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var signed = await db.Minutes.AsNoTracking().Where(minutes => minutes.Status != MinutesStatus.Draft).ToListAsync(cancellationToken);
        return [.. signed.Where(minutes => minutes.Text.Sha256() != minutes.SignedSha256).Select(minutes => $"Biên bản của hội thảo {minutes.WorkshopId}: nội dung không khớp chữ ký")];
    }
}
