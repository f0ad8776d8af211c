using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Deadlines;
using SangKien.Core.Files;
using SangKien.Core.Organisation;
using SangKien.Core.Settings;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Contributions;

/// <summary>The unit's own page: the form while it may write, the frozen text afterwards.</summary>
public sealed record EditPage
{
    public required Workshop Workshop { get; init; }

    /// <summary>Null while nothing has been stored.</summary>
    public Contribution? Contribution { get; init; }

    public required UnitTask Call { get; init; }
    public required string UnitName { get; init; }
    public required ContributionForm Form { get; init; }
    public required IReadOnlyList<HistoryLine> History { get; init; }
    public ExtensionRequest? Request { get; init; }
    public IReadOnlyDictionary<string, FieldConflict> Conflicts { get; init; } = new Dictionary<string, FieldConflict>();
    /// <summary>Whether the person may confirm what the unit sends.</summary>
    public bool IsHead { get; init; }

    public required UploadSettings Uploads { get; init; }
    public DateTime NowUtc { get; init; }

    /// <summary>Who stored the other text of a conflict.</summary>
    public string ColleagueName { get; init; } = "";

    public bool IsEditable => Contribution?.IsEditable != false;
    public Deadline Deadline => Contribution?.DeadlineInForce ?? Workshop.DeadlineFor(Call.UnitId)!;
    public bool IsOpen => Deadline.IsInTime(NowUtc, Workshop.GraceMinutes);
    public int CompleteIdeas => Contribution?.CompleteIdeaCount ?? 0;

    /// <summary>Whether nothing is taken any more, however complete it is.</summary>
    public bool IsClosed => !IsOpen && Workshop.LatePolicy == LatePolicy.Refuse;

    /// <summary>Why "Nộp" is off; null where it is on.</summary>
    public string? Obstacle =>
        IsClosed ? $"hạn nhận đã hết lúc {Deadline.ClosingMoment}."
        : Contribution is null ? $"mới có 0/{Workshop.MinimumIdeas} ý tưởng có đủ tên và nội dung."
        : Contribution.SubmissionObstacles() is [var first, ..] ? first : null;

    /// <summary>A contested value as people read it: the words of the focus issue instead of its id.</summary>
    public string Shown(FieldConflict conflict, string value) =>
        !conflict.Field.EndsWith(nameof(IdeaForm.FocusIssueId), StringComparison.Ordinal) ? value
        : Workshop.FocusIssues.FirstOrDefault(issue => issue.Id.ToString(CultureInfo.InvariantCulture) == value)?.Text ?? "Chưa chọn";

    public ContributionProgress Progress => new()
    {
        IsOpened = Call.OpenedAtUtc is not null,
        Status = Contribution?.Status,
        IsLate = Contribution?.IsLate == true,
        CompleteIdeas = CompleteIdeas,
        MinimumIdeas = Workshop.MinimumIdeas,
    };
}

/// <summary>One line of the history as the page shows it.</summary>
public sealed record HistoryLine(DateTime AtUtc, string Summary, string ActorName, string Details);

public sealed class EditQuery(PortalDbContext db, ICurrentUser user, PortalClock clock, SettingsStore settings)
{
    /// <param name="form">What was posted, when it is shown again; null for what is stored.</param>
    /// <returns>Null where the unit owes no contribution to the workshop.</returns>
    public async Task<EditPage?> GetAsync(int workshopId, ContributionForm? form, CancellationToken cancellationToken)
    {
        if (await db.OwnCallAsync(workshopId, user, cancellationToken) is not { } call)
            return null;
        var contribution = await db.OwnContributionAsync(workshopId, user, cancellationToken);
        var workshop = contribution?.Workshop ?? await db.Workshops.AsSplitQuery()
            .Include(workshop => workshop.FocusIssues).Include(workshop => workshop.Extensions)
            .SingleAsync(workshop => workshop.Id == workshopId, cancellationToken);
        form ??= contribution is null ? new ContributionForm() : ContributionForm.Of(contribution);
        return new()
        {
            Workshop = workshop,
            Contribution = contribution,
            Call = call,
            UnitName = await db.Units.Where(unit => unit.Id == call.UnitId).Select(unit => unit.Name).SingleAsync(cancellationToken),
            Form = WithRoom(form, workshop.MinimumIdeas),
            // What is done with its ideas when they are compiled is not the unit's to read.
            History = await db.History.Where(entry => entry.WorkshopId == workshopId && entry.UnitId == call.UnitId && entry.Subject != nameof(Idea))
                .OrderByDescending(entry => entry.Id).Take(50)
                .Select(entry => new HistoryLine(entry.AtUtc, entry.Summary, entry.ActorName, entry.Details)).ToListAsync(cancellationToken),
            Request = await db.ExtensionRequests.AsNoTracking().Where(request => request.WorkshopId == workshopId && request.UnitId == call.UnitId)
                .OrderByDescending(request => request.Id).FirstOrDefaultAsync(cancellationToken),
            IsHead = contribution?.Status == ContributionStatus.Unconfirmed && await db.HeadsOf(call.UnitId).AnyAsync(person => person.Id == user.PersonId, cancellationToken),
            Uploads = await settings.GetAsync<UploadSettings>(cancellationToken),
            NowUtc = clock.NowUtc,
        };
    }

    /// <summary>As many ideas as are needed stand in the form to be filled in.</summary>
    private static ContributionForm WithRoom(ContributionForm form, int minimum) =>
        form with { Ideas = [.. form.Ideas, .. Enumerable.Repeat(new IdeaForm(), Math.Max(0, minimum - form.Ideas.Count))] };
}
