using AngleSharp.Html.Dom;
using SangKien.Core.Hall;
using SangKien.Core.Programmes;
using SangKien.Web.Tests.Delegates;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Hall;

/// <summary>The delegates of <see cref="DelegatePortal"/> on the morning of 28/10/2022: a programme of three items, and the hall opened by the Director.</summary>
public class HallPortal : DelegatePortal
{
    private Browser? _chair;

    public HallPortal()
    {
        FixMeeting();
        using (var db = NewContext())
        {
            var programme = Programme.Begin(db.Workshops.Single());
            programme.Fill(
            [
                new() { Kind = ItemKind.Opening, Title = "Khai mạc", Minutes = 10, Speaker = "Nguyễn Đức Kiên" },
                new() { Kind = ItemKind.Presentation, Title = "Tham luận CS&SHTT", Minutes = 15, Speaker = "Vũ Quốc Huy", ContributionId = db.Contributions.Single(known => known.Unit.ShortName == "CS&SHTT").Id },
                new() { Kind = ItemKind.Discussion, Title = "Thảo luận <b>chung</b>", Minutes = 60 },
            ]);
            programme.Publish(Start.UtcDateTime);
            db.Programmes.Add(programme);
            db.SaveChanges();
        }

        Time.SetUtcNow(new DateTimeOffset(2022, 10, 28, 8, 0, 0, TimeSpan.FromHours(7)));
        Chair.PostAsync(Hall, new { }, "/bat-dau").GetAwaiter().GetResult();
    }

    public string Hall => $"/hoi-thao/{WorkshopId}/dieu-hanh";
    public string Floor => $"/hoi-thao/{WorkshopId}/phat-bieu";
    public string Notes => $"/hoi-thao/{WorkshopId}/ghi-chep";
    public string Screen => $"/hoi-thao/{WorkshopId}/man-hinh";

    /// <summary>One browser of the Director.</summary>
    public Browser Chair => _chair ??= As(TestOrganisation.Director);

    public HallSession Session()
    {
        using var db = NewContext();
        return db.HallSessionAsync(WorkshopId, CancellationToken.None).GetAwaiter().GetResult()!;
    }

    public SpeakingTurn Turn(string name) => Session().Turns.Single(turn => turn.Name == name);

    /// <summary>Notes somebody who raised a hand.</summary>
    public async Task<SpeakingTurn> AskAsync(string name)
    {
        await Chair.PostAsync(Hall, new { Name = name }, "/xin-phat-bieu");
        return Turn(name);
    }

    public static string Token(IHtmlDocument page) => page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
