using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Compilation;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Initiatives;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Documents.Model;
using SangKien.Web.Infrastructure;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Initiatives;

public sealed record ApplicationForm
{
    [Display(Name = "Kính gửi (cơ sở được yêu cầu công nhận)")]
    public string? Addressee { get; init; }

    [Display(Name = "Tên sáng kiến")]
    public string? Title { get; init; }

    [Display(Name = "Chủ đầu tư tạo ra sáng kiến")]
    public string? Investor { get; init; }

    [Display(Name = "Lĩnh vực áp dụng")]
    public string? Field { get; init; }

    [Display(Name = "Ngày áp dụng lần đầu hoặc áp dụng thử")]
    public DateOnly? FirstAppliedOn { get; init; }

    [Display(Name = "Mô tả bản chất của sáng kiến")]
    public string? Essence { get; init; }

    [Display(Name = "Những thông tin cần được bảo mật (nếu có)")]
    public string? Secrets { get; init; }

    [Display(Name = "Các điều kiện cần thiết để áp dụng")]
    public string? Conditions { get; init; }

    [Display(Name = "Lợi ích theo ý kiến của tác giả")]
    public string? OwnBenefit { get; init; }

    [Display(Name = "Lợi ích theo ý kiến của tổ chức, cá nhân đã áp dụng lần đầu (nếu có)")]
    public string? OthersBenefit { get; init; }

    public List<PersonForm> Authors { get; init; } = [];
    public List<PersonForm> Helpers { get; init; } = [];
    public Guid Version { get; init; }

    internal static ApplicationForm Of(InitiativeCandidate candidate)
    {
        var text = candidate.Application;
        return new()
        {
            Addressee = text.Addressee,
            Title = text.Title,
            Investor = text.Investor,
            Field = text.Field,
            FirstAppliedOn = candidate.FirstAppliedOn,
            Essence = text.Essence,
            Secrets = text.Secrets,
            Conditions = text.Conditions,
            OwnBenefit = text.OwnBenefit,
            OthersBenefit = text.OthersBenefit,
            Authors = [.. text.Authors.Select(author => new PersonForm { Name = author.Name, Born = author.Born, Workplace = author.Workplace, Post = author.Post, Qualification = author.Qualification, Share = author.Share }), new(), new()],
            Helpers = [.. text.Helpers.Select(helper => new PersonForm { Name = helper.Name, Born = helper.Born, Workplace = helper.Workplace, Post = helper.Post, Qualification = helper.Qualification, Work = helper.Work }), new(), new()],
            Version = candidate.Version,
        };
    }

    internal ApplicationText ToText() => new()
    {
        Addressee = Addressee?.Trim() ?? "",
        Title = Title!.Trim(),
        Investor = Investor?.Trim() ?? "",
        Field = Field?.Trim() ?? "",
        Essence = Lines(Essence),
        Secrets = Lines(Secrets),
        Conditions = Lines(Conditions),
        OwnBenefit = Lines(OwnBenefit),
        OthersBenefit = Lines(OthersBenefit),
        Authors = [.. Authors.Where(author => author.IsNamed).Select(author => new InitiativeAuthor(author.Name!.Trim(), author.Born ?? "", author.Workplace ?? "", author.Post ?? "", author.Qualification ?? "", author.Share ?? 0))],
        Helpers = [.. Helpers.Where(helper => helper.IsNamed).Select(helper => new InitiativeHelper(helper.Name!.Trim(), helper.Born ?? "", helper.Workplace ?? "", helper.Post ?? "", helper.Qualification ?? "", helper.Work ?? ""))],
    };

    private static string Lines(string? text) => text?.ReplaceLineEndings("\n").Trim() ?? "";
}

/// <summary>A row of either table of people; a row without anything typed is none.</summary>
public sealed record PersonForm
{
    [Display(Name = "Họ và tên")]
    public string? Name { get; init; }

    [Display(Name = "Ngày sinh")]
    public string? Born { get; init; }

    [Display(Name = "Nơi công tác")]
    public string? Workplace { get; init; }

    [Display(Name = "Chức danh")]
    public string? Post { get; init; }

    [Display(Name = "Trình độ chuyên môn")]
    public string? Qualification { get; init; }

    [Display(Name = "Tỷ lệ đóng góp (%)")]
    public int? Share { get; init; }

    [Display(Name = "Nội dung công việc hỗ trợ")]
    public string? Work { get; init; }

    internal bool IsNamed => !string.IsNullOrWhiteSpace(Name);

    internal bool IsEmpty => !IsNamed && Share is null && string.IsNullOrWhiteSpace($"{Born}{Workplace}{Post}{Qualification}{Work}");
}

internal sealed class ApplicationFormValidator : AbstractValidator<ApplicationForm>
{
    private const int MostPeople = 20;

    public ApplicationFormValidator()
    {
        RuleFor(form => form.Title).NotEmpty().WithMessage("Hãy ghi tên sáng kiến.").MaximumLength(ContributionText.TitleLength);
        RuleFor(form => form.Addressee).MaximumLength(ApplicationText.LineLength);
        RuleFor(form => form.Investor).MaximumLength(ApplicationText.LineLength);
        RuleFor(form => form.Field).MaximumLength(ApplicationText.LineLength);
        RuleFor(form => form.Essence).MaximumLength(ApplicationText.TextLength);
        RuleFor(form => form.Secrets).MaximumLength(ApplicationText.TextLength);
        RuleFor(form => form.Conditions).MaximumLength(ApplicationText.TextLength);
        RuleFor(form => form.OwnBenefit).MaximumLength(ApplicationText.TextLength);
        RuleFor(form => form.OthersBenefit).MaximumLength(ApplicationText.TextLength);
        RuleFor(form => form.Authors).Must(people => people.Count <= MostPeople).WithMessage($"Nhiều nhất {MostPeople} tác giả.");
        RuleFor(form => form.Helpers).Must(people => people.Count <= MostPeople).WithMessage($"Nhiều nhất {MostPeople} người.");
        RuleForEach(form => form.Authors).SetValidator(new PersonFormValidator());
        RuleForEach(form => form.Helpers).SetValidator(new PersonFormValidator());
    }
}

internal sealed class PersonFormValidator : AbstractValidator<PersonForm>
{
    public PersonFormValidator()
    {
        RuleFor(person => person.Name).Must(name => !string.IsNullOrWhiteSpace(name)).When(person => !person.IsEmpty).WithMessage("Ghi họ và tên, hoặc để trống cả dòng.");
        RuleFor(person => person.Name).MaximumLength(ApplicationText.LineLength);
        RuleFor(person => person.Born).MaximumLength(20);
        RuleFor(person => person.Workplace).MaximumLength(ApplicationText.LineLength);
        RuleFor(person => person.Post).MaximumLength(ApplicationText.LineLength);
        RuleFor(person => person.Qualification).MaximumLength(ApplicationText.LineLength);
        RuleFor(person => person.Work).MaximumLength(ApplicationText.LineLength);
        RuleFor(person => person.Share).InclusiveBetween(0, 100).WithMessage("Tỷ lệ từ 0 đến 100.");
    }
}

public sealed record EditPage(InitiativeCandidate Candidate, ApplicationForm Form, DateOnly Today)
{
    public bool CanEdit { get; init; }
    public LodgeForm Lodge { get; init; } = new();
    public DropForm Drop { get; init; } = new();
    public string Address => $"/sang-kien/{Candidate.Id}";
}

public sealed class EditQuery(PortalDbContext db, ICurrentUser user, PortalClock clock, AgencyCard agencies)
{
    public async Task<EditPage?> GetAsync(int id, ApplicationForm? typed, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } candidate)
            return null;
        var keeps = user.Can(Capability.KeepInitiatives) && await db.Initiatives.KeptBy(user).AnyAsync(known => known.Id == id, cancellationToken);
        return new(candidate, typed ?? ApplicationForm.Of(candidate), clock.Today) { CanEdit = keeps };
    }

    public async Task<AdministrativeDocument?> PrintAsync(int id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } candidate
            ? ApplicationDocument.Compose(candidate.Application, candidate.FirstAppliedOn, (await agencies.GetAsync()).Place, clock.Today)
            : null;

    private Task<InitiativeCandidate?> FindAsync(int id, CancellationToken cancellationToken) =>
        db.Initiatives.AsNoTracking().VisibleTo(user).Include(candidate => candidate.Unit).Include(candidate => candidate.Workshop).SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);
}

/// <summary>Lập hồ sơ from an idea, soạn đơn, ghi nộp đơn, dừng, làm tiếp.</summary>
public sealed class EditHandler(PortalDbContext db, ICurrentUser user, PortalClock clock, AgencyCard agencies)
{
    /// <summary>The new candidate; null where the idea is not one of the workshop.</summary>
    public async Task<int?> FileAsync(int workshopId, int ideaId, CancellationToken cancellationToken)
    {
        var idea = await db.Ideas.Compilable(workshopId).Include(idea => idea.Contribution.Workshop).SingleOrDefaultAsync(idea => idea.Id == ideaId, cancellationToken);
        if (idea is null)
            return null;
        if (await db.Initiatives.AnyAsync(known => known.IdeaId == ideaId, cancellationToken))
            throw new RuleException("Ý tưởng này đã có hồ sơ sáng kiến.");
        var candidate = InitiativeCandidate.File(idea, ApplicationText.Of(idea, (await agencies.GetAsync()).Name), user.PersonId, clock.NowUtc);
        db.Initiatives.Add(candidate);
        await db.TellAsync(
            db.PeopleAnsweringFor(candidate.UnitId), new News($"Phòng CS&SHTT lập hồ sơ sáng kiến cho ý tưởng “{idea.Title}” của đơn vị; đề nghị tác giả hoàn thiện đơn.", "/sang-kien"),
            user, clock.NowUtc, cancellationToken);
        db.History.Add(HistoryEntry.Of<Idea>(ideaId, $"Lập hồ sơ sáng kiến: {idea.Title}", user, clock.NowUtc, workshopId, candidate.UnitId));
        await db.SaveChangesAsync(cancellationToken);
        return candidate.Id;
    }

    public Task<bool> SaveAsync(int id, ApplicationForm form, CancellationToken cancellationToken) =>
        ChangeAsync(id, "Lưu đơn yêu cầu công nhận sáng kiến", candidate =>
        {
            db.Entry(candidate).Property(known => known.Version).OriginalValue = form.Version;
            candidate.Edit(form.ToText(), form.FirstAppliedOn, clock.Today);
        }, cancellationToken);

    public Task<bool> LodgeAsync(int id, LodgeForm form, CancellationToken cancellationToken) =>
        ChangeAsync(id, $"Ghi đã nộp đơn ngày {Display.Date(form.LodgedOn!.Value)}", candidate => candidate.Lodge(form.LodgedOn!.Value, clock.Today), cancellationToken);

    public Task<bool> DropAsync(int id, DropForm form, CancellationToken cancellationToken) =>
        ChangeAsync(id, $"Dừng hồ sơ sáng kiến: {form.Reason}", candidate => candidate.Drop(form.Reason!), cancellationToken);

    public Task<bool> ResumeAsync(int id, CancellationToken cancellationToken) => ChangeAsync(id, "Làm tiếp hồ sơ sáng kiến", candidate => candidate.Resume(), cancellationToken);

    private async Task<bool> ChangeAsync(int id, string summary, Action<InitiativeCandidate> change, CancellationToken cancellationToken)
    {
        if (await db.Initiatives.KeptBy(user).SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken) is not { } candidate)
            return false;
        change(candidate);
        db.History.Add(HistoryEntry.Of<InitiativeCandidate>(id, summary, user, clock.NowUtc, candidate.WorkshopId, candidate.UnitId));
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
