using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Data;
using SangKien.Core.Reviewing;

namespace SangKien.Core.Reports;

/// <summary>Phiên bản báo cáo: frozen at each submission for review.</summary>
public sealed class ReportRevision : PaperRevision
{
    private ReportRevision()
    {
    }

    internal ReportRevision(int number, ReportContent content, ReviewRequest request, DateTime atUtc)
        : base(number, request, atUtc) => Content = content;

    public int ReportId { get; private set; }
    public Report Report { get; private set; } = null!;
    public ReportContent Content { get; private set; } = new();
}

internal sealed class ReportRevisionConfiguration : IEntityTypeConfiguration<ReportRevision>
{
    public void Configure(EntityTypeBuilder<ReportRevision> builder)
    {
        builder.IsRevision("ReportRevisionId");
        builder.Property(revision => revision.Content).IsJson();
        builder.HasIndex(revision => new { revision.ReportId, revision.Number }).IsUnique();
    }
}
