using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Compilation;

public sealed record AssessForm
{
    [Display(Name = "Đánh giá")]
    public Assessment? Assessment { get; init; }

    [Display(Name = "Nhận xét, đề xuất")]
    public string? Note { get; init; }

    public Guid Version { get; init; }
}

internal sealed class AssessFormValidator : AbstractValidator<AssessForm>
{
    public AssessFormValidator()
    {
        RuleFor(form => form.Assessment).NotNull().WithMessage("Hãy chọn một mức đánh giá.").IsInEnum();
        RuleFor(form => form.Note).MaximumLength(2000);
    }
}

public sealed class AssessHandler(PortalDbContext db, ICurrentUser user, PortalClock clock)
{
    public async Task<bool> HandleAsync(int workshopId, int id, AssessForm form, CancellationToken cancellationToken)
    {
        var idea = await db.Ideas.Include(idea => idea.Contribution).Compilable(workshopId).SingleOrDefaultAsync(idea => idea.Id == id, cancellationToken);
        if (idea is null)
            return false;

        db.Entry(idea).Property(known => known.Version).OriginalValue = form.Version;
        idea.Assess(new Appraisal(form.Assessment!.Value, idea.AssessmentField, idea.AssessmentResources, form.Note));
        db.History.Add(HistoryEntry.Of<Idea>(id, $"Đánh giá: {idea.Assessment.Name()}", user, clock.NowUtc, workshopId, idea.Contribution.UnitId, idea.AssessmentNote));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
