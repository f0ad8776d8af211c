using System.Net;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Plans;

/// <summary>Each step of a plan × each role × each state, by direct posts: the one table of who may do what when.</summary>
public sealed class TransitionTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly PlanStatus[] States = [PlanStatus.Draft, PlanStatus.InReview, PlanStatus.Returned, PlanStatus.Approved, PlanStatus.Issued, PlanStatus.Replaced, PlanStatus.Revoked];

    /// <summary>Step, its address, the role that holds it, the states from which it goes, the state it leads to.</summary>
    private static readonly (string Step, string Role, PlanStatus[] From, PlanStatus To)[] Steps =
    [
        ("soan", Roles.CsShtt, [PlanStatus.Draft, PlanStatus.Returned], default),
        ("trinh", Roles.CsShtt, [PlanStatus.Draft, PlanStatus.Returned], PlanStatus.InReview),
        ("rut-ve", Roles.CsShtt, [PlanStatus.InReview], PlanStatus.Draft),
        ("gop-y", Roles.Director, [PlanStatus.InReview], PlanStatus.InReview),
        ("duyet/tra-lai", Roles.Director, [PlanStatus.InReview], PlanStatus.Returned),
        ("duyet", Roles.Director, [PlanStatus.InReview], PlanStatus.Approved),
        ("tra-lai", Roles.Office, [PlanStatus.Approved], PlanStatus.Returned),
        ("ban-hanh", Roles.Office, [PlanStatus.Approved], PlanStatus.Issued),
        ("thay-the", Roles.CsShtt, [PlanStatus.Issued, PlanStatus.Revoked], default),
        ("thu-hoi", Roles.Office, [PlanStatus.Issued], PlanStatus.Revoked),
    ];

    public static TheoryData<string, PlanStatus> Table
    {
        get
        {
            var table = new TheoryData<string, PlanStatus>();
            foreach (var step in Steps)
            {
                foreach (var state in States)
                    table.Add(step.Step, state);
            }

            return table;
        }
    }

    [Theory, MemberData(nameof(Table))]
    public async Task Only_its_role_and_only_from_its_states_does_a_step_lead_on(string step, PlanStatus state)
    {
        OpenRegisterOnce();
        var (_, role, from, to) = Steps.Single(known => known.Step == step);
        var id = portal.AddPlan(state);
        foreach (var other in Roles.All.Where(other => other != role))
        {
            var answer = await PostAsync(other, id, step);
            Assert.True(answer.Status is HttpStatusCode.Forbidden or HttpStatusCode.Found or HttpStatusCode.NotFound, $"{other} {step}: {answer.Status}");
            Assert.Equal(state, portal.LoadPlan(id).Status);
        }

        var allowed = await PostAsync(role, id, step);
        var after = portal.LoadPlan(id).Status;
        if (from.Contains(state))
        {
            Assert.Equal(HttpStatusCode.Found, allowed.Status);
            Assert.Equal(step is "soan" or "thay-the" ? state : to, after);
        }
        else
        {
            Assert.Equal(state, after);
            Assert.True(allowed.Status is HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.Found);
        }
    }

    /// <summary>A post made up by hand, with a token of some page that the role does see.</summary>
    private async Task<Answer> PostAsync(string role, int id, string step)
    {
        var browser = portal.As(TestOrganisation.AccountOf(role));
        var token = (await browser.GetAsync("/tai-khoan/doi-mat-khau")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var plan = portal.LoadPlan(id);
        var someone = plan.DrafterIds[0];
        // What is revoked is the paper.
        var address = step == "thu-hoi" ? $"/van-ban/{plan.IssuedDocumentId ?? 0}/{step}" : $"/ke-hoach/{id}/{step}";
        return await browser.PostRawAsync(address, new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token,
            ["Version"] = step == "thu-hoi" ? $"{plan.IssuedDocument?.Version ?? Guid.Empty}" : $"{plan.Version}",
            ["Topic"] = plan.Content.Topic,
            ["ContentPersonId"] = $"{someone}",
            ["FormatPersonId"] = $"{someone}",
            ["Section"] = "II.3",
            ["Text"] = "Góp ý",
            ["Note"] = "Lý do",
            ["Reason"] = "Lý do",
            ["RevisionNumber"] = "1",
            ["IsConfirmed"] = "true",
        });
    }

    private void OpenRegisterOnce()
    {
        using var db = portal.NewContext();
        if (!db.NumberRegisters.Any())
            portal.OpenRegister();
    }
}
