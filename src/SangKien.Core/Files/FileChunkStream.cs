using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Core.Files;

/// <summary>A stored file as a stream that holds one chunk.</summary>
internal sealed class FileChunkStream(PortalDbContext db, int fileId, long length) : Stream
{
    private byte[] _chunk = [];
    private long _number = -1;

    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => false;
    public override long Length => length;
    public override long Position { get; set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (IsMissing)
            Take(await Chunk().SingleOrDefaultAsync(cancellationToken).ConfigureAwait(false));
        return Copy(buffer.Span);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(Span<byte> buffer)
    {
        if (IsMissing)
            Take(Chunk().SingleOrDefault());
        return Copy(buffer);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => Position = offset + origin switch
    {
        SeekOrigin.Begin => 0,
        SeekOrigin.Current => Position,
        _ => length,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool IsMissing => Position < length && _number != Position / FileChunk.Length;

    private IQueryable<byte[]> Chunk()
    {
        var number = (int)(Position / FileChunk.Length);
        return db.FileChunks.Where(chunk => chunk.FileId == fileId && chunk.Number == number).Select(chunk => chunk.Bytes);
    }

    private void Take(byte[]? bytes)
    {
        _chunk = bytes ?? throw new InvalidDataException($"File {fileId} has no chunk at {Position}.");
        _number = Position / FileChunk.Length;
    }

    private int Copy(Span<byte> buffer)
    {
        if (Position >= length)
            return 0;
        var from = _chunk.AsSpan((int)(Position % FileChunk.Length));
        var count = Math.Min(from.Length, buffer.Length);
        from[..count].CopyTo(buffer);
        Position += count;
        return count;
    }
}
