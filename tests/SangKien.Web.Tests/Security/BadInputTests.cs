using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SangKien.Core.Organisation;
using SangKien.Core.Preparations;
using SangKien.Core.Proceedings;
using SangKien.Core.Programmes;
using SangKien.Core.Reviewing;
using SangKien.Core.Workshops;
using SangKien.Web.Security;
using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Delegates;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Security;

/// <summary>Every address that takes fields of a form is sent what no form of the portal would send. It answers with a page in Vietnamese, never with an error of its own, and a form that is shown again says why.</summary>
public sealed partial class BadInputTests : IDisposable
{
    private const string Nothing = "nothing";

    private static readonly string TooLong = new('x', 5_001);

    /// <summary>What the framework, the validator and a stack trace say of themselves.</summary>
    private static readonly string[] English = ["The value ", "is not valid", "field is required", "must be ", "must not be", "is invalid", "Exception", "   at SangKien", "The input was"];

    /// <summary>What is posted there is shown first, whatever it is: that is the answer.</summary>
    private static readonly string[] Previews = ["/ke-hoach/moi/dan", "/ke-hoach/moi/dan/nhan", "/thu/soan"];

    /// <summary>From what changes nothing to what could.</summary>
    private static readonly (string Kind, Func<Type, string> ValueOf)[] BadValues =
    [
        (Nothing, _ => ""),
        ("too long or of another kind", type => type == typeof(string) ? TooLong : type == typeof(int) ? "99999999999999999999" : type.IsEnum ? "KhongCo" : "32/13/2022"),
        ("control characters and edges", type =>
            type == typeof(string) ? "\u0001\u202E\uFFFE{{x}}\r\nBcc: x@y"
            : type == typeof(int) ? $"{int.MinValue}"
            : type == typeof(DateOnly) ? "0001-01-01"
            : type == typeof(bool) ? "có"
            : type == typeof(TimeOnly) ? "24:00"
            : type.IsEnum ? "-7" : "9"),
        ("of nobody", type =>
            type == typeof(string) ? "Không của ai"
            : type == typeof(int) ? "987654"
            : type == typeof(DateOnly) ? "2022-10-20"
            : type == typeof(TimeOnly) ? "08:00"
            : type == typeof(DateTime) ? "2022-10-20T08:00"
            : type == typeof(Guid) ? "11111111-2222-3333-4444-555555555555"
            : type == typeof(bool) ? "true"
            : type.IsEnum ? Enum.GetNames(type)[0] : "1"),
    ];

    private readonly DelegatePortal _portal = new();
    private readonly Dictionary<string, (Browser Browser, string Token)> _people = [];
    private readonly int _sparePerson;
    private readonly int _spareUnit;
    private readonly string _replyCode;
    private readonly string _publicCode;

    public BadInputTests()
    {
        _portal.FixMeeting();
        using var db = _portal.NewContext();
        db.Units.Add(Unit.Create("Đơn vị để thử", "", UnitKind.Department, 9));
        db.SaveChanges();
        _sparePerson = _portal.AddPerson("Người Để Thử").Id;
        _spareUnit = db.Units.Single(unit => unit.Name == "Đơn vị để thử").Id;
        var (workshop, asking) = (db.Workshops.Single(), IssuedWorkshop.Person(db, TestOrganisation.OtherUnitStaff));
        ConcludedWorkshop.Paper(db, workshop, PaperStatus.Draft);
        ConcludedWorkshop.Minutes(db, workshop, Core.Conclusions.Minuting.MinutesStatus.Draft);
        db.ExtensionRequests.Add(ExtensionRequest.Ask(workshop, asking.UnitId, new DateOnly(2022, 10, 26), "Chờ số liệu", asking.Id, PortalFactory.Start.UtcDateTime));
        db.Add(Preparation.Of(workshop, "Hội trường", "", null));
        db.Add(Programme.Begin(workshop));
        db.Add(ProceedingsEdition.Begin(workshop, []));
        db.SaveChanges();
        (_replyCode, _publicCode) = (_portal.Delegate(DelegatePortal.Guest).ReplyCode, db.IssuedDocuments.Select(paper => paper.PublicCode).First());
    }

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Every_form_answers_bad_input_with_a_page_in_Vietnamese()
    {
        var posts = _portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is { ControllerName: not "Errors" })
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            .ToList();
        Assert.True(posts.Count > 150);

        var wrong = new List<string>();
        foreach (var (kind, valueOf) in BadValues)
        {
            foreach (var (post, fields) in posts.Select(post => (post, new PostedFields(valueOf).Of(post))).Where(form => form.Item2.Count > 0))
            {
                var address = "/" + Parameter().Replace(post.RoutePattern.RawText!, parameter => AddressValue(post.RoutePattern.RawText!, parameter.Value));
                if (await ProblemAsync(AllowedAt(post), address, kind == Nothing ? [] : fields) is { } problem)
                    wrong.Add($"{address}, {kind}: {problem}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        var (administrator, token) = await SignedInAsync(TestOrganisation.Administrator);
        Assert.Equal(HttpStatusCode.BadRequest, (await administrator.PostRawAsync("/quan-tri/don-vi/them", [new("__RequestVerificationToken", token), new("Name", "\0")])).Status);
    }

    private async Task<string?> ProblemAsync(string account, string address, List<KeyValuePair<string, string>> fields)
    {
        try
        {
            var (browser, token) = await SignedInAsync(account);
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", token))) };
            using var response = await browser.SendAsync(request);
            if (!browser.HasCookie("SangKien") || response.Headers.Location?.OriginalString.Contains("dang-nhap", StringComparison.Ordinal) == true)
                _people.Remove(account);
            if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.BadRequest or HttpStatusCode.NotFound or HttpStatusCode.NoContent or HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity))
                return $"{(int)response.StatusCode}";
            var text = await response.Content.ReadAsStringAsync();
            if (English.FirstOrDefault(words => text.Contains(words, StringComparison.Ordinal)) is { } english)
                return $"says “{english}”";
            return response.StatusCode == HttpStatusCode.OK && text.Contains("<h1", StringComparison.Ordinal) && !Previews.Contains(address) && !Reason().IsMatch(text)
                ? "shows a page again and does not say why"
                : null;
        }
        catch (Exception failure) when (failure is not Xunit.Sdk.XunitException)
        {
            return $"{failure.GetType().Name}: {failure.Message}";
        }
    }

    private async Task<(Browser Browser, string Token)> SignedInAsync(string account)
    {
        if (_people.TryGetValue(account, out var known))
            return known;
        var browser = _portal.As(account);
        var page = await browser.GetAsync("/tai-khoan/doi-mat-khau");
        return _people[account] = (browser, page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
    }

    /// <summary>What stands in the address is there, so that the form is looked at; nobody who is needed is switched off by it.</summary>
    private string AddressValue(string address, string parameter) =>
        Choice().Match(parameter) is { Success: true } choice ? choice.Groups[1].Value
        : parameter.Contains(":guid", StringComparison.Ordinal) ? $"{Guid.Empty}"
        : parameter switch
        {
            "{code}" => address.StartsWith("xac-minh", StringComparison.Ordinal) ? _publicCode : _replyCode,
            "{kind}" => address.Contains("nhap", StringComparison.Ordinal) ? "don-vi" : "tong-hop",
            "{key}" => "tep-dinh-kem",
            "{on}" => "2022-09-02",
            _ => address.StartsWith("quan-tri/nhan-su", StringComparison.Ordinal) ? $"{_sparePerson}" : address.StartsWith("quan-tri/don-vi", StringComparison.Ordinal) ? $"{_spareUnit}" : "1",
        };

    private static string AllowedAt(RouteEndpoint post) =>
        post.Metadata.GetOrderedMetadata<RequireAttribute>() is { Count: > 0 } needed
            ? TestOrganisation.AccountOf(Roles.All.First(role => needed.All(lockOf => RoleCapabilities.Grants(role, lockOf.Capability))))
            : TestOrganisation.UnitStaff;

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();

    /// <summary>Words in the summary of refusals, beside a field or in an alert; or the choice between two texts of one field.</summary>
    [GeneratedRegex(@"data-conflict|<(?:div|p)[^>]*(?:\bsk-errors\b|\bsk-why\b|role=""alert"")[^>]*>(?:\s|<[^>]*>)*[^\s<]")]
    private static partial Regex Reason();

    /// <summary>The first of the words that a parameter may be.</summary>
    [GeneratedRegex(@"\^\(([\w-]+)\|")]
    private static partial Regex Choice();
}
