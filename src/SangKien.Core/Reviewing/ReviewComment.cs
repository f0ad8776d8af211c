using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Organisation;

namespace SangKien.Core.Reviewing;

/// <summary>Góp ý của Lãnh đạo Sở on a section of a revision.</summary>
public sealed class ReviewComment
{
    private ReviewComment()
    {
    }

    internal ReviewComment(string section, string text, int authorPersonId, DateTime writtenAtUtc)
    {
        Section = section;
        Text = text;
        AuthorPersonId = authorPersonId;
        WrittenAtUtc = writtenAtUtc;
    }

    public int Id { get; private set; }
    /// <summary>The place in the paper, such as "II.3"; empty for the whole.</summary>
    public string Section { get; private set; } = "";

    public string Text { get; private set; } = "";
    public int AuthorPersonId { get; private set; }
    public Person Author { get; private set; } = null!;
    public DateTime WrittenAtUtc { get; private set; }
    public DateTime? ResolvedAtUtc { get; private set; }

    /// <summary>Đã sửa xong.</summary>
    public void Resolve(DateTime nowUtc) => ResolvedAtUtc ??= nowUtc;
}

internal sealed class ReviewCommentConfiguration : IEntityTypeConfiguration<ReviewComment>
{
    public void Configure(EntityTypeBuilder<ReviewComment> builder)
    {
        builder.Property(comment => comment.Section).HasMaxLength(20);
        builder.Property(comment => comment.Text).HasMaxLength(2000);
        builder.HasOne(comment => comment.Author).WithMany().HasForeignKey(comment => comment.AuthorPersonId);
    }
}
