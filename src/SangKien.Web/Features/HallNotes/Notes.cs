using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Data;
using SangKien.Core.Hall;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.HallNotes;

/// <summary>Ghi chép: the secretary's page.</summary>
public sealed record NotesPage
{
    public required int WorkshopId { get; init; }
    public required string Topic { get; init; }

    /// <summary>Whose browser keeps what the network lost.</summary>
    public required string AccountId { get; init; }

    public HallSession? Session { get; init; }
    public FloorHolder? Holder { get; init; }

    /// <summary>What speakers said, the last one first.</summary>
    public required IReadOnlyList<NoteSlot> Turns { get; init; }

    public required IReadOnlyList<NoteSlot> Themes { get; init; }
    public required IReadOnlyList<NoteSlot> Ideas { get; init; }
    public string Search { get; init; } = "";

    /// <summary>Of the subject whose note somebody else has changed meanwhile: what was typed.</summary>
    public (string Key, NoteForm Form)? Refused { get; init; }
}

/// <summary>A note or the room for one.</summary>
/// <param name="Detail">What stands below its title; empty for nothing.</param>
public sealed record NoteSlot(NoteSubject Subject, string Title, string Detail, HallNote? Note);

public sealed class NotesQuery(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    private const int MostFound = 20;

    public DateTime NowUtc => clock.NowUtc;

    /// <param name="search">Letters of ideas to be noted on; without any, those of the units that had the floor.</param>
    public async Task<NotesPage?> GetAsync(int workshopId, string? search, (string Key, NoteForm Form)? refused, CancellationToken cancellationToken)
    {
        if (await db.WorkshopsVisibleTo(user).Where(workshop => workshop.Id == workshopId).Select(workshop => workshop.Topic).SingleOrDefaultAsync(cancellationToken) is not { } topic)
            return null;
        var notes = await db.HallNotes.AsNoTracking().Include(note => note.WrittenBy).Where(note => note.WorkshopId == workshopId).ToDictionaryAsync(note => note.Key, cancellationToken);
        var session = await db.HallSessionAsync(workshopId, cancellationToken);
        var themes = await db.Themes.InOrder(workshopId).Select(theme => new { theme.Id, theme.Name }).ToListAsync(cancellationToken);
        NoteSlot Slot(NoteSubject subject, string title, string detail = "") => new(subject, title, detail, notes.GetValueOrDefault(subject.Key));
        return new()
        {
            WorkshopId = workshopId,
            Topic = topic,
            AccountId = user.AccountId!,
            Session = session,
            Holder = session is null ? null : FloorHolder.Of(session),
            Turns = [.. (session?.Turns ?? []).Where(turn => turn.StartedAtUtc is not null).OrderByDescending(turn => turn.StartedAtUtc).Select(turn => Slot(new(NoteKind.Turn, turn.Id), turn.Name, turn.Organisation))],
            Themes = [Slot(new(NoteKind.General), NoteTitles.General), .. themes.Select(theme => Slot(new(NoteKind.Theme, theme.Id), theme.Name))],
            Ideas = [.. (await IdeasAsync(workshopId, search, session, notes.Values, cancellationToken)).Select(idea => Slot(new(NoteKind.Idea, idea.Id), idea.Title, idea.Unit))],
            Search = search ?? "",
            Refused = refused,
        };
    }

    /// <summary>Changes with the hall and with every note; null for a workshop that the person does not see.</summary>
    public async Task<string?> VersionAsync(int workshopId, CancellationToken cancellationToken)
    {
        if (!await db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken))
            return null;
        var versions = await db.HallNotes.Where(note => note.WorkshopId == workshopId).OrderBy(note => note.Id).Select(note => note.Version).ToListAsync(cancellationToken);
        var sum = SHA256.HashData([.. versions.SelectMany(version => version.ToByteArray())]);
        return $"{await db.HallVersionAsync(workshopId, cancellationToken)}-{Convert.ToHexStringLower(sum)}";
    }

    private async Task<List<FoundIdea>> IdeasAsync(int workshopId, string? search, HallSession? session, IEnumerable<HallNote> notes, CancellationToken cancellationToken)
    {
        var ideas = db.Ideas.Compilable(workshopId).Where(idea => idea.Title != "");
        var words = Folding.Fold(search).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
            ideas = ideas.Where(idea => (" " + idea.TitleFolded).Contains(" " + word));
        if (words.Length == 0)
        {
            var units = session?.HeardUnits().ToList() ?? [];
            var noted = notes.Select(note => note.IdeaId).OfType<int>().ToList();
            ideas = ideas.Where(idea => units.Contains(idea.Contribution.UnitId) || noted.Contains(idea.Id));
        }

        var found = ideas.OrderBy(idea => idea.Contribution.Unit.Order).ThenBy(idea => idea.Order).Select(idea => new FoundIdea(idea.Id, idea.Title, idea.Contribution.Unit.Name));
        return await (words.Length > 0 ? found.Take(MostFound) : found).ToListAsync(cancellationToken);
    }

    private sealed record FoundIdea(int Id, string Title, string Unit);
}
