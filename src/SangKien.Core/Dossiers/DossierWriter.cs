using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using SangKien.Core.Common;

namespace SangKien.Core.Dossiers;

/// <summary>Writes a dossier file by file into a stream; of no file more than a buffer is held. Each file is hashed as it goes by.</summary>
public sealed class DossierWriter : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly DateTimeOffset _madeAt;
    private readonly HashSet<string> _paths = [DossierManifest.FileName, DossierManifest.IndexName];
    private readonly List<DossierFile> _files = [];

    public DossierWriter(Stream target, DateTime madeAtUtc)
    {
        _zip = new(target, ZipArchiveMode.Create, leaveOpen: true);
        _madeAt = new(VietnamTime.ToLocal(madeAtUtc), TimeSpan.Zero);
    }

    public IReadOnlyList<DossierFile> Files => _files;

    public void Dispose() => _zip.Dispose();

    /// <param name="folders">From the outermost, as people call them.</param>
    /// <param name="name">With its ending; a name that is taken gets a number.</param>
    /// <param name="title">What the index calls it.</param>
    public async Task AddAsync(IEnumerable<string> folders, string name, string title, Func<Stream, Task> write)
    {
        var path = Free(string.Join('/', [.. folders.Select(DossierPath.NameOf), DossierPath.NameOf(name)]));
        var (size, sha256) = await WriteAsync(path, write);
        _files.Add(new(path, title, size, sha256));
    }

    public Task AddAsync(IEnumerable<string> folders, string name, string title, Stream content, CancellationToken cancellationToken) =>
        AddAsync(folders, name, title, target => content.CopyToAsync(target, cancellationToken));

    /// <summary>Writes the page that opens offline and the list of all files, which is the last.</summary>
    public async Task<DossierManifest> FinishAsync(DossierManifest about)
    {
        var listed = about with { Files = [.. _files] };
        var (size, sha256) = await WriteAsync(DossierManifest.IndexName, target => DossierIndex.WriteAsync(target, listed));
        var manifest = listed with { Files = [new(DossierManifest.IndexName, "Trang mở đầu", size, sha256), .. _files] };
        await WriteAsync(DossierManifest.FileName, target => target.WriteAsync(manifest.ToBytes()).AsTask());
        return manifest;
    }

    private async Task<(long Size, string Sha256)> WriteAsync(string path, Func<Stream, Task> write)
    {
        var entry = _zip.CreateEntry(path);
        entry.LastWriteTime = _madeAt;
        await using var target = new HashingStream(entry.Open());
        await write(target);
        return (target.Written, target.Sha256());
    }

    private string Free(string path)
    {
        var free = path;
        for (var number = 2; !_paths.Add(free); number++)
            free = Path.ChangeExtension(path, null) + string.Create(CultureInfo.InvariantCulture, $"-{number}") + Path.GetExtension(path);
        return free;
    }

    /// <summary>Passes on what is written and hashes it.</summary>
    private sealed class HashingStream(Stream target) : Stream
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        public long Written { get; private set; }

        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public string Sha256() => Convert.ToHexStringLower(_hash.GetCurrentHash());

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            target.Write(buffer);
            Count(buffer);
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await target.WriteAsync(buffer, cancellationToken);
            Count(buffer.Span);
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override void Flush() => target.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                target.Dispose();
                _hash.Dispose();
            }

            base.Dispose(disposing);
        }

        private void Count(ReadOnlySpan<byte> written)
        {
            _hash.AppendData(written);
            Written += written.Length;
        }
    }
}
