using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SangKien.Core.Contributions;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Contributions;

/// <summary>The last minute: many units send at once while the clock crosses the cutoff.</summary>
public sealed class LastMinuteTests : IDisposable
{
    private const int Units = 300;
    private const int AtOnce = 60;
    private readonly PortalFactory _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Each_of_three_hundred_is_either_stored_and_acknowledged_or_refused_with_its_text_kept()
    {
        var (workshop, accounts) = Arrange();
        _portal.Time.SetUtcNow(IssuedWorkshop.Cutoff.AddSeconds(-1));
        var senders = accounts.Select(account => (Browser: _portal.As(account), Account: account)).Select(sender => (sender.Browser, sender.Account, Token: Token(sender.Browser, sender.Account))).ToList();

        var answered = 0;
        using var turns = new SemaphoreSlim(AtOnce);
        var answers = await Task.WhenAll(senders.Select(async sender =>
        {
            await turns.WaitAsync();
            try
            {
                return (sender.Account, Answer: await sender.Browser.PostRawAsync($"/hoi-thao/{workshop.Id}/tham-luan/nop", Form(sender.Account, sender.Token)));
            }
            finally
            {
                turns.Release();
                if (Interlocked.Increment(ref answered) == Units / 2)
                    _portal.Time.SetUtcNow(IssuedWorkshop.Cutoff);
            }
        }));

        await using var db = _portal.NewContext();
        var stored = (await db.Contributions.AsNoTracking().Include(contribution => contribution.Versions).Include(contribution => contribution.EditedBy)
            .Where(contribution => contribution.WorkshopId == workshop.Id).ToListAsync()).ToDictionary(contribution => contribution.EditedBy.FullName);
        Assert.Equal(Units, stored.Count);
        foreach (var (account, answer) in answers)
        {
            var contribution = stored[account];
            Assert.Equal(Situation(account), contribution.Situation);
            if (answer.Status == HttpStatusCode.Redirect)
            {
                var version = Assert.Single(contribution.Versions);
                Assert.Equal((ContributionStatus.Submitted, false, Situation(account)), (contribution.Status, contribution.IsLate, version.Text.Situation));
                Assert.True(version.SubmittedAtUtc < IssuedWorkshop.Cutoff);
            }
            else
            {
                Assert.Contains("hạn nhận tham luận đã hết", Assert.Single(answer.Refusals), StringComparison.Ordinal);
                Assert.Equal(Situation(account), answer.Page!.QuerySelector("[name=Situation]")!.TextContent.Trim());
                Assert.Equal((ContributionStatus.Draft, 0), (contribution.Status, contribution.Versions.Count));
            }
        }

        var taken = answers.Count(pair => pair.Answer.Status == HttpStatusCode.Redirect);
        Assert.InRange(taken, Units / 2, Units - 1);
        Assert.Equal(taken, await db.History.CountAsync(entry => entry.WorkshopId == workshop.Id && entry.Summary.StartsWith("Nộp tham luận lần 1")));
    }

    [Fact]
    public async Task What_is_withdrawn_in_the_last_second_is_sent_again_in_time_or_is_not_counted()
    {
        const int Workshops = 8, SideBySide = 2;
        var workshops = ArrangeSent(Workshops);
        _portal.Time.SetUtcNow(IssuedWorkshop.Cutoff.AddSeconds(-1));
        var answered = 0;
        using var turns = new SemaphoreSlim(SideBySide);

        var answers = await Task.WhenAll(workshops.Select(async workshop =>
        {
            await turns.WaitAsync();
            var answer = await WithdrawAndSendAgainAsync($"/hoi-thao/{workshop}/tham-luan");
            if (Interlocked.Increment(ref answered) == Workshops / 2)
                _portal.Time.SetUtcNow(IssuedWorkshop.Cutoff);
            turns.Release();
            return (Workshop: workshop, Answer: answer);
        }));

        await using var db = _portal.NewContext();
        foreach (var (workshop, answer) in answers)
        {
            var stored = await db.Contributions.Include(contribution => contribution.Versions).Include(contribution => contribution.Ideas).SingleAsync(contribution => contribution.WorkshopId == workshop);
            Assert.Equal(1, await db.History.CountAsync(entry => entry.WorkshopId == workshop && entry.Summary.StartsWith("Rút tham luận")));
            Assert.Equal(2, stored.Ideas.Count);
            if (answer.Status == HttpStatusCode.Redirect)
            {
                Assert.Equal((ContributionStatus.Submitted, false, 2), (stored.Status, stored.IsLate, stored.Versions.Count));
                Assert.All(stored.Versions, version => Assert.True(version.SubmittedAtUtc < IssuedWorkshop.Cutoff));
            }
            else
            {
                Assert.Contains("hạn nhận tham luận đã hết", Assert.Single(answer.Refusals), StringComparison.Ordinal);
                Assert.Equal((ContributionStatus.Draft, false, null), (stored.Status, stored.HasBeenSubmitted, stored.FirstSubmittedAtUtc));
            }
        }

        Assert.InRange(answers.Count(pair => pair.Answer.Status == HttpStatusCode.Redirect), Workshops / 2, Workshops - 1);
    }

    /// <summary>Withdrawn in two tabs at once, brought back, sent again from there.</summary>
    private async Task<Answer> WithdrawAndSendAgainAsync(string address)
    {
        var unit = _portal.As(TestOrganisation.UnitStaff);
        var sent = await unit.GetAsync(address);
        var tabs = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => unit.PostAsync(sent, new { Reason = "Nhầm bản" }, action: "/rut")));
        Assert.Contains(tabs, tab => tab.Status == HttpStatusCode.Redirect);
        await unit.PostAsync(address, new { }, action: "/mo-lai");
        return await unit.PostAsync(await unit.GetAsync(address), new { }, action: address, to: "/nop");
    }

    private List<int> ArrangeSent(int count)
    {
        using var db = _portal.NewContext();
        return [.. Enumerable.Range(0, count).Select(_ => IssuedWorkshop.Submitted(db, IssuedWorkshop.Add(db), TestOrganisation.UnitStaff).WorkshopId)];
    }

    private static string Situation(string account) => $"Gõ phút cuối ở {account}";

    private static IEnumerable<KeyValuePair<string, string>> Form(string account, string token) =>
    [
        new("__RequestVerificationToken", token), new("Title", $"Tham luận {account}"), new("Situation", Situation(account)),
        new("Ideas[0].Title", $"Một {account}"), new("Ideas[0].Content", $"Nội dung một {account}"), new("Ideas[1].Title", $"Hai {account}"), new("Ideas[1].Content", $"Nội dung hai {account}"),
    ];

    /// <summary>The token that the page would have carried, and its cookie: opening the page 300 times is not what is tested.</summary>
    private string Token(Browser browser, string account)
    {
        using var scope = _portal.Services.CreateScope();
        var id = scope.ServiceProvider.GetRequiredService<PortalDbContext>().Users.Where(user => user.UserName == account).Select(user => user.Id).Single();
        var context = new DefaultHttpContext
        {
            RequestServices = scope.ServiceProvider,
            User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, id)], "test")),
        };
        var tokens = scope.ServiceProvider.GetRequiredService<IAntiforgery>().GetTokens(context);
        browser.SetCookie("SangKien.Form", tokens.CookieToken!);
        return tokens.RequestToken!;
    }

    private (Workshop Workshop, List<string> Accounts) Arrange()
    {
        using var db = _portal.NewContext();
        var role = db.Roles.Single(role => role.Name == Roles.UnitStaff);
        var accounts = Enumerable.Range(0, Units).Select(number => $"donvi{number:000}").ToList();
        foreach (var (index, name) in accounts.Index())
        {
            var unit = Unit.Create($"Đơn vị {name}", "", UnitKind.SubordinateUnit, 100 + index);
            var account = new PortalUser
            {
                UserName = name,
                NormalizedUserName = name.ToUpperInvariant(),
                SecurityStamp = name,
                Person = Person.Create(name, "Chuyên viên", PostRank.Staff, unit),
            };
            db.Users.Add(account);
            db.UserRoles.Add(new IdentityUserRole<string> { UserId = account.Id, RoleId = role.Id });
        }

        db.SaveChanges();
        return (IssuedWorkshop.Add(db), accounts);
    }
}
