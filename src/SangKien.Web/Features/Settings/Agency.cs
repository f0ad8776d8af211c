using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Settings;

public sealed record AgencyForm
{
    [Display(Name = "Cơ quan chủ quản trực tiếp")]
    public string? Superior { get; init; }

    [Display(Name = "Tên cơ quan")]
    public string? Name { get; init; }

    [Display(Name = "Chữ viết tắt trong ký hiệu")]
    public string? Abbreviation { get; init; }

    [Display(Name = "Địa danh")]
    public string? Place { get; init; }

    [Display(Name = "Chức vụ người đứng đầu")]
    public string? HeadPost { get; init; }

    public Guid Version { get; init; }
}

internal sealed class AgencyFormValidator : AbstractValidator<AgencyForm>
{
    public AgencyFormValidator()
    {
        RuleFor(form => form.Superior).NotEmpty().WithMessage("Hãy nhập cơ quan chủ quản, ví dụ: UBND tỉnh Bắc Giang.").MaximumLength(200);
        RuleFor(form => form.Name).NotEmpty().WithMessage("Hãy nhập tên cơ quan.").MaximumLength(200);
        RuleFor(form => form.Abbreviation).NotEmpty().WithMessage("Hãy nhập chữ viết tắt, ví dụ: KHCN.").MaximumLength(30)
            .Matches(@"^[\p{Lu}&-]*$").WithMessage("Chữ viết tắt chỉ gồm chữ in hoa và dấu &.");
        RuleFor(form => form.Place).NotEmpty().WithMessage("Hãy nhập địa danh, ví dụ: Bắc Giang.").MaximumLength(100);
        RuleFor(form => form.HeadPost).NotEmpty().WithMessage("Hãy nhập chức vụ, ví dụ: Giám đốc.").MaximumLength(100);
    }
}

public sealed class AgencyQuery(PortalDbContext db)
{
    public async Task<AgencyForm> GetAsync(CancellationToken cancellationToken) =>
        await db.Agencies.Select(agency => new AgencyForm
        {
            Superior = agency.Superior,
            Name = agency.Name,
            Abbreviation = agency.Abbreviation,
            Place = agency.Place,
            HeadPost = agency.HeadPost,
            Version = agency.Version,
        }).SingleOrDefaultAsync(cancellationToken) ?? new();
}

public sealed class AgencyHandler(PortalDbContext db, AgencyCard card, ICurrentUser user, PortalClock clock)
{
    public async Task HandleAsync(AgencyForm form, CancellationToken cancellationToken)
    {
        var agency = await db.Agencies.SingleOrDefaultAsync(cancellationToken);
        if (agency is null)
            db.Agencies.Add(agency = new AgencyProfile());
        else
            db.Entry(agency).Property(known => known.Version).OriginalValue = form.Version;

        var before = $"{agency.Superior}; {agency.Name}; {agency.Abbreviation}; {agency.Place}; {agency.HeadPost}";
        agency.Superior = form.Superior!;
        agency.Name = form.Name!;
        agency.Abbreviation = form.Abbreviation!;
        agency.Place = form.Place!;
        agency.HeadPost = form.HeadPost!;
        db.History.Add(HistoryEntry.Of<AgencyProfile>(agency.Id, "Sửa thông tin cơ quan", user, clock.NowUtc, details: $"Trước: {before}"));
        await db.SaveChangesAsync(cancellationToken);
        card.Forget();
    }
}
