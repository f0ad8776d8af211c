using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Programmes;
using SangKien.Core.Workshops;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Hall;

/// <summary>
/// Phiên điều hành: the day as it runs. Items and turns are its parts, so whatever changes in the hall changes its version: two people
/// who press at once collide, and a live screen asks for nothing but the version.
/// </summary>
public sealed class HallSession : IVersioned
{
    private readonly List<ItemRun> _runs = [];
    private readonly List<SpeakingTurn> _turns = [];

    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; private set; } = null!;
    public DateTime OpenedAtUtc { get; private set; }

    /// <summary>When the chair closed the workshop; null while it goes on.</summary>
    public DateTime? ClosedAtUtc { get; private set; }

    /// <summary>The issue under discussion, whose speakers come first; null for none.</summary>
    public int? ThemeId { get; private set; }

    public Theme? Theme { get; private set; }
    public IReadOnlyList<ItemRun> Runs => _runs;
    public IReadOnlyList<SpeakingTurn> Turns => _turns;
    public Guid Version { get; set; }

    public bool IsOpen => ClosedAtUtc is null;

    /// <summary>The item that runs now.</summary>
    public ItemRun? Running => _runs.Find(run => run.EndedAtUtc is null);

    /// <summary>Who speaks now.</summary>
    public SpeakingTurn? Speaking => _turns.Find(turn => turn.Status == TurnStatus.Speaking);

    /// <summary>Bắt đầu điều hành: on the day itself, so that nobody opens it by mistake before. Those who registered wait from the beginning.</summary>
    public static HallSession Open(Workshop workshop, IEnumerable<SpeakingRequest> registered, DateTime nowUtc)
    {
        if (workshop.Meeting is not { IsFixed: true, StartsAtUtc: { } start })
            throw new RuleException("Chưa ấn định thời gian, địa điểm hội thảo nên chưa mở điều hành được.");
        if (VietnamTime.DateOf(nowUtc) < VietnamTime.DateOf(start))
            throw new RuleException($"Hội thảo họp {VietnameseDate.WithWeekday(VietnamTime.DateOf(start))}; đến ngày đó mới mở điều hành.");
        var session = new HallSession { Workshop = workshop, WorkshopId = workshop.Id, OpenedAtUtc = nowUtc };
        foreach (var request in registered)
            session.Ask(request, nowUtc);
        return session;
    }

    /// <summary>Chuyển sang một mục: what ran and who spoke before are over. The item's contribution is loaded.</summary>
    public void Begin(ProgrammeItem item, DateTime nowUtc)
    {
        RequireOpen();
        if (Running?.ItemId == item.Id)
            throw new RuleException($"Chương trình đang ở mục “{item.Title}”.");
        EndWhatRuns(nowUtc);
        _runs.Add(new ItemRun(this, item, nowUtc));
    }

    /// <summary>Chọn vấn đề đang thảo luận; null for none.</summary>
    public void Discuss(Theme? theme)
    {
        RequireOpen();
        (Theme, ThemeId) = (theme, theme?.Id);
    }

    /// <summary>Xin phát biểu. Who waits or speaks already does not stand in the queue twice.</summary>
    public SpeakingTurn Ask(SpeakingRequest request, DateTime nowUtc)
    {
        RequireOpen();
        if (TurnOf(request) is { } known)
            throw new RuleException(known.Status == TurnStatus.Speaking ? $"{known.Name} đang phát biểu." : $"{known.Name} đã có trong danh sách chờ phát biểu.", nameof(request.Name));
        var turn = new SpeakingTurn(this, request, NextPlace(), nowUtc);
        _turns.Add(turn);
        return turn;
    }

    /// <summary>The turn in which the person waits or speaks; null for none.</summary>
    public SpeakingTurn? TurnOf(SpeakingRequest person) => _turns.Find(turn => turn.IsOpen && turn.IsOf(person));

    /// <summary>
    /// Mời phát biểu. The caller says whom he saw speaking: of two who press at once the later one must not cut off whom the earlier
    /// one has just called.
    /// </summary>
    /// <param name="seenId">The turn that was being spoken on the caller's screen, which ends now; null for none.</param>
    public void Call(SpeakingTurn turn, int? seenId, DateTime nowUtc)
    {
        RequireOpen();
        if (Speaking is { } speaking && speaking.Id != seenId)
            throw new RuleException($"{speaking.Name} vừa được mời phát biểu.");
        turn.RequireWaiting();
        Speaking?.Finish(nowUtc);
        turn.Call(nowUtc);
    }

    public void Finish(SpeakingTurn turn, DateTime nowUtc)
    {
        RequireOpen();
        turn.Finish(nowUtc);
    }

    /// <summary>Bỏ qua: by the chair, or by the person who no longer wants to speak.</summary>
    public void Skip(SpeakingTurn turn)
    {
        RequireOpen();
        turn.Skip();
    }

    /// <summary>Đưa lại vào danh sách chờ, at its end: who was called or skipped by mistake, or was out of the hall.</summary>
    public void PutBack(SpeakingTurn turn)
    {
        RequireOpen();
        turn.PutBack(NextPlace());
    }

    /// <summary>Kết thúc hội thảo.</summary>
    public void Close(DateTime nowUtc)
    {
        RequireOpen();
        EndWhatRuns(nowUtc);
        ClosedAtUtc = nowUtc;
    }

    /// <summary>Mở lại, after an end that was pressed by mistake.</summary>
    public void Reopen()
    {
        if (IsOpen)
            throw new RuleException("Hội thảo đang được điều hành.");
        ClosedAtUtc = null;
    }

    private void EndWhatRuns(DateTime nowUtc)
    {
        Speaking?.Finish(nowUtc);
        Running?.End(nowUtc);
    }

    private void RequireOpen()
    {
        if (ClosedAtUtc is { } closed)
            throw new RuleException($"Hội thảo đã kết thúc lúc {Meeting.Hour(closed)}.");
    }

    private int NextPlace() => _turns.Select(turn => turn.Place).DefaultIfEmpty().Max() + 1;
}

internal sealed class HallSessionConfiguration : IEntityTypeConfiguration<HallSession>
{
    public void Configure(EntityTypeBuilder<HallSession> builder)
    {
        builder.HasOne(session => session.Workshop).WithMany().HasForeignKey(session => session.WorkshopId);
        builder.HasOne(session => session.Theme).WithMany().HasForeignKey(session => session.ThemeId).OnDelete(DeleteBehavior.SetNull);
        builder.HasMany(session => session.Runs).WithOne(run => run.Session).HasForeignKey(run => run.SessionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(session => session.Turns).WithOne(turn => turn.Session).HasForeignKey(turn => turn.SessionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(session => session.WorkshopId).IsUnique();
    }
}
