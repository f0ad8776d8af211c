using System.Globalization;
using SangKien.Core.Data;
using SangKien.Core.Dossiers;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Documents;
using SangKien.Documents.Model;
using SangKien.Web.Features.Dossiers.Parts.Outcome;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Exports;

namespace SangKien.Web.Features.Dossiers.Parts;

/// <summary>
/// Một phần của hồ sơ. A new part is one small class and its line in <see cref="All"/>. It takes what was sent, issued or done: drafts are
/// nobody's but their unit's, and what is noted for the discussion (III.4) stays with its unit and CS&amp;SHTT.
/// </summary>
internal abstract class DossierPart
{
    public static IReadOnlyList<DossierPart> All { get; } =
    [
        new PapersPart(), new ContributionsPart(), new AttachmentsPart(), new UnitsPart(), new IdeasPart(), new TasksPart(), new DelegatesPart(), new ProgrammePart(),
        new RemindersPart(), new HistoryPart(), new ProceedingsPart(), new MinutesPart(), new ConclusionsPart(), new EvidencePart(), new ApplicationsPart(),
    ];

    public abstract Task AddAsync(DossierContents dossier, CancellationToken cancellationToken);
}

/// <summary>The dossier that is being written, and what its parts need.</summary>
internal sealed record DossierContents(PortalDbContext Db, DossierWriter Writer, Workshop Workshop, AgencyProfile Agency, DocumentEngines Engines)
{
    public int WorkshopId => Workshop.Id;

    /// <summary>A paper in every format in which papers leave the portal. An engine goes back in what it writes, so it writes on disk first.</summary>
    public async Task AddPaperAsync(IReadOnlyList<string> folders, string name, string title, AdministrativeDocument paper, CancellationToken cancellationToken)
    {
        foreach (var engine in Engines.Files)
            await AddPaperAsync(folders, name, title, paper, engine, cancellationToken);
    }

    public async Task AddPaperAsync(IReadOnlyList<string> folders, string name, string title, AdministrativeDocument paper, IDocumentEngine engine, CancellationToken cancellationToken)
    {
        await using var file = TemporaryFile.Open();
        engine.Write(paper, file);
        file.Position = 0;
        await Writer.AddAsync(folders, name + engine.FileExtension, $"{title} ({engine.FileExtension[1..].ToUpperInvariant()})", file, cancellationToken);
    }

    /// <summary>A list for people (XLSX) and for machines (CSV).</summary>
    public async Task AddListAsync<T>(string folder, string name, string title, IReadOnlyList<Column<T>> columns, IReadOnlyList<T> rows, CancellationToken cancellationToken)
    {
        await using var file = TemporaryFile.Open();
        await XlsxWriter.WriteAsync(file, title, columns, rows.ToAsyncEnumerable(), cancellationToken);
        file.Position = 0;
        var count = rows.Count.ToString(CultureInfo.InvariantCulture);
        await Writer.AddAsync([folder], $"{name}.xlsx", $"{title}, {count} dòng (XLSX)", file, cancellationToken);
        await Writer.AddAsync([folder], $"{name}.csv", $"{title}, {count} dòng (CSV)", target => CsvWriter.WriteAsync(target, columns, rows.ToAsyncEnumerable(), cancellationToken));
    }
}
