using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;
using SangKien.Documents.Model;

namespace SangKien.Web.Features.Plans;

/// <summary>The editor: what is typed, what can be chosen, what is to be mended.</summary>
public sealed record EditPage(PlanForm Form, EditState State, EditChoices Choices, AdministrativeDocument Document)
{
    public required ToMend ToMend { get; init; }
}

/// <summary>What follows from the typing, without saving it.</summary>
public sealed record PreviewPage(PlanForm Form, AdministrativeDocument Document, ToMend ToMend);

/// <summary>What is known of the plan besides its text.</summary>
public sealed record EditState(int Id, PaperStatus Status, bool IsEditable, DateTime EditedAtUtc, int Revisions, IReadOnlyList<TracedComment> Comments);

public sealed record EditChoices(IReadOnlyList<Unit> Units, IReadOnlyList<SelectListItem> Signers);

public sealed class EditQuery(PortalDbContext db, ICurrentUser user)
{
    /// <summary>The saved plan, or what was typed where it could not be saved; null when it is not for this user.</summary>
    public async Task<EditPage?> GetAsync(int id, PlanForm? typed, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.AsNoTracking().VisibleTo(user)
            .Include(plan => plan.Revisions).ThenInclude(revision => revision.Comments).ThenInclude(comment => comment.Author)
            .SingleOrDefaultAsync(plan => plan.Id == id, cancellationToken);
        if (plan is null)
            return null;

        var content = typed is null ? plan.Content : typed.ToContent(await SignerAsync(typed, cancellationToken), keepBlank: true);
        var comments = OpenComments(plan.LatestRevision, content);
        var document = (await ComposeAsync(content, cancellationToken)).With(comments);
        return new(
            typed ?? PlanForm.Of(plan.Content, plan.Version),
            new(plan.Id, plan.Status, plan.IsEditable, plan.EditedAtUtc, plan.Revisions.Count, comments),
            await ChoicesAsync(cancellationToken),
            document)
        {
            ToMend = ToMend.Of(content, document),
        };
    }

    /// <summary>Null when the plan is not for this user.</summary>
    public async Task<PreviewPage?> PreviewAsync(int id, PlanForm typed, CancellationToken cancellationToken)
    {
        if (!await db.Plans.VisibleTo(user).AnyAsync(plan => plan.Id == id, cancellationToken))
            return null;
        var content = typed.ToContent(await SignerAsync(typed, cancellationToken), keepBlank: true);
        var latest = await db.Plans.AsNoTracking().Where(plan => plan.Id == id).SelectMany(plan => plan.Revisions)
            .Include(revision => revision.Comments).ThenInclude(comment => comment.Author)
            .OrderByDescending(revision => revision.Number).FirstOrDefaultAsync(cancellationToken);
        var document = (await ComposeAsync(content, cancellationToken)).With(OpenComments(latest, content));
        return new(typed, document, ToMend.Of(content, document));
    }

    /// <summary>What the last review left to be settled, at the places of the text as it is typed.</summary>
    private static IReadOnlyList<TracedComment> OpenComments(PlanRevision? latest, PlanContent content) =>
        latest is null ? [] : [.. TracedComment.Of([latest], content).Where(traced => traced.Comment.ResolvedAtUtc is null)];

    private async Task<AdministrativeDocument> ComposeAsync(PlanContent content, CancellationToken cancellationToken) =>
        PlanDocument.Compose(content, await db.Agencies.AsNoTracking().SingleAsync(cancellationToken), PaperPrint.Draft);

    private Task<Person?> SignerAsync(PlanForm typed, CancellationToken cancellationToken) =>
        db.People.AsNoTracking().SingleOrDefaultAsync(person => person.Id == typed.SignerPersonId, cancellationToken);

    private async Task<EditChoices> ChoicesAsync(CancellationToken cancellationToken)
    {
        var units = await db.Units.AsNoTracking()
            .Where(unit => unit.IsActive && unit.Kind != UnitKind.Leadership).OrderBy(unit => unit.Order).ToListAsync(cancellationToken);
        var people = await db.People.AsNoTracking()
            .Where(person => person.IsActive && (person.Rank == PostRank.Director || person.Rank == PostRank.DeputyDirector || person.Rank == PostRank.HeadOfUnit))
            .Select(person => new { person.Id, person.FullName, person.Post, person.Unit.Order })
            .OrderBy(person => person.Order).ThenBy(person => person.Id).ToListAsync(cancellationToken);
        return new(units, [.. people.Select(person => new SelectListItem($"{person.FullName} – {person.Post}", $"{person.Id}"))]);
    }
}

public sealed class EditHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    /// <summary>Saves what is typed; false when the plan is not for this user.</summary>
    internal async Task<bool> HandleAsync(int id, PlanForm form, EditCommand command, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.VisibleTo(user)
            .Include(plan => plan.Workshop)
            .Include(plan => plan.Revisions).ThenInclude(revision => revision.Comments)
            .SingleOrDefaultAsync(plan => plan.Id == id, cancellationToken);
        if (plan is null)
            return false;

        db.Entry(plan).Property(plan => plan.Version).OriginalValue = form.Version;
        var signer = await db.People.SingleOrDefaultAsync(person => person.Id == form.SignerPersonId && person.IsActive, cancellationToken);
        var typed = form.ToContent(signer, keepBlank: command.ChangesList);
        var content = command.Verb == EditCommand.Cite ? PlanCitations.Recognised(typed) : typed;
        if (!plan.IsEditable || content != plan.Content)
        {
            plan.Edit(content, user.PersonId, clock.NowUtc);
            Record(plan, "Lưu bản nháp kế hoạch");
        }

        if (command.Verb == EditCommand.Resolve)
        {
            plan.ResolveComment(command.Index, clock.NowUtc);
            Record(plan, "Đánh dấu một góp ý đã sửa xong");
        }

        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private void Record(Plan plan, string summary) => db.History.Add(HistoryEntry.Of<Plan>(plan.Id, summary, user, clock.NowUtc, plan.WorkshopId));
}
