using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Setup;

public sealed record FirstAdministratorForm
{
    [Display(Name = "Mã in trên màn hình máy chủ"), DataType(DataType.Password)]
    public string? Code { get; init; }

    [Display(Name = "Tên cơ quan")]
    public string? Agency { get; init; }

    [Display(Name = "Đơn vị của người quản trị")]
    public string? Unit { get; init; }

    [Display(Name = "Họ và tên")]
    public string? FullName { get; init; }

    [Display(Name = "Tên đăng nhập")]
    public string? UserName { get; init; }

    [Display(Name = "Mật khẩu"), DataType(DataType.Password)]
    public string? Password { get; init; }
}

internal sealed class FirstAdministratorFormValidator : AbstractValidator<FirstAdministratorForm>
{
    public FirstAdministratorFormValidator()
    {
        RuleFor(form => form.Code).NotEmpty().WithMessage("Hãy nhập mã in trên màn hình máy chủ.").MaximumLength(40);
        RuleFor(form => form.Agency).NotEmpty().WithMessage("Hãy nhập tên cơ quan.").MaximumLength(200);
        RuleFor(form => form.Unit).NotEmpty().WithMessage("Hãy nhập tên đơn vị, ví dụ: Văn phòng Sở.").MaximumLength(200);
        RuleFor(form => form.FullName).NotEmpty().WithMessage("Hãy nhập họ và tên.").MaximumLength(100);
        RuleFor(form => form.UserName).NotEmpty().WithMessage("Hãy nhập tên đăng nhập.").MaximumLength(50)
            .Matches("^[a-z0-9._-]*$").WithMessage("Tên đăng nhập chỉ gồm chữ thường không dấu, chữ số và các dấu . - _");
        RuleFor(form => form.Password).NotEmpty().WithMessage("Hãy đặt mật khẩu.").MinimumLength(10).MaximumLength(200);
    }
}

public sealed class FirstAdministratorHandler(PortalDbContext db, AccountBook book, PortalClock clock)
{
    public async Task HandleAsync(FirstAdministratorForm form, CancellationToken cancellationToken)
    {
        if (!FirstStart.IsCode(form.Code!))
            throw new RuleException("Mã không đúng. Mã nằm ở các dòng in ra khi khởi động.", nameof(form.Code));
        await db.InTransactionAsync(() => CreateAsync(form, cancellationToken), cancellationToken);
    }

    private async Task<int> CreateAsync(FirstAdministratorForm form, CancellationToken cancellationToken)
    {
        if (await db.Users.AnyAsync(cancellationToken))
            throw new RuleException("Cổng đã có người quản trị.");
        db.Agencies.Add(new AgencyProfile { Name = form.Agency! });
        var person = Person.Create(form.FullName!, "Quản trị", PostRank.Staff, Core.Organisation.Unit.Create(form.Unit!, "", UnitKind.Department, 1));
        db.People.Add(person);
        await db.SaveChangesAsync(cancellationToken);

        var account = new PortalUser { UserName = form.UserName, PersonId = person.Id };
        await book.CreateAsync(account, form.Password!, [Roles.Administrator]);
        db.History.Add(HistoryEntry.Of<PortalUser>(person.Id, $"Tạo người quản trị đầu tiên: {person.FullName}", new Newcomer(account, person), clock.NowUtc));
        return person.Id;
    }

    /// <summary>The person who makes his own account is not signed in yet.</summary>
    private sealed record Newcomer(PortalUser Account, Person Person) : ICurrentUser
    {
        public string? AccountId => Account.Id;
        public int PersonId => Person.Id;
        public int UnitId => Person.UnitId;
        public string DisplayName => Person.FullName;
        public bool IsInRole(string role) => false;
    }
}
