using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Attendees;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Organisation;

namespace SangKien.Core.Hall;

/// <summary>Lượt phát biểu: somebody who asked to speak, from the queue to the end of what he said. Its moves go through the session.</summary>
public sealed class SpeakingTurn : IPart
{
    private SpeakingTurn()
    {
    }

    internal SpeakingTurn(HallSession session, SpeakingRequest request, int place, DateTime nowUtc)
    {
        Session = session;
        (Name, Post, Organisation) = (request.Name.Trim(), request.Post.Trim(), request.Organisation.Trim());
        if (Name.Length == 0)
            throw new RuleException("Cần ghi tên người phát biểu.", nameof(Name));
        (UnitId, DelegateId, ThemeId, Subject, Minutes, Origin) =
            (request.UnitId, request.DelegateId, request.ThemeId, request.Subject.Trim(), request.Minutes, request.Origin);
        (Place, AskedAtUtc) = (place, nowUtc);
    }

    public int Id { get; private set; }
    public int SessionId { get; private set; }
    public HallSession Session { get; private set; } = null!;
    public string Name { get; private set; } = "";
    public string Post { get; private set; } = "";

    /// <summary>Đơn vị or agency as it is shown.</summary>
    public string Organisation { get; private set; } = "";

    /// <summary>The unit of the Sở for whom he speaks; null for a guest.</summary>
    public int? UnitId { get; private set; }

    public Unit? Unit { get; private set; }

    /// <summary>Who of the delegate list it is; null for somebody who is only named.</summary>
    public int? DelegateId { get; private set; }

    public WorkshopDelegate? Delegate { get; private set; }

    /// <summary>The issue that he wants to speak on; null for the workshop as a whole.</summary>
    public int? ThemeId { get; private set; }

    public Theme? Theme { get; private set; }

    /// <summary>Nội dung định phát biểu; empty where none was said.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Minutes that are meant for him.</summary>
    public int Minutes { get; private set; }

    public TurnOrigin Origin { get; private set; }
    public TurnStatus Status { get; private set; }

    /// <summary>Place among those who asked, from 1; who is put back takes a new one.</summary>
    public int Place { get; private set; }

    public DateTime AskedAtUtc { get; private set; }
    public DateTime? StartedAtUtc { get; private set; }
    public DateTime? EndedAtUtc { get; private set; }

    /// <summary>Whether he still waits or speaks.</summary>
    public bool IsOpen => Status is TurnStatus.Waiting or TurnStatus.Speaking;

    IVersioned? IPart.Whole => Session;

    /// <summary>The same delegate, or, where one of them is only named, the same name from the same place.</summary>
    public bool IsOf(SpeakingRequest person) =>
        DelegateId is not null && person.DelegateId is not null
            ? DelegateId == person.DelegateId
            : Folding.Fold(Name) == Folding.Fold(person.Name) && Folding.Fold(Organisation) == Folding.Fold(person.Organisation);

    internal void RequireWaiting()
    {
        if (Status != TurnStatus.Waiting)
            throw new RuleException(Status == TurnStatus.Speaking ? $"{Name} đang phát biểu." : $"{Name} không còn trong danh sách chờ phát biểu.");
    }

    internal void Call(DateTime nowUtc) => (Status, StartedAtUtc) = (TurnStatus.Speaking, nowUtc);

    internal void Finish(DateTime nowUtc)
    {
        if (Status != TurnStatus.Speaking)
            throw new RuleException($"{Name} hiện không phát biểu.");
        (Status, EndedAtUtc) = (TurnStatus.Done, nowUtc);
    }

    internal void Skip()
    {
        RequireWaiting();
        Status = TurnStatus.Skipped;
    }

    internal void PutBack(int place)
    {
        if (Status is TurnStatus.Waiting or TurnStatus.Done)
            throw new RuleException(Status == TurnStatus.Waiting ? $"{Name} đang chờ phát biểu." : $"{Name} đã phát biểu xong; nếu xin phát biểu thêm thì ghi một lượt mới.");
        (Status, StartedAtUtc, Place) = (TurnStatus.Waiting, null, place);
    }
}

internal sealed class SpeakingTurnConfiguration : IEntityTypeConfiguration<SpeakingTurn>
{
    public void Configure(EntityTypeBuilder<SpeakingTurn> builder)
    {
        builder.Property(turn => turn.Name).HasMaxLength(SpeakingRequest.NameLength);
        builder.Property(turn => turn.Post).HasMaxLength(SpeakingRequest.PostLength);
        builder.Property(turn => turn.Organisation).HasMaxLength(SpeakingRequest.OrganisationLength);
        builder.Property(turn => turn.Subject).HasMaxLength(SpeakingRequest.SubjectLength);
        builder.HasOne(turn => turn.Unit).WithMany().HasForeignKey(turn => turn.UnitId);
        builder.HasOne(turn => turn.Delegate).WithMany().HasForeignKey(turn => turn.DelegateId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(turn => turn.Theme).WithMany().HasForeignKey(turn => turn.ThemeId).OnDelete(DeleteBehavior.ClientSetNull);
    }
}
