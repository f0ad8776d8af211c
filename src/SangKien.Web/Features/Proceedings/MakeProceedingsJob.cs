using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Files;
using SangKien.Core.History;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Proceedings;
using SangKien.Core.Workshops;
using SangKien.Documents.Model;
using SangKien.Web.Features.Shared;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Jobs;

namespace SangKien.Web.Features.Proceedings;

/// <summary>Lập kỷ yếu in the background: one book after the other, each written to a file on disk and from there into the database.</summary>
public sealed class MakeProceedingsJob(PortalDbContext db, PortalClock clock, MakeHandler maker, ILogger<MakeProceedingsJob> logger) : IJob
{
    public static string Name => "make-proceedings";

    public static TimeSpan Every => TimeSpan.FromSeconds(5);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // What a node was making when it died is begun again.
        while (await db.Proceedings.Where(edition => edition.State == ProceedingsState.Waiting || edition.State == ProceedingsState.Making)
            .OrderBy(edition => edition.Id).FirstOrDefaultAsync(cancellationToken) is { } edition)
        {
            var goesOn = edition.TryStart();
            await db.SaveChangesAsync(cancellationToken);
            if (goesOn)
                await MakeAsync(edition.Id, cancellationToken);
            db.ChangeTracker.Clear();
        }
    }

    private async Task MakeAsync(int id, CancellationToken cancellationToken)
    {
        string failure;
        try
        {
            await maker.MakeAsync(id, cancellationToken);
            return;
        }
        catch (RuleException refusal)
        {
            failure = refusal.Message;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogError(fault, "The proceedings {Id} could not be made.", id);
            failure = "Có lỗi khi lập kỷ yếu. Lập lại; nếu vẫn lỗi, báo quản trị xem nhật ký hệ thống.";
        }

        db.ChangeTracker.Clear();
        var edition = await db.Proceedings.SingleAsync(edition => edition.Id == id, cancellationToken);
        edition.Fail(failure);
        db.History.Add(HistoryEntry.Of<Workshop>(edition.WorkshopId, $"Không lập được kỷ yếu: {failure}", SystemUser.Instance, clock.NowUtc, edition.WorkshopId));
        await db.TellAsync(
            db.PeopleWithIds([edition.RequestedByPersonId]), new News($"Không lập được kỷ yếu: {failure}", $"/hoi-thao/{edition.WorkshopId}/ky-yeu"),
            SystemUser.Instance, clock.NowUtc, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}

/// <summary>Makes one book: composes it as the person who asked for it sees the workshop, writes both files, keeps them.</summary>
public sealed class MakeHandler(PortalDbContext db, PortalClock clock, AgencyCard agencies, DocumentEngines engines)
{
    private const long GreatestSize = 2L * 1024 * FileLimits.Megabyte;

    public async Task MakeAsync(int id, CancellationToken cancellationToken)
    {
        var asked = await db.Proceedings.AsNoTracking().SingleAsync(edition => edition.Id == id, cancellationToken);
        var compiler = new Compiler(asked.RequestedByPersonId);
        var official = new OfficialPapersQuery(db, compiler, new DelegateListQuery(db, compiler, clock));
        var book = await new BookQuery(db, compiler, new WorkshopPapersQuery(db, compiler, agencies, clock), official).GetAsync(asked, cancellationToken);
        var progress = new StoredProgress(db, id, cancellationToken);
        var pdf = await StoreAsync(book.Paper, FileKind.Pdf, asked, progress, cancellationToken);
        var docx = await StoreAsync(book.Paper, FileKind.Docx, asked, progress: null, cancellationToken);

        var edition = await db.Proceedings.Include(edition => edition.Pdf).Include(edition => edition.Docx).SingleAsync(edition => edition.Id == id, cancellationToken);
        edition.Finish(
            asked.Revision, book.MadeFrom, await db.Files.SingleAsync(file => file.Id == pdf, cancellationToken), await db.Files.SingleAsync(file => file.Id == docx, cancellationToken), clock.NowUtc);
        db.History.Add(HistoryEntry.Of<Workshop>(edition.WorkshopId, $"Lập xong kỷ yếu, {edition.Pages} trang", SystemUser.Instance, clock.NowUtc, edition.WorkshopId));
        await db.TellAsync(
            db.PeopleWithIds([edition.RequestedByPersonId]), new News($"Kỷ yếu đã lập xong, {edition.Pages} trang.", $"/hoi-thao/{edition.WorkshopId}/ky-yeu"),
            SystemUser.Instance, clock.NowUtc, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<int> StoreAsync(AdministrativeDocument paper, FileKind kind, ProceedingsEdition edition, StoredProgress? progress, CancellationToken cancellationToken)
    {
        await using var file = TemporaryFile.Open();
        engines.FileEngine(kind.Extension()[1..])!.Write(paper, file, progress);
        file.Position = 0;
        return await new FileStore(db).StoreAsync(file, "ky-yeu", new FileLimits(GreatestSize, "", kind), edition.RequestedByPersonId, clock.NowUtc, cancellationToken);
    }

    /// <summary>CS&amp;SHTT in the background: the book shows what those see who ask for it.</summary>
    private sealed record Compiler(int PersonId) : ICurrentUser
    {
        public string? AccountId => null;
        public int UnitId => 0;
        public string DisplayName => SystemUser.Instance.DisplayName;
        public bool IsInRole(string role) => role == Roles.CsShtt;
    }
}
