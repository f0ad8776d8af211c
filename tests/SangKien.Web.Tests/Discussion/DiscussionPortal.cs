using Microsoft.EntityFrameworkCore;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Discussion;

/// <summary>A workshop to which one unit has sent its contribution.</summary>
internal static class DiscussionPortal
{
    public static (Workshop Workshop, int Id) Sent(PortalFactory portal, string author = TestOrganisation.UnitStaff)
    {
        using var db = portal.NewContext();
        var workshop = IssuedWorkshop.Add(db);
        return (workshop, IssuedWorkshop.Submitted(db, workshop, author).Id);
    }

    public static string Address(Workshop workshop) => $"/hoi-thao/{workshop.Id}/thao-luan";

    public static Task<Answer> PublishAsync(PortalFactory portal, Workshop workshop) =>
        portal.As(TestOrganisation.CsShtt).PostAsync($"{Address(workshop)}/cong-bo", new { }, action: "/cong-bo");

    public static void ArrangeReception(PortalFactory portal, Workshop workshop, bool needsHead = false, DateOnly? speakersDueOn = null)
    {
        using var db = portal.NewContext();
        db.Workshops.Single(found => found.Id == workshop.Id).ArrangeReception(needsHead, speakersDueOn, 10);
        db.SaveChanges();
    }

    public static async Task<DateTime?> PublishedAsync(PortalFactory portal, int id)
    {
        await using var db = portal.NewContext();
        return (await db.Contributions.SingleAsync(contribution => contribution.Id == id)).PublishedAtUtc;
    }
}
