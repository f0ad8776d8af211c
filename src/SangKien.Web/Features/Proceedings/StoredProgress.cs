using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Documents;

namespace SangKien.Web.Features.Proceedings;

/// <summary>Keeps in the database how far a book has come, so that the page on any node can show it; a step a second, and the last one.</summary>
internal sealed class StoredProgress(PortalDbContext db, int id, CancellationToken cancellationToken) : IProgress<WritingProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Stopwatch _since = Stopwatch.StartNew();

    /// <summary>Called by the engine in the midst of its writing, which is also where a portal that stops can stop it.</summary>
    public void Report(WritingProgress value)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_since.Elapsed < Pause && value.Sections < value.AllSections)
            return;
        _since.Restart();
        db.Proceedings.Where(edition => edition.Id == id).ExecuteUpdate(update => update
            .SetProperty(edition => edition.Sections, value.Sections)
            .SetProperty(edition => edition.AllSections, value.AllSections)
            .SetProperty(edition => edition.Pages, value.Pages));
    }
}
