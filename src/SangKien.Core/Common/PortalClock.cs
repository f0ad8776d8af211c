namespace SangKien.Core.Common;

/// <summary>
/// Đồng hồ của cổng: the time by which deadlines are decided and papers are dated. It is real time, except over the sample data,
/// where it starts on 05/10/2022 and runs on. Sign-in, keys and logs keep the container's <see cref="TimeProvider"/>.
/// One instance serves one request or one job.
/// </summary>
public sealed class PortalClock(TimeProvider time)
{
    private TimeSpan _offset;
    private DateTime? _frozenUtc;

    public DateTime NowUtc => _frozenUtc ?? Present;

    public DateOnly Today => VietnamTime.DateOf(NowUtc);

    /// <summary>How far the portal's clock stands from real time; zero without sample data.</summary>
    public void SetOffset(TimeSpan offset) => _offset = offset;

    private DateTime Present => time.GetUtcNow().UtcDateTime + _offset;

    /// <summary>
    /// Holds the present moment for the rest of the request. Called once the whole request has been read, so that waiting for the
    /// database or trying again makes nobody late; and again by a page that has waited for something to happen.
    /// </summary>
    public void Freeze() => _frozenUtc = Present;
}
