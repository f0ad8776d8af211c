using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Reports;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Reports;

/// <summary>What the data would change in a report.</summary>
public sealed record UpdatePage(int Id, ReportKind Kind, DateTime ComposedAtUtc, Guid Version, IReadOnlyList<UpdatedParagraph> Paragraphs)
{
    /// <summary>Whether figures, tables or charts change too.</summary>
    public bool FiguresChange { get; init; }

    public bool IsEmpty => Paragraphs.Count == 0 && !FiguresChange;
}

/// <param name="IsProposal">Whether the new words only come to stand beside what was written by hand.</param>
public sealed record UpdatedParagraph(string Section, bool IsProposal, IReadOnlyList<DiffRun> Runs)
{
    /// <summary>The section in which the paragraph stands until now, where its data now belong to another; empty otherwise.</summary>
    public string MovedFrom { get; init; } = "";
}

public sealed record UpdateForm
{
    public Guid Version { get; init; }
}

internal sealed class UpdateFormValidator : AbstractValidator<UpdateForm>
{
    public UpdateFormValidator() => RuleFor(form => form.Version).NotEmpty().WithMessage("Tải lại trang để xem số liệu mới nhất rồi cập nhật.");
}

/// <summary>Cập nhật theo số liệu: shown first, word by word, then done.</summary>
public sealed class UpdateHandler(PortalDbContext db, ICurrentUser user, PortalClock clock, ComposeQuery compose)
{
    /// <summary>Null when the report is not for this user.</summary>
    public async Task<UpdatePage?> PageAsync(int id, CancellationToken cancellationToken)
    {
        var report = await db.Reports.AsNoTracking().VisibleTo(user).SingleOrDefaultAsync(report => report.Id == id, cancellationToken);
        if (report is null || await compose.GetAsync(report.WorkshopId, report.Kind, cancellationToken) is not { } fresh)
            return null;
        var updated = report.Content.Recomposed(fresh);
        return new(id, report.Kind, report.ComposedAtUtc, report.Version, [.. Changes(report.Content, updated)])
        {
            FiguresChange = report.Content.Figures with { On = updated.Figures.On } != updated.Figures,
        };
    }

    /// <returns>The key of the first section where something waits to be chosen, empty for none; null when the report is not for this user.</returns>
    public async Task<string?> HandleAsync(int id, UpdateForm form, CancellationToken cancellationToken)
    {
        var report = await db.Reports.VisibleTo(user).SingleOrDefaultAsync(report => report.Id == id, cancellationToken);
        if (report is null || await compose.GetAsync(report.WorkshopId, report.Kind, cancellationToken) is not { } fresh)
            return null;
        db.Entry(report).Property(report => report.Version).OriginalValue = form.Version;
        report.Recompose(fresh, user.PersonId, clock.NowUtc);
        db.History.Add(HistoryEntry.Of<Report>(id, "Cập nhật báo cáo theo số liệu", user, clock.NowUtc, report.WorkshopId));
        await db.SaveChangesAsync(cancellationToken);
        return report.Content.Sections.FirstOrDefault(section => section.Paragraphs.Any(paragraph => paragraph.Proposed is not null))?.Key ?? "";
    }

    private static IEnumerable<UpdatedParagraph> Changes(ReportContent before, ReportContent after)
    {
        var known = Places(before).ToDictionary(place => place.Paragraph.Key);
        foreach (var (section, paragraph) in Places(after))
        {
            var (from, old) = known.GetValueOrDefault(paragraph.Key);
            var movedFrom = from is null || from.Key == section.Key ? "" : from.Title;
            if (paragraph.Proposed is { } proposed && proposed != old?.Proposed)
                yield return new(section.Title, IsProposal: true, WordDiff.Between(paragraph.Text, proposed)) { MovedFrom = movedFrom };
            else if ((old?.Text ?? "") != paragraph.Text || (movedFrom.Length > 0 && paragraph.IsPrinted))
                yield return new(section.Title, IsProposal: false, WordDiff.Between(old?.Text ?? "", paragraph.Text)) { MovedFrom = movedFrom };
        }

        var kept = after.Paragraphs.Select(paragraph => paragraph.Key).ToHashSet();
        foreach (var (section, paragraph) in Places(before).Where(place => place.Paragraph.IsPrinted && !kept.Contains(place.Paragraph.Key)))
            yield return new(section.Title, IsProposal: false, WordDiff.Between(paragraph.Text, ""));
    }

    private static IEnumerable<(ReportSection Section, ReportParagraph Paragraph)> Places(ReportContent content) =>
        content.Sections.SelectMany(section => section.Paragraphs, (section, paragraph) => (section, paragraph));
}
