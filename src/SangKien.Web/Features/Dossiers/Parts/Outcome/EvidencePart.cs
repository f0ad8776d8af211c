using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Dossiers;
using SangKien.Core.Files;

namespace SangKien.Web.Features.Dossiers.Parts.Outcome;

/// <summary>Minh chứng of the tasks by conclusions whose units have reported; until then the files are a draft of the unit.</summary>
internal sealed class EvidencePart : DossierPart
{
    public override async Task AddAsync(DossierContents dossier, CancellationToken cancellationToken)
    {
        var files = new FileStore(dossier.Db);
        var reported = await dossier.Db.UnitTasks.AsNoTracking()
            .Where(task => task.WorkshopId == dossier.WorkshopId && (task.Status == UnitTaskStatus.Reported || task.Status == UnitTaskStatus.Done))
            .SelectMany(task => task.Evidence).OrderBy(evidence => evidence.TaskId).ThenBy(evidence => evidence.Id)
            .Select(evidence => new { evidence.File, evidence.Task.Clause, Unit = evidence.Task.Unit.Name }).ToListAsync(cancellationToken);
        foreach (var evidence in reported)
        {
            await using var content = files.Open(evidence.File);
            await dossier.Writer.AddAsync(
                [DossierFolder.Outcome, "Minh chứng", evidence.Clause], evidence.File.Name, $"Minh chứng {evidence.Clause}, {evidence.Unit}: {evidence.File.Name}", content, cancellationToken);
        }
    }
}
