using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Data;
using SangKien.Core.Hall;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.HallNotes;

public sealed record NoteForm
{
    [Display(Name = "Ghi chép")]
    public string? Text { get; init; }

    /// <summary>What the typing started from; empty for a note that was not there.</summary>
    public Guid Version { get; init; }

    /// <summary>Whether the person was shown somebody else's text and decided for his own.</summary>
    public bool Decided { get; init; }
}

internal sealed class NoteFormValidator : AbstractValidator<NoteForm>
{
    public NoteFormValidator() => RuleFor(form => form.Text).MaximumLength(HallNote.TextLength).WithMessage($"Ghi chép dài quá {HallNote.TextLength} ký tự; hãy chia sang vấn đề khác.");
}

/// <param name="Note">What is stored now; null while nothing is.</param>
/// <param name="IsConflict">Whether somebody else has stored another text meanwhile, so that nothing was saved.</param>
public sealed record WrittenNote(HallNote? Note, bool IsConflict);

/// <summary>Lưu ghi chép: of two who write on one subject the later one is shown the other text and decides.</summary>
public sealed class WriteHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>How long the history keeps quiet about saves by the same person.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(10);

    /// <summary>Null for a subject that is not of this workshop.</summary>
    public Task<WrittenNote?> HandleAsync(int workshopId, string key, NoteForm form, CancellationToken cancellationToken) => Collisions.RetryAsync(db, async () =>
    {
        if (NoteSubject.Parse(key) is not { } subject
            || !await db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken)
            || await db.NoteTitleAsync(workshopId, subject, cancellationToken) is not { } title)
            return null;
        var note = await db.HallNotes.Include(note => note.WrittenBy).SingleOrDefaultAsync(note => note.WorkshopId == workshopId && note.Key == key, cancellationToken);
        var typed = HallNote.Lines(form.Text);
        if (typed == (note?.Text ?? ""))
            return new WrittenNote(note, false);
        if (note is not null && note.Version != form.Version)
            return new WrittenNote(note, true);
        note ??= db.HallNotes.Add(HallNote.On(workshopId, subject, title)).Entity;
        Tell(note, title, form);
        note.Write(typed, user.PersonId, clock.NowUtc);
        await db.SaveChangesAsync(cancellationToken);
        return new WrittenNote(note, false);
    });

    private void Tell(HallNote note, string title, NoteForm form)
    {
        if (form.Decided || note.WrittenByPersonId != user.PersonId || note.WrittenAtUtc + Quiet < clock.NowUtc)
            db.History.Add(HistoryEntry.Of<Workshop>(note.WorkshopId, $"Ghi chép: {title}", user, clock.NowUtc, note.WorkshopId, details: form.Decided ? $"Bản không chọn: {note.Text}" : ""));
    }
}

internal static class NoteTitles
{
    public const string General = "Ghi chép chung";

    /// <summary>What the subject is called; null for one that is not of the workshop.</summary>
    public static Task<string?> NoteTitleAsync(this PortalDbContext db, int workshopId, NoteSubject subject, CancellationToken cancellationToken) => subject.Kind switch
    {
        NoteKind.Theme => db.Themes.Where(theme => theme.Id == subject.Id && theme.WorkshopId == workshopId).Select(theme => theme.Name).SingleOrDefaultAsync(cancellationToken),
        NoteKind.Idea => db.Ideas.Compilable(workshopId).Where(idea => idea.Id == subject.Id).Select(idea => idea.Title).SingleOrDefaultAsync(cancellationToken),
        NoteKind.Turn => db.SpeakingTurns.Where(turn => turn.Id == subject.Id && turn.Session.WorkshopId == workshopId)
            .Select(turn => turn.Organisation == "" ? turn.Name : turn.Name + " (" + turn.Organisation + ")").SingleOrDefaultAsync(cancellationToken),
        _ => Task.FromResult<string?>(General),
    };
}
