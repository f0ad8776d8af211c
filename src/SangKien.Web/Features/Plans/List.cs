using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reviewing;
using SangKien.Web.Infrastructure.Lists;

namespace SangKien.Web.Features.Plans;

public sealed record ListFilter : ListRequest
{
    /// <summary>Only plans in the state.</summary>
    [FromQuery(Name = "trang-thai")]
    public PaperStatus? Status { get; init; }
}

public sealed record ListRow(int Id, string Topic, int Year, PaperStatus Status, int Revisions, DateTime EditedAtUtc, int? Number, string? Symbol)
{
    /// <summary>"15/KH-KHCN"; null before issue.</summary>
    public string? NumberAndSymbol => Number is { } number ? SangKien.Documents.Nd30.NumberAndSymbol.Format(number, Symbol!) : null;
}

public sealed record ListPage(Page<ListRow> Plans, IReadOnlyDictionary<PaperStatus, int> Counts);

public sealed class ListQuery(PortalDbContext db, ICurrentUser user)
{
    private static readonly Sorting<Plan> Columns = new Sorting<Plan>(plan => plan.Id)
        .By("moi-nhat", plan => -plan.Id)
        .By("chu-de", plan => plan.Workshop.Topic)
        .By("nam", plan => plan.Workshop.Year)
        .By("trang-thai", plan => plan.Status)
        .By("sua", plan => plan.EditedAtUtc);

    public async Task<ListPage> GetAsync(ListFilter filter, CancellationToken cancellationToken)
    {
        var visible = db.Plans.AsNoTracking().VisibleTo(user);
        var folded = Folding.Fold(filter.Search);
        if (folded.Length > 0)
            visible = visible.Where(plan => plan.Workshop.TopicFolded.Contains(folded));
        var counts = await visible.GroupBy(plan => plan.Status)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        if (filter.Status is { } status)
            visible = visible.Where(plan => plan.Status == status);

        var rows = Columns.Apply(visible, filter).Select(plan => new ListRow(
            plan.Id, plan.Workshop.Topic, plan.Workshop.Year, plan.Status, plan.Revisions.Count, plan.EditedAtUtc,
            plan.IssuedDocument == null ? null : plan.IssuedDocument.Number,
            plan.IssuedDocument == null ? null : plan.IssuedDocument.Symbol));
        return new(await rows.ToPageAsync(filter, cancellationToken), counts);
    }
}
