using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Assessments;

/// <summary>What an assessment says, whoever gives it.</summary>
public abstract record AppraisalForm
{
    [Display(Name = "Mức đánh giá")]
    public Assessment? Assessment { get; init; }

    [Display(Name = "Lĩnh vực")]
    public string? Field { get; init; }

    [Display(Name = "Nguồn lực")]
    public string? Resources { get; init; }

    [Display(Name = "Nhận xét, đề xuất")]
    public string? Note { get; init; }

    public Guid Version { get; init; }

    // Not public, so that the framework does not read it before the form is known to be complete.
    internal Appraisal Appraisal => new(Assessment!.Value, Field, Resources, Note);
}

/// <summary>Đánh giá thống nhất của Phòng CS&amp;SHTT.</summary>
public sealed record AssessForm : AppraisalForm;

internal abstract class AppraisalFormValidator<TForm> : AbstractValidator<TForm> where TForm : AppraisalForm
{
    protected AppraisalFormValidator()
    {
        RuleFor(form => form.Assessment).NotNull().WithMessage("Hãy chọn một mức đánh giá.").IsInEnum();
        RuleFor(form => form.Field).MaximumLength(Appraisal.FieldLength);
        RuleFor(form => form.Resources).MaximumLength(Appraisal.TextLength);
        RuleFor(form => form.Note).MaximumLength(Appraisal.TextLength);
    }
}

internal sealed class AssessFormValidator : AppraisalFormValidator<AssessForm>;

public sealed class AssessHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<bool> HandleAsync(int workshopId, CompiledKey key, AssessForm form, CancellationToken cancellationToken)
    {
        if (await key.FindAsync(db, workshopId, cancellationToken) is not { } card)
            return false;
        if (card is Idea { GroupId: not null })
            throw new RuleException("Ý tưởng này đã được gộp. Hãy đánh giá ý tưởng gộp.");

        db.Entry(card).Property(nameof(IVersioned.Version)).OriginalValue = form.Version;
        card.Assess(form.Appraisal);
        var summary = $"Đánh giá: {card.Assessment.Name()}";
        db.History.Add(card is Idea idea
            ? HistoryEntry.Of<Idea>(key.Id, summary, user, clock.NowUtc, workshopId, idea.Contribution.UnitId, card.AssessmentNote)
            : HistoryEntry.Of<IdeaGroup>(key.Id, summary, user, clock.NowUtc, workshopId, details: card.AssessmentNote));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
