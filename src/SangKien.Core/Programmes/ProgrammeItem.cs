using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Contributions;

namespace SangKien.Core.Programmes;

/// <summary>Mục của chương trình. Changing it is a change of its programme, so two at once collide.</summary>
public sealed class ProgrammeItem : IPart
{
    private ProgrammeItem()
    {
    }

    internal ProgrammeItem(Programme programme, int order)
    {
        Programme = programme;
        Order = order;
    }

    public int Id { get; private set; }
    public int ProgrammeId { get; private set; }
    public Programme Programme { get; private set; } = null!;

    /// <summary>Place in the programme, from 1.</summary>
    public int Order { get; private set; }

    public ItemKind Kind { get; private set; }
    public string Title { get; private set; } = "";
    public int Minutes { get; private set; }
    public string Speaker { get; private set; } = "";
    public int? ContributionId { get; private set; }
    public Contribution? Contribution { get; private set; }
    public string Note { get; private set; } = "";

    IVersioned? IPart.Whole => Programme;

    /// <summary>Who is compared with whom: the name without the form of address before it and the post behind it.</summary>
    public string SpeakerKey => KeyOf(Speaker);

    public ProgrammeEntry Entry => new() { Kind = Kind, Title = Title, Minutes = Minutes, Speaker = Speaker, ContributionId = ContributionId, Note = Note };

    internal void Change(ProgrammeEntry entry)
    {
        if (string.IsNullOrWhiteSpace(entry.Title))
            throw new RuleException("Cần ghi nội dung của mục.", nameof(Title));
        if (entry.Minutes is < 1 or > ProgrammeEntry.LongestMinutes)
            throw new RuleException($"Thời lượng là số phút từ 1 đến {ProgrammeEntry.LongestMinutes}.", nameof(Minutes));
        Kind = entry.Kind;
        Title = entry.Title.Trim();
        Minutes = entry.Minutes;
        Speaker = entry.Speaker.Trim();
        ContributionId = entry.ContributionId;
        Note = entry.Note.Trim();
    }

    internal void Place(int order) => Order = order;

    internal static string KeyOf(string speaker)
    {
        var name = Folding.Fold(speaker.Split(',', ';', '–', '(')[0]);
        string[] addresses = ["dong chi ", "dc ", "d/c ", "ong ", "ba "];
        return addresses.FirstOrDefault(address => name.StartsWith(address, StringComparison.Ordinal)) is { } found ? name[found.Length..] : name;
    }
}

internal sealed class ProgrammeItemConfiguration : IEntityTypeConfiguration<ProgrammeItem>
{
    public void Configure(EntityTypeBuilder<ProgrammeItem> builder)
    {
        builder.Property(item => item.Title).HasMaxLength(ProgrammeEntry.TitleLength);
        builder.Property(item => item.Speaker).HasMaxLength(ProgrammeEntry.SpeakerLength);
        builder.Property(item => item.Note).HasMaxLength(ProgrammeEntry.NoteLength);
        builder.Ignore(item => item.SpeakerKey);
        builder.Ignore(item => item.Entry);
        builder.HasOne(item => item.Contribution).WithMany().HasForeignKey(item => item.ContributionId);
    }
}
