using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Files;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Files;

public sealed class FileStoreTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const int Chunk = 256 * 1024;
    private static readonly FileLimits Limits = new(8 * FileLimits.Megabyte, "File", FileKind.Pdf);
    private static readonly DateTime Now = PortalFactory.Start.UtcDateTime;

    [Theory]
    [InlineData(100, 1)]
    [InlineData(Chunk, 1)]
    [InlineData(Chunk + 1, 2)]
    [InlineData(20 * Chunk + 7, 21)]
    public async Task A_file_comes_out_as_it_went_in(int size, int chunks)
    {
        var content = Pdf(size);
        await using var db = portal.NewContext();
        var store = new FileStore(db);
        var id = await store.StoreAsync(new MemoryStream(content), "Báo cáo.pdf", Limits, Author(db), Now, CancellationToken.None);
        Assert.Empty(db.ChangeTracker.Entries());

        var file = await db.Files.SingleAsync(file => file.Id == id);
        Assert.Equal((size, Convert.ToHexStringLower(SHA256.HashData(content)), "Báo cáo.pdf"), ((int)file.Size, file.Sha256, file.Name));
        Assert.Equal(chunks, await db.FileChunks.CountAsync(chunk => chunk.FileId == id));
        using var read = new MemoryStream();
        await store.Open(file).CopyToAsync(read);
        Assert.Equal(content, read.ToArray());

        await using var part = store.Open(file);
        part.Seek(-5, SeekOrigin.End);
        var tail = new byte[5];
        part.ReadExactly(tail);
        Assert.Equal(content[^5..], tail);
    }

    [Theory]
    [InlineData(0, "không có nội dung")]
    [InlineData(8 * 1024 * 1024 + 1, "lớn hơn 8 MB")]
    public async Task An_empty_or_too_large_file_leaves_nothing(int size, string reason)
    {
        await using var db = portal.NewContext();
        var before = await db.Files.CountAsync();
        var refusal = await Assert.ThrowsAsync<RuleException>(() => new FileStore(db).StoreAsync(new MemoryStream(new byte[size]), "a.pdf", Limits, Author(db), Now, CancellationToken.None));
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await db.Files.CountAsync());
    }

    [Fact]
    public async Task A_kind_that_the_form_does_not_take_is_refused()
    {
        await using var db = portal.NewContext();
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0];
        var refusal = await Assert.ThrowsAsync<RuleException>(() => new FileStore(db).StoreAsync(new MemoryStream(jpeg), "a.pdf", Limits, Author(db), Now, CancellationToken.None));
        Assert.Contains("Chỉ nhận tệp PDF", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_keeps_is_swept_after_a_day_with_its_chunks()
    {
        await using var db = portal.NewContext();
        var store = new FileStore(db);
        var (kept, orphan) = (await StoreAsync(), await StoreAsync());
        (await db.Files.SingleAsync(file => file.Id == kept)).Keep();
        await db.SaveChangesAsync();

        await store.SweepAsync(Now.AddHours(23), CancellationToken.None);
        Assert.True(await db.Files.AnyAsync(file => file.Id == orphan));
        await store.SweepAsync(Now.AddHours(25), CancellationToken.None);
        Assert.False(await db.FileChunks.AnyAsync(chunk => chunk.FileId == orphan));
        Assert.True(await db.FileChunks.AnyAsync(chunk => chunk.FileId == kept));

        Task<int> StoreAsync() => store.StoreAsync(new MemoryStream(Pdf(Chunk * 2)), "a.pdf", Limits, Author(db), Now, CancellationToken.None);
    }

    private static int Author(Core.Data.PortalDbContext db) => IssuedWorkshop.Person(db, TestOrganisation.UnitStaff).Id;

    private static byte[] Pdf(int size)
    {
        var content = RandomNumberGenerator.GetBytes(size);
        "%PDF-1.7"u8.CopyTo(content);
        return content;
    }
}
