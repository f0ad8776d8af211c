using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.History;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Imports;
using SangKien.Web.Security;

namespace SangKien.Web.Features.Imports;

/// <summary>People of known units; a row with an account name makes an account with a slip.</summary>
public sealed partial class PeopleImportHandler(PortalDbContext db, AccountBook book, ICurrentUser user, PortalClock clock) : ImportHandler(db)
{
    private const string FullName = "Họ và tên", Post = "Chức vụ", Rank = "Bậc", UnitName = "Đơn vị", Email = "Thư điện tử",
        Phone = "Điện thoại", UserName = "Tên đăng nhập", RoleNames = "Vai trò";

    private readonly List<(Person Person, string UserName, IReadOnlyList<string> Roles)> _accounts = [];
    private readonly HashSet<(int, string, string)> _taken = [];
    private readonly HashSet<string> _userNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<int> _holders = [];
    private HashSet<(string, string)> _namesakes = [];
    private List<Unit> _units = [];
    private ILookup<(int, string), Person> _people = Enumerable.Empty<Person>().ToLookup(person => (0, ""));

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new(FullName, true, "Họ tên"), new(Post, true, "Chức danh"), new(Rank), new(UnitName, true, "Phòng, đơn vị", "Phòng"),
        new(Email, false, "Email"), new(Phone, false, "Số điện thoại"), new(UserName, false, "Tài khoản"), new(RoleNames),
    ];

    protected override async Task PrepareAsync(MappedSheet sheet, CancellationToken cancellationToken)
    {
        _accounts.Clear();
        _taken.Clear();
        _namesakes = [.. sheet.Sheet.Rows.CountBy(row => NameAt(sheet, row)).Where(count => count.Value > 1).Select(count => count.Key)];
        _units = await Db.Units.Where(unit => unit.IsActive).ToListAsync(cancellationToken);
        _people = (await Db.People.ToListAsync(cancellationToken)).ToLookup(person => (person.UnitId, person.NameFolded));
        var accounts = await Db.Users.AsNoTracking().Select(account => new { account.UserName, account.PersonId }).ToListAsync(cancellationToken);
        _userNames.Clear();
        _userNames.UnionWith(accounts.Select(account => account.UserName!));
        _holders.Clear();
        _holders.UnionWith(accounts.Select(account => account.PersonId));
    }

    protected override (object Entity, string Note) Take(MappedSheet sheet, SheetRow row)
    {
        var name = Filled(sheet.Cell(row, FullName), FullName, 100);
        var post = Filled(sheet.Cell(row, Post), Post, 100);
        var unit = UnitOf(Filled(sheet.Cell(row, UnitName), UnitName, 200));
        var known = KnownAs(unit, name, post, _namesakes.Contains(NameAt(sheet, row)));
        var rank = RankOf(sheet.Cell(row, Rank), known);
        var email = EmailOf(sheet.Cell(row, Email));
        var phone = Limited(sheet.Cell(row, Phone), Phone, 30);
        var account = AccountOf(sheet, row, known);

        var person = known ?? Person.Create(name, post, rank, unit);
        if (known is null)
            Db.People.Add(person);
        else
            known.Change(name, post, rank, unit);
        person.ChangeContact(email.Length > 0 ? email : person.Email, phone.Length > 0 ? phone : person.Phone);
        if (account is not { } wanted)
            return (person, "");
        _accounts.Add((person, wanted.UserName, wanted.Roles));
        return (person, $"Cấp tài khoản {wanted.UserName}.");
    }

    protected override async Task<IReadOnlyList<Slip>> FinishAsync(string summary)
    {
        var slips = new List<Slip>();
        foreach (var (person, userName, roles) in _accounts)
            slips.Add(await book.CreateAsync(person, userName, roles));
        Db.History.Add(HistoryEntry.Of<Person>(0, $"Nhập danh sách nhân sự: {summary}, cấp {slips.Count} tài khoản", user, clock.NowUtc));
        return slips;
    }

    private Unit UnitOf(string name) =>
        _units.FirstOrDefault(unit => Folding.Fold(unit.Name) == Folding.Fold(name) || (unit.ShortName.Length > 0 && Folding.Fold(unit.ShortName) == Folding.Fold(name)))
        ?? throw new RuleException($"Không có đơn vị “{name}”. Nhập danh sách đơn vị trước.");

    /// <summary>
    /// Trùng: the same name and post in the same unit. Where name and unit fit one person only, here and in the file, it is him with
    /// another post.
    /// </summary>
    private Person? KnownAs(Unit unit, string name, string post, bool hasNamesake)
    {
        if (!_taken.Add((unit.Id, Folding.Fold(name), Folding.Fold(post))))
            throw new RuleException("Người này đã có ở một dòng trên.");
        var named = _people[(unit.Id, Folding.Fold(name))].ToList();
        var same = named.FindAll(person => Folding.Fold(person.Post) == Folding.Fold(post));
        if (same.Count == 1 || hasNamesake || named.Count == 0)
            return same.Count <= 1 ? same.SingleOrDefault() : throw Ambiguous(same.Count, name);
        return named.Count == 1 ? named[0] : throw Ambiguous(named.Count, name);
    }

    private static RuleException Ambiguous(int count, string name) => new($"Đơn vị có {count} người tên {name}. Sửa từng người trên trang nhân sự.");

    private static (string Name, string Unit) NameAt(MappedSheet sheet, SheetRow row) => (Folding.Fold(sheet.Cell(row, FullName)), Folding.Fold(sheet.Cell(row, UnitName)));

    private (string UserName, IReadOnlyList<string> Roles)? AccountOf(MappedSheet sheet, SheetRow row, Person? known)
    {
        var userName = sheet.Cell(row, UserName);
        if (userName.Length == 0 || (known is not null && _holders.Contains(known.Id)))
            return null;
        if (!AccountName().IsMatch(userName))
            throw new RuleException("Tên đăng nhập chỉ gồm chữ thường không dấu, chữ số và các dấu . - _");
        var roles = RolesOf(sheet.Cell(row, RoleNames));
        return _userNames.Add(userName) ? (userName, roles) : throw new RuleException($"Tên đăng nhập “{userName}” đã có người dùng.");
    }

    private static List<string> RolesOf(string text)
    {
        if (text.Length == 0)
            return [Roles.UnitStaff];
        return
        [
            .. text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name =>
                Roles.All.FirstOrDefault(role => Folding.Fold(Roles.DisplayName(role)) == Folding.Fold(name))
                ?? throw new RuleException($"Không có vai trò “{name}”. Các vai trò: {string.Join("; ", Roles.All.Select(Roles.DisplayName))}.")).Distinct(),
        ];
    }

    private static PostRank RankOf(string text, Person? known)
    {
        if (text.Length == 0)
            return known?.Rank ?? PostRank.Staff;
        foreach (var rank in Enum.GetValues<PostRank>())
        {
            if (Folding.Fold(rank.Name()) == Folding.Fold(text))
                return rank;
        }

        throw new RuleException($"Không có bậc “{text}”. Các bậc: {string.Join("; ", Enum.GetValues<PostRank>().Select(rank => rank.Name()))}.");
    }

    private static string EmailOf(string text) =>
        text.Length == 0 || (text.Length <= 254 && MailAddress().IsMatch(text)) ? text : throw new RuleException("Địa chỉ thư điện tử không đúng.");

    [GeneratedRegex("^[a-z0-9._-]{1,50}$")]
    private static partial Regex AccountName();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+$")]
    private static partial Regex MailAddress();
}
