using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Notifications;
using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Exports;
using SangKien.Web.Infrastructure.Lists;
using SangKien.Web.Infrastructure.Mail;

namespace SangKien.Web.Features.Outbox;

public sealed record ListFilter : ListRequest
{
    [FromQuery(Name = "trang-thai")]
    public OutboxState? State { get; init; }
}

public sealed record ListRow(int Id, string Person, string Unit, string Address, string Subject, OutboxState State)
{
    public string Failure { get; init; } = "";
    public string ComposedBy { get; init; } = "";
    public DateTime CreatedAtUtc { get; init; }
    public DateTime? SentAtUtc { get; init; }
}

public sealed record ListPage(Page<ListRow> Mails, IReadOnlyDictionary<OutboxState, int> Counts)
{
    /// <summary>Whether mail can leave the portal at all.</summary>
    public bool IsConfigured { get; init; }

    /// <summary>Whether links in mails have an address to begin with.</summary>
    public bool HasPublicAddress { get; init; }

    public int Count(OutboxState state) => Counts.GetValueOrDefault(state);
}

public sealed class ListQuery(PortalDbContext db, IOptions<MailSettings> settings, IOptions<PaperSettings> papers)
{
    internal static IReadOnlyList<Column<ListRow>> Columns { get; } =
    [
        new("Người nhận", row => row.Person),
        new("Đơn vị", row => row.Unit),
        new("Địa chỉ", row => row.Address),
        new("Tiêu đề", row => row.Subject),
        new("Trạng thái", row => row.State.Name()),
        new("Lý do", row => row.Failure),
        new("Người soạn", row => row.ComposedBy),
        new("Soạn lúc", row => row.CreatedAtUtc),
        new("Gửi lúc", row => row.SentAtUtc),
    ];

    public async Task<ListPage> GetAsync(ListFilter filter, CancellationToken cancellationToken)
    {
        var counts = await db.OutboxMails.GroupBy(mail => mail.State).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        return new(await Rows(filter).ToPageAsync(filter, cancellationToken), counts)
        {
            IsConfigured = settings.Value.IsConfigured,
            HasPublicAddress = papers.Value.PublicAddress is not null,
        };
    }

    public IQueryable<ListRow> Rows(ListFilter filter)
    {
        var mails = db.OutboxMails.AsNoTracking();
        if (filter.State is { } state)
            mails = mails.Where(mail => mail.State == state);
        if (Folding.Fold(filter.Search) is { Length: > 0 } words)
            mails = mails.Where(mail => mail.Person.NameFolded.Contains(words) || mail.Person.Unit.NameFolded.Contains(words));
        return mails.OrderByDescending(mail => mail.Id).Select(mail =>
            new ListRow(mail.Id, mail.Person.FullName, mail.Person.Unit.Name, mail.SentTo == "" ? mail.Person.Email : mail.SentTo, mail.Subject, mail.State)
            {
                Failure = mail.Failure,
                ComposedBy = mail.ComposedBy == null ? "" : mail.ComposedBy.FullName,
                CreatedAtUtc = mail.CreatedAtUtc,
                SentAtUtc = mail.SentAtUtc,
            });
    }
}
