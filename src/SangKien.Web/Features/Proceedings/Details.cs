using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Files;
using SangKien.Core.Organisation;
using SangKien.Core.Proceedings;
using SangKien.Core.Workshops;

namespace SangKien.Web.Features.Proceedings;

public sealed record WordingForm
{
    [Display(Name = "Tên trên bìa")]
    public string? Title { get; init; }

    [Display(Name = "Ghi chú trên bìa")]
    public string? Remark { get; init; }

    [Display(Name = "Lời giới thiệu")]
    public string? Foreword { get; init; }

    public Guid Version { get; init; }

    internal static WordingForm Of(ProceedingsEdition edition) => new() { Title = edition.Title, Remark = edition.Remark, Foreword = edition.Foreword, Version = edition.Version };
}

internal sealed class WordingFormValidator : AbstractValidator<WordingForm>
{
    public WordingFormValidator()
    {
        RuleFor(form => form.Title).NotEmpty().WithMessage("Nhập tên in trên bìa.").MaximumLength(ProceedingsEdition.TitleLength);
        RuleFor(form => form.Remark).MaximumLength(ProceedingsEdition.RemarkLength);
        RuleFor(form => form.Foreword).MaximumLength(ProceedingsEdition.ForewordLength);
    }
}

/// <summary>The book and what goes into it.</summary>
public sealed record DetailsPage(int WorkshopId, string Topic, ProceedingsEdition Edition, WordingForm Form)
{
    /// <summary>In the order of print; a contribution that is no longer accepted is said to be so.</summary>
    public IReadOnlyList<PaperRow> Chosen { get; init; } = [];

    /// <summary>Accepted, and not in the book.</summary>
    public IReadOnlyList<PaperRow> Others { get; init; } = [];

    /// <summary>Whether the files show what the book is to hold now.</summary>
    public bool IsCurrent { get; init; }

    public MakingPage Making => new(WorkshopId, Edition) { IsCurrent = IsCurrent };
}

public sealed record PaperRow(int Id, string Unit, string Title, int Ideas, ContributionStatus Status);

/// <summary>How far the book has come: the part of the page that asks for itself again.</summary>
public sealed record MakingPage(int WorkshopId, ProceedingsEdition Edition)
{
    public bool IsCurrent { get; init; }

    public string LiveVersion => $"{Edition.State}-{Edition.Sections}-{Edition.Pages}-{Edition.Revision}-{Edition.MadeRevision}-{Edition.PdfFileId}-{IsCurrent}";

    public int Percent => Edition.AllSections == 0 ? 0 : Math.Min(100, 100 * Edition.Sections / Edition.AllSections);
}

public sealed class DetailsQuery(PortalDbContext db, ICurrentUser user, BookQuery book)
{
    /// <summary>Null for a workshop that the person does not see. Before anybody has chosen, the book holds every accepted contribution.</summary>
    public async Task<DetailsPage?> GetAsync(int workshopId, WordingForm? typed, CancellationToken cancellationToken)
    {
        var workshop = await db.WorkshopsVisibleTo(user).AsNoTracking().SingleOrDefaultAsync(workshop => workshop.Id == workshopId, cancellationToken);
        if (workshop is null)
            return null;
        var edition = await Edition(workshopId).SingleOrDefaultAsync(cancellationToken);
        var rows = await db.Contributions.AsNoTracking().VisibleTo(user).Where(contribution => contribution.WorkshopId == workshopId)
            .OrderBy(contribution => contribution.Unit.Order).ThenBy(contribution => contribution.Id)
            .Select(contribution => new PaperRow(contribution.Id, contribution.Unit.Name, contribution.Title, contribution.Ideas.Count, contribution.Status)).ToListAsync(cancellationToken);
        var accepted = rows.Where(row => row.Status == ContributionStatus.Accepted).ToList();
        edition ??= ProceedingsEdition.Begin(workshop, accepted.Select(row => row.Id));
        return new(workshopId, workshop.Topic, edition, typed ?? WordingForm.Of(edition))
        {
            Chosen = [.. edition.ContributionIds.Select(id => rows.Find(row => row.Id == id)).OfType<PaperRow>()],
            Others = [.. accepted.Where(row => !edition.ContributionIds.Contains(row.Id))],
            IsCurrent = await IsCurrentAsync(edition, cancellationToken),
        };
    }

    /// <summary>Null while there is no book for this person.</summary>
    public async Task<MakingPage?> MakingAsync(int workshopId, CancellationToken cancellationToken) =>
        await db.IsWorkshopVisibleAsync(workshopId, user, cancellationToken)
            && await Edition(workshopId).SingleOrDefaultAsync(cancellationToken) is { } edition
            ? new(workshopId, edition) { IsCurrent = await IsCurrentAsync(edition, cancellationToken) }
            : null;

    /// <summary>The stored file; null while there is none for this person.</summary>
    public async Task<StoredFile?> FileAsync(int workshopId, string format, CancellationToken cancellationToken) =>
        await MakingAsync(workshopId, cancellationToken) is not { } page ? null
        : format switch { "pdf" => page.Edition.Pdf, "docx" => page.Edition.Docx, _ => null };

    private IQueryable<ProceedingsEdition> Edition(int workshopId) =>
        db.Proceedings.AsNoTracking().Include(edition => edition.Pdf).Include(edition => edition.Docx).Where(edition => edition.WorkshopId == workshopId);

    private async Task<bool> IsCurrentAsync(ProceedingsEdition edition, CancellationToken cancellationToken) =>
        edition.MadeRevision == edition.Revision && edition.MadeFrom == await book.StampAsync(edition.ContributionIds, cancellationToken);
}
