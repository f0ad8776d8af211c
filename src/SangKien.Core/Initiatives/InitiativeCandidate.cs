using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Core.Initiatives;

/// <summary>
/// Hồ sơ sáng kiến: an idea of the workshop whose authors prepare an application. It is no recognition: that is for the body to which
/// the application goes.
/// </summary>
public sealed class InitiativeCandidate : IVersioned
{
    public const int ReasonLength = 1000;

    public int Id { get; private set; }
    public int WorkshopId { get; private init; }
    public Workshop Workshop { get; private init; } = null!;

    /// <summary>The idea; there is one candidate for each.</summary>
    public int IdeaId { get; private init; }

    public Idea Idea { get; private init; } = null!;

    /// <summary>The unit whose idea it is.</summary>
    public int UnitId { get; private init; }

    public Unit Unit { get; private init; } = null!;
    public InitiativeStatus Status { get; private set; }
    public ApplicationText Application { get; private set; } = new();

    /// <summary>The name as it is listed; the application's own.</summary>
    public string Title { get; private set; } = "";

    public string TitleFolded { get; private set; } = "";

    /// <summary>Ngày áp dụng lần đầu hoặc áp dụng thử, the earlier of the two; null while it has not been applied.</summary>
    public DateOnly? FirstAppliedOn { get; private set; }

    /// <summary>The day on which the application was handed in outside the portal; null before.</summary>
    public DateOnly? LodgedOn { get; private set; }

    /// <summary>Why it is not pursued; empty for none.</summary>
    public string DropReason { get; private set; } = "";

    public int FiledByPersonId { get; private init; }
    public DateTime FiledAtUtc { get; private init; }
    public Guid Version { get; set; }

    /// <summary>Thời hiệu yêu cầu công nhận; null while it has not been applied.</summary>
    public Deadline? Limit => FirstAppliedOn is { } first ? LimitFrom(first) : null;

    /// <summary>
    /// Khoản 2 Điều 5 Điều lệ Sáng kiến: a year from the day of the first application. That day counts as the first (Điều 151 Bộ luật Dân
    /// sự 2015), so the year is over when it comes round.
    /// </summary>
    public static Deadline LimitFrom(DateOnly firstAppliedOn) => new(firstAppliedOn.AddYears(1), DeadlineReading.Before);

    /// <summary>Lập hồ sơ from an idea, with what the contribution already says.</summary>
    public static InitiativeCandidate File(Idea idea, ApplicationText application, int byPersonId, DateTime nowUtc)
    {
        var candidate = new InitiativeCandidate
        {
            Workshop = idea.Contribution.Workshop,
            WorkshopId = idea.Contribution.WorkshopId,
            Idea = idea,
            UnitId = idea.Contribution.UnitId,
            FiledByPersonId = byPersonId,
            FiledAtUtc = nowUtc,
        };
        candidate.Edit(application, null, VietnamTime.DateOf(nowUtc));
        return candidate;
    }

    public void Edit(ApplicationText application, DateOnly? firstAppliedOn, DateOnly today)
    {
        RequirePreparing();
        application.Check();
        if (firstAppliedOn > today)
            throw new RuleException("Ngày áp dụng lần đầu không được ở sau hôm nay.", nameof(FirstAppliedOn));
        (Application, FirstAppliedOn, Title) = (application, firstAppliedOn, application.Title.Trim());
        TitleFolded = Folding.Fold(Title);
    }

    /// <summary>Đã nộp đơn to the body that recognises, on a day within the year.</summary>
    public void Lodge(DateOnly on, DateOnly today)
    {
        RequirePreparing();
        Application.RequireComplete();
        if (on > today)
            throw new RuleException("Ngày nộp đơn không được ở sau hôm nay.", nameof(LodgedOn));
        if (FirstAppliedOn is null)
            throw new RuleException("Cần ghi ngày áp dụng lần đầu hoặc áp dụng thử: giải pháp chưa áp dụng thì chưa yêu cầu công nhận được.", nameof(FirstAppliedOn));
        if (on < FirstAppliedOn)
            throw new RuleException("Ngày nộp đơn không được trước ngày áp dụng lần đầu.", nameof(LodgedOn));
        if (on > Limit!.LastDay)
            throw new RuleException($"Đã quá thời hiệu 01 năm kể từ ngày áp dụng lần đầu ({Limit.LastMoment}).", nameof(LodgedOn));
        (Status, LodgedOn) = (InitiativeStatus.Lodged, on);
    }

    /// <summary>Không làm tiếp, with the reason.</summary>
    public void Drop(string reason)
    {
        RequirePreparing();
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleException("Cần nêu lý do không làm tiếp.", "Reason");
        (Status, DropReason) = (InitiativeStatus.Dropped, reason.Trim());
    }

    /// <summary>Làm tiếp a dropped one.</summary>
    public void Resume()
    {
        if (Status != InitiativeStatus.Dropped)
            throw new RuleException("Chỉ làm tiếp được hồ sơ đã dừng.");
        (Status, DropReason) = (InitiativeStatus.Preparing, "");
    }

    private void RequirePreparing()
    {
        if (Status != InitiativeStatus.Preparing)
            throw new RuleException(Status == InitiativeStatus.Lodged ? "Hồ sơ đã ghi nộp đơn nên không sửa được." : "Hồ sơ đã dừng. Chọn làm tiếp trước khi sửa.");
    }
}

/// <summary>Trạng thái hồ sơ sáng kiến.</summary>
public enum InitiativeStatus
{
    [Display(Name = "Đang chuẩn bị đơn")]
    Preparing,

    [Display(Name = "Đã nộp đơn")]
    Lodged,

    [Display(Name = "Không làm tiếp")]
    Dropped,
}

/// <summary>Who sees a candidate: its unit its own, CS&amp;SHTT and the Director all.</summary>
public static class InitiativeVisibility
{
    public static IQueryable<InitiativeCandidate> VisibleTo(this IQueryable<InitiativeCandidate> candidates, ICurrentUser user)
    {
        var unitId = user.UnitId;
        return user.IsInRole(Roles.CsShtt) || user.IsInRole(Roles.Director) ? candidates : candidates.Where(candidate => candidate.UnitId == unitId);
    }

    /// <summary>Those that the person may change: of his own unit, and as CS&amp;SHTT all.</summary>
    public static IQueryable<InitiativeCandidate> KeptBy(this IQueryable<InitiativeCandidate> candidates, ICurrentUser user)
    {
        var unitId = user.UnitId;
        return user.IsInRole(Roles.CsShtt) ? candidates : candidates.Where(candidate => candidate.UnitId == unitId);
    }
}

internal sealed class InitiativeCandidateConfiguration : IEntityTypeConfiguration<InitiativeCandidate>
{
    public void Configure(EntityTypeBuilder<InitiativeCandidate> builder)
    {
        builder.Property(candidate => candidate.Application).IsJson();
        builder.Property(candidate => candidate.Title).HasMaxLength(ContributionText.TitleLength);
        builder.Property(candidate => candidate.TitleFolded).HasMaxLength(ContributionText.TitleLength);
        builder.Property(candidate => candidate.DropReason).HasMaxLength(InitiativeCandidate.ReasonLength);
        builder.Ignore(candidate => candidate.Limit);
        builder.HasOne(candidate => candidate.Workshop).WithMany().HasForeignKey(candidate => candidate.WorkshopId);
        builder.HasOne(candidate => candidate.Idea).WithMany().HasForeignKey(candidate => candidate.IdeaId);
        builder.HasOne(candidate => candidate.Unit).WithMany().HasForeignKey(candidate => candidate.UnitId);
        builder.HasOne<Person>().WithMany().HasForeignKey(candidate => candidate.FiledByPersonId);
        builder.HasIndex(candidate => candidate.IdeaId).IsUnique();
        builder.HasIndex(candidate => candidate.UnitId);
    }
}
