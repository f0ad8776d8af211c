using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SangKien.Core.Data;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;
using SangKien.Core.Workshops;

namespace SangKien.Core.Reports;

/// <summary>Báo cáo tổng hợp or báo cáo đề dẫn: composed from the data, completed by hand, reviewed and issued. One of a kind in a workshop.</summary>
public sealed class Report : ReviewedPaper<ReportRevision>
{
    public ReportKind Kind { get; private init; }

    /// <summary>The working text; from Approved on it equals the approved revision.</summary>
    public ReportContent Content { get; private set; } = new();

    /// <summary>When the data were last asked.</summary>
    public DateTime ComposedAtUtc { get; private set; }

    public override string Noun => "báo cáo";

    public override SigningBlock SignatureBlock => Content.Signing;

    /// <summary>Lập báo cáo from the data as they stand.</summary>
    public static Report Compose(Workshop workshop, ReportKind kind, ReportContent content, int byPersonId, DateTime nowUtc)
    {
        var report = new Report { Workshop = workshop, Kind = kind, ComposedAtUtc = nowUtc };
        report.Edit(content, byPersonId, nowUtc);
        return report;
    }

    public void Edit(ReportContent content, int byPersonId, DateTime nowUtc)
    {
        BeginEdit(byPersonId, nowUtc);
        Content = content;
    }

    /// <summary>Cập nhật theo số liệu: new data come in, what was written by hand stays.</summary>
    public void Recompose(ReportContent fresh, int byPersonId, DateTime nowUtc)
    {
        Edit(Content.Recomposed(fresh), byPersonId, nowUtc);
        ComposedAtUtc = nowUtc;
    }

    public void Issue(IssuedDocument paper, Person signer) => IssueAs(paper, signer);

    /// <summary>Thu hồi an issued report, with its reason.</summary>
    public void Revoke(string reason, DateOnly on) => RevokePaper(reason, on);

    protected override void CheckComplete() => ReportRules.CheckComplete(Content);

    protected override ReportRevision Freeze(int number, ReviewRequest request, DateTime nowUtc) => new(number, Content, request, nowUtc);
}

internal sealed class ReportConfiguration : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> builder)
    {
        builder.Property(report => report.Content).IsJson();
        builder.HasOne(report => report.Workshop).WithMany().HasForeignKey(report => report.WorkshopId);
        builder.HasOne(report => report.IssuedDocument).WithMany().HasForeignKey(report => report.IssuedDocumentId);
        builder.HasMany(report => report.Revisions).WithOne(revision => revision.Report).HasForeignKey(revision => revision.ReportId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(report => new { report.WorkshopId, report.Kind }).IsUnique();
        builder.HasIndex(report => report.Status);
    }
}
