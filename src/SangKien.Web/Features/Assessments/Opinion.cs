using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Assessments;

/// <summary>Ý kiến đánh giá của tôi.</summary>
public sealed record OpinionForm : AppraisalForm;

internal sealed class OpinionFormValidator : AppraisalFormValidator<OpinionForm>;

public sealed class OpinionHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<bool> HandleAsync(int workshopId, CompiledKey key, OpinionForm form, CancellationToken cancellationToken)
    {
        if (await key.FindAsync(db, workshopId, cancellationToken) is not { } card)
            return false;
        if (card is Idea { GroupId: not null })
            throw new RuleException("Ý tưởng này đã được gộp. Hãy cho ý kiến về ý tưởng gộp.");

        var opinion = await db.PersonalAssessments.SingleOrDefaultAsync(
            opinion => opinion.PersonId == user.PersonId && (key.IsGroup ? opinion.GroupId == key.Id : opinion.IdeaId == key.Id), cancellationToken);
        if (opinion is null)
            db.PersonalAssessments.Add(opinion = PersonalAssessment.On(card, user.PersonId));
        else
            db.Entry(opinion).Property(known => known.Version).OriginalValue = form.Version;
        opinion.Give(form.Appraisal, clock.NowUtc);
        var summary = $"Cho ý kiến đánh giá: {opinion.Assessment.Name()}";
        db.History.Add(card is Idea idea
            ? HistoryEntry.Of<Idea>(key.Id, summary, user, clock.NowUtc, workshopId, idea.Contribution.UnitId)
            : HistoryEntry.Of<IdeaGroup>(key.Id, summary, user, clock.NowUtc, workshopId));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
