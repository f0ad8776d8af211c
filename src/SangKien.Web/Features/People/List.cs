using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Infrastructure.Lists;

namespace SangKien.Web.Features.People;

public sealed record ListFilter : ListRequest
{
    public const string WithoutAccount = "chua-co-tai-khoan";
    public const string Left = "ngung";

    [FromQuery(Name = "trang-thai")]
    public string? State { get; init; }
}

public sealed record ListRow(int Id, string FullName, string Post, PostRank Rank, string Unit, string Email, string Phone, string? UserName, bool IsActive, bool IsExample);

public sealed record ListPage(Page<ListRow> People, int Active, int WithoutAccount, int Left);

public sealed class ListQuery(PortalDbContext db)
{
    private static readonly Sorting<Person> Order = new Sorting<Person>(person => person.Id)
        .By("don-vi", person => person.Unit.Order)
        .By("ten", person => person.NameFolded)
        .By("chuc-vu", person => person.Post);

    private static readonly Column<ListRow>[] Columns =
    [
        new("Họ và tên", row => row.FullName),
        new("Chức vụ", row => row.Post),
        new("Bậc", row => row.Rank.Name()),
        new("Đơn vị", row => row.Unit),
        new("Thư điện tử", row => row.Email),
        new("Điện thoại", row => row.Phone),
        new("Tên đăng nhập", row => row.UserName),
    ];

    public async Task<ListPage> GetAsync(ListFilter filter, CancellationToken cancellationToken)
    {
        var counts = await db.People.GroupBy(_ => 1).Select(all => new
        {
            Active = all.Count(person => person.IsActive),
            Left = all.Count(person => !person.IsActive),
        }).SingleOrDefaultAsync(cancellationToken);
        var without = await WithoutAccount().CountAsync(cancellationToken);
        return new(await Rows(filter).ToPageAsync(filter, cancellationToken), counts?.Active ?? 0, without, counts?.Left ?? 0);
    }

    internal ExportResult<ListRow> Export(ListFilter filter, string format) => new(format, "nhan-su", "Nhân sự", Columns, Rows(filter));

    private IQueryable<Person> WithoutAccount() => db.People.Where(person => person.IsActive && !db.Users.Any(account => account.PersonId == person.Id));

    private IQueryable<ListRow> Rows(ListFilter filter)
    {
        var people = filter.State switch
        {
            ListFilter.Left => db.People.Where(person => !person.IsActive),
            ListFilter.WithoutAccount => WithoutAccount(),
            _ => db.People.Where(person => person.IsActive),
        };
        if (Folding.Fold(filter.Search) is { Length: > 0 } words)
            people = people.Where(person => person.NameFolded.Contains(words) || person.Unit.NameFolded.Contains(words));
        return Order.Apply(people.AsNoTracking(), filter).Select(person => new ListRow(
            person.Id, person.FullName, person.Post, person.Rank, person.Unit.Name, person.Email, person.Phone,
            db.Users.Where(account => account.PersonId == person.Id).Select(account => account.UserName).FirstOrDefault(),
            person.IsActive, person.IsExample));
    }
}
