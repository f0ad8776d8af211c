using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Reports;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Reports;

/// <summary>What a save has left: the stored report, and the fields that a colleague changed too.</summary>
public sealed record SavedReport(Report Report, IReadOnlyList<FieldConflict> Conflicts)
{
    /// <summary>The stamp for a form that stays open: what it shows is what is stored now.</summary>
    internal string StampFor(ReportForm form) => FieldMerge.Restamp(ReportFields.Of(form), form.Version ?? "", Conflicts);
}

/// <summary>What the script of the editor needs after a save in the background.</summary>
/// <param name="Version">The stamp that the open form goes on from; null where a choice waits.</param>
/// <param name="Reason">What the person has to do; null where all is saved.</param>
public sealed record AutosaveAnswer(string? Version, string? SavedAt, string? Reason);

/// <summary>Lưu nháp: joins what was typed with what a colleague may have stored since; where both changed a paragraph, the stored text stays and the person chooses.</summary>
public sealed class SaveHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>A quarter of an hour of saving in the background is one line of the history.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(15);

    /// <summary>Null when the report is not for this user.</summary>
    public Task<SavedReport?> HandleAsync(int id, ReportForm form, bool isAutomatic, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, () => SaveAsync(id, form, isAutomatic, cancellationToken));

    private async Task<SavedReport?> SaveAsync(int id, ReportForm form, bool isAutomatic, CancellationToken cancellationToken)
    {
        var report = await db.Reports.VisibleTo(user).Include(report => report.Workshop).Include(report => report.Revisions).ThenInclude(revision => revision.Comments)
            .AsSplitQuery().SingleOrDefaultAsync(report => report.Id == id, cancellationToken);
        if (report is null)
            return null;

        var (content, conflicts) = await MergedAsync(report, form, cancellationToken);
        content = Commanded(content, form);
        var changed = content != report.Content;
        if (changed || !report.IsEditable)
        {
            var isNews = !isAutomatic || !report.DrafterIds.Contains(user.PersonId) || report.EditedAtUtc + Quiet < clock.NowUtc;
            report.Edit(content, user.PersonId, clock.NowUtc);
            if (isNews)
                Record(report, isAutomatic ? "Tự lưu bản nháp báo cáo" : "Lưu bản nháp báo cáo");
        }

        if (form.Command?.Split('.') is ["resolve", var comment] && int.TryParse(comment, out var commentId))
        {
            report.ResolveComment(commentId, clock.NowUtc);
            Record(report, "Đánh dấu một góp ý đã sửa xong");
        }

        await db.SaveChangesAsync(cancellationToken);
        return new(report, conflicts);
    }

    private async Task<(ReportContent Content, IReadOnlyList<FieldConflict> Conflicts)> MergedAsync(Report report, ReportForm form, CancellationToken cancellationToken)
    {
        var section = form.Section ?? "";
        var (mine, theirs) = (ReportFields.Of(form), ReportFields.Of(report.Content, section));
        var merge = new FieldMerge(mine, theirs, form.Version ?? "", form.Given);
        var merged = theirs.Keys.Where(mine.ContainsKey).ToDictionary(key => key, merge.Field);
        if (section.Length == 0)
        {
            var signerId = int.Parse(merged[nameof(form.SignerPersonId)], System.Globalization.CultureInfo.InvariantCulture);
            var signer = await db.People.SingleOrDefaultAsync(person => person.Id == signerId && person.IsActive, cancellationToken);
            return (report.Content.WithHead(merged, signer), merge.Conflicts);
        }

        // Only what the form was shown with: a key that nobody gave out is nobody's text.
        var orphans = mine.Where(field => !theirs.ContainsKey(field.Key) && merge.WasShown(field.Key) && field.Value.Trim().Length > 0 && merge.IsTouched(field.Value, field.Key));
        return (report.Content.WithTexts(section, merged, orphans.Select(field => field.Value)), merge.Conflicts);
    }

    private static ReportContent Commanded(ReportContent content, ReportForm form) => form.Command?.Split('.', 2) switch
    {
        ["add"] => content.WithOwn(form.Section ?? "", ""),
        ["take", var key] => content.With(key, paragraph => paragraph.TakeProposal()),
        ["keep", var key] => content.With(key, paragraph => paragraph.KeepText()),
        _ => content,
    };

    private void Record(Report report, string summary) => db.History.Add(HistoryEntry.Of<Report>(report.Id, summary, user, clock.NowUtc, report.WorkshopId));
}
