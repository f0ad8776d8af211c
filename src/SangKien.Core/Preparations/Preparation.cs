using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Common;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;

namespace SangKien.Core.Preparations;

/// <summary>Việc chuẩn bị: one thing that the hall needs, who sees to it and until when.</summary>
public sealed class Preparation : IVersioned
{
    public const int TextLength = 300;

    public const int WhoLength = 200;

    /// <summary>What every workshop needs, to begin with.</summary>
    public static IReadOnlyList<string> Usual { get; } =
    [
        "Hội trường, bàn ghế, sơ đồ chỗ ngồi", "Khánh tiết: phông chữ, cờ, hoa", "Âm thanh, micro, máy chiếu", "Nước uống, giải lao",
        "Tài liệu, văn phòng phẩm cho đại biểu", "Biển tên, bàn đón tiếp, danh sách ký tên", "Điện, mạng, vệ sinh, trông giữ xe", "Ghi âm, chụp ảnh, đưa tin",
    ];

    public int Id { get; private set; }
    public int WorkshopId { get; private set; }
    public Workshop Workshop { get; private set; } = null!;
    public string Text { get; private set; } = "";

    /// <summary>Người phụ trách; empty while open.</summary>
    public string Who { get; private set; } = "";

    public DateOnly? DueOn { get; private set; }
    public DateTime? DoneAtUtc { get; private set; }
    public int? DoneByPersonId { get; private set; }
    public Guid Version { get; set; }

    public bool IsDone => DoneAtUtc is not null;

    public static Preparation Of(Workshop workshop, string text, string who, DateOnly? dueOn)
    {
        var preparation = new Preparation { Workshop = workshop };
        preparation.Change(text, who, dueOn);
        return preparation;
    }

    public void Change(string text, string who, DateOnly? dueOn)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new RuleException("Cần ghi việc chuẩn bị.", nameof(Text));
        (Text, Who, DueOn) = (text.Trim(), who.Trim(), dueOn);
    }

    public bool IsOverdue(DateOnly today) => !IsDone && DueOn < today;

    public void Finish(int byPersonId, DateTime nowUtc)
    {
        if (IsDone)
            throw new RuleException("Việc này đã xong.");
        (DoneAtUtc, DoneByPersonId) = (nowUtc, byPersonId);
    }

    /// <summary>Mở lại.</summary>
    public void Reopen()
    {
        if (!IsDone)
            throw new RuleException("Việc này chưa xong.");
        (DoneAtUtc, DoneByPersonId) = (null, null);
    }
}

internal sealed class PreparationConfiguration : IEntityTypeConfiguration<Preparation>
{
    public void Configure(EntityTypeBuilder<Preparation> builder)
    {
        builder.Property(preparation => preparation.Text).HasMaxLength(Preparation.TextLength);
        builder.Property(preparation => preparation.Who).HasMaxLength(Preparation.WhoLength);
        builder.HasOne(preparation => preparation.Workshop).WithMany().HasForeignKey(preparation => preparation.WorkshopId);
        builder.HasOne<Person>().WithMany().HasForeignKey(preparation => preparation.DoneByPersonId);
    }
}
