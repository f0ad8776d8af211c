using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Dossiers;
using SangKien.Core.Files;
using SangKien.Web.Infrastructure.Lists;

namespace SangKien.Web.Features.Archives;

public sealed record DetailsPage(ArchivedWorkshop Archived, Page<DossierFile> Files);

public sealed class DetailsQuery(PortalDbContext db)
{
    /// <summary>The files stand as one value in the row, so that a page of them is cut out here.</summary>
    public async Task<DetailsPage?> GetAsync(int id, ListRequest request, CancellationToken cancellationToken)
    {
        var archived = await db.ArchivedWorkshops.AsNoTracking().Include(archived => archived.File).Include(archived => archived.ImportedBy)
            .SingleOrDefaultAsync(archived => archived.Id == id, cancellationToken);
        if (archived is null)
            return null;
        var words = Folding.Fold(request.Search);
        var files = archived.Files.Where(file => words.Length == 0 || Folding.Fold(file.Title).Contains(words, StringComparison.Ordinal)).ToList();
        var count = Math.Max(1, (files.Count + Paging.Size - 1) / Paging.Size);
        var number = Math.Clamp(request.Page, 1, count);
        return new(archived, new([.. files.Skip((number - 1) * Paging.Size).Take(Paging.Size)], number, count, files.Count));
    }
}

/// <summary>One file out of the stored dossier, unpacked as it is read.</summary>
public sealed class FileQuery(PortalDbContext db, FileStore files)
{
    /// <summary>Null where the archive has no such file in the list that it was taken in with.</summary>
    public async Task<ArchivedFile?> OpenAsync(int id, string path, CancellationToken cancellationToken)
    {
        var archived = await db.ArchivedWorkshops.AsNoTracking().Include(archived => archived.File).SingleOrDefaultAsync(archived => archived.Id == id, cancellationToken);
        if (archived is null || archived.Files.All(file => file.Path != path))
            return null;
        var zip = new ZipArchive(files.Open(archived.File), ZipArchiveMode.Read);
        return new(zip, zip.GetEntry(path)!.Open(), Path.GetFileName(path));
    }
}

public sealed record ArchivedFile(ZipArchive Zip, Stream Content, string Name) : IDisposable
{
    public void Dispose()
    {
        Content.Dispose();
        Zip.Dispose();
    }
}
