using Microsoft.AspNetCore.Mvc.Rendering;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Hall;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Features.Shared;

namespace SangKien.Web.Features.Floor;

/// <summary>Xin phát biểu: what one person in the hall sees on his phone. Of others he reads what the wall says too.</summary>
public sealed record FloorPage
{
    /// <summary>Where this person's page stands: below the workshop, or behind his personal link.</summary>
    public required string Address { get; init; }

    public required Workshop Workshop { get; init; }
    public required FloorPerson Person { get; init; }

    /// <summary>Null before the workshop was opened.</summary>
    public HallSession? Session { get; init; }

    public FloorHolder? Holder { get; init; }

    /// <summary>The turn in which the person waits or speaks; null for none.</summary>
    public SpeakingTurn? Own { get; init; }

    public required IReadOnlyList<SelectListItem> Themes { get; init; }
    public required AskForm Form { get; init; }
    public DateTime NowUtc { get; init; }

    public bool IsOpen => Session is { IsOpen: true };

    /// <summary>How many are proposed to the chair before this person.</summary>
    public int Before => Own is { Status: TurnStatus.Waiting } own ? Session!.Queue().TakeWhile(turn => turn != own).Count() : 0;
}

/// <summary>Who asks: somebody signed in, or the holder of a personal link.</summary>
public sealed record FloorPerson(int WorkshopId, SpeakingRequest Request, ICurrentUser Actor);

public sealed class FloorQuery(PortalDbContext db, PortalClock clock, LatestHall latest)
{
    public async Task<FloorPage> GetAsync(FloorPerson person, string address, AskForm form, CancellationToken cancellationToken)
    {
        var (workshop, _, session, themes) = await latest.GetAsync(db, person.WorkshopId, cancellationToken);
        return new()
        {
            Address = address,
            Workshop = workshop,
            Person = person,
            Session = session,
            Holder = session is null ? null : FloorHolder.Of(session),
            Own = session?.TurnOf(person.Request),
            Themes = [.. themes.Select(theme => new SelectListItem(theme.Name, $"{theme.Id}"))],
            Form = form,
            NowUtc = clock.NowUtc,
        };
    }
}
