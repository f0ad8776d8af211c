using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Core.Hall;

/// <summary>
/// Ghi chép của thư ký: one text on an issue, on an idea, on what a speaker said, or on the workshop as a whole. Several people may
/// write; the version tells them apart.
/// </summary>
public sealed class HallNote : IVersioned
{
    /// <summary>Greatest length of a note, in characters.</summary>
    public const int TextLength = 20_000;

    public const int TitleLength = 500;

    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; private set; } = null!;

    /// <summary><see cref="NoteSubject.Key"/>: one note for each subject of a workshop.</summary>
    public string Key { get; private set; } = "";

    public NoteKind Kind { get; private set; }

    /// <summary>What it is about in the words of that day: an issue may be renamed and an idea taken out afterwards.</summary>
    public string Title { get; private set; } = "";

    public int? ThemeId { get; private set; }
    public Theme? Theme { get; private set; }
    public int? IdeaId { get; private set; }
    public Idea? Idea { get; private set; }
    public int? TurnId { get; private set; }
    public SpeakingTurn? Turn { get; private set; }
    public string Text { get; private set; } = "";
    public int WrittenByPersonId { get; private set; }
    public Person WrittenBy { get; private set; } = null!;
    public DateTime WrittenAtUtc { get; private set; }
    public Guid Version { get; set; }

    /// <param name="title">What the subject is called now.</param>
    public static HallNote On(int workshopId, NoteSubject subject, string title) => new()
    {
        WorkshopId = workshopId,
        Key = subject.Key,
        Kind = subject.Kind,
        Title = title.Length <= TitleLength ? title : title[..TitleLength],
        ThemeId = subject.Of(NoteKind.Theme),
        IdeaId = subject.Of(NoteKind.Idea),
        TurnId = subject.Of(NoteKind.Turn),
    };

    public void Write(string text, int personId, DateTime nowUtc)
    {
        var typed = Lines(text);
        if (typed.Length > TextLength)
            throw new RuleException($"Ghi chép dài quá {TextLength} ký tự.", nameof(Text));
        (Text, WrittenByPersonId, WrittenAtUtc) = (typed, personId, nowUtc);
    }

    /// <summary>A text as it is stored, so that two of them can be compared.</summary>
    public static string Lines(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}

internal sealed class HallNoteConfiguration : IEntityTypeConfiguration<HallNote>
{
    public void Configure(EntityTypeBuilder<HallNote> builder)
    {
        builder.Property(note => note.Key).HasMaxLength(40);
        builder.Property(note => note.Title).HasMaxLength(HallNote.TitleLength);
        builder.Property(note => note.Text).HasMaxLength(-1);
        builder.HasOne(note => note.Workshop).WithMany().HasForeignKey(note => note.WorkshopId);
        builder.HasOne(note => note.Theme).WithMany().HasForeignKey(note => note.ThemeId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(note => note.Idea).WithMany().HasForeignKey(note => note.IdeaId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(note => note.Turn).WithMany().HasForeignKey(note => note.TurnId);
        builder.HasOne(note => note.WrittenBy).WithMany().HasForeignKey(note => note.WrittenByPersonId);
        builder.HasIndex(note => new { note.WorkshopId, note.Key }).IsUnique();
    }
}
