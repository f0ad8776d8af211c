using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Core.Plans;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Workshops;

/// <summary>Ngày hội thảo: what every paper about the day repeats.</summary>
public sealed record WorkshopDay
{
    /// <summary>Chủ đề hội thảo.</summary>
    public required string Topic { get; init; }

    public required PlanCitation Plan { get; init; }

    public required DateOnly On { get; init; }

    public required TimeOnly StartsAt { get; init; }

    /// <summary>Null while it is not over.</summary>
    public TimeOnly? EndedAt { get; init; }

    public required string Venue { get; init; }

    /// <summary>Chủ trì.</summary>
    public required PersonOfTheDay Chair { get; init; }

    /// <summary>Thư ký; null until named.</summary>
    public PersonOfTheDay? Secretary { get; init; }

    /// <summary>The day as the Office fixed it; without a day there is no paper about it.</summary>
    /// <param name="chair">Chủ trì, in the words of the plan or by name.</param>
    public static WorkshopDay Of(Workshop workshop, PlanCitation plan, PersonOfTheDay chair)
    {
        if (!workshop.Meeting.IsFixed)
            throw new RuleException("Chưa ấn định thời gian, địa điểm hội thảo nên chưa lập được văn bản này.");
        var (start, end) = (VietnamTime.ToLocal(workshop.Meeting.StartsAtUtc!.Value), VietnamTime.ToLocal(workshop.Meeting.EndsAtUtc!.Value));
        return new()
        {
            Topic = workshop.Topic,
            Plan = plan,
            On = DateOnly.FromDateTime(start),
            StartsAt = TimeOnly.FromDateTime(start),
            EndedAt = TimeOnly.FromDateTime(end),
            Venue = workshop.Meeting.Venue,
            Chair = chair,
        };
    }

    /// <summary>"8 giờ 00, thứ Sáu, ngày 28/10/2022".</summary>
    internal string Start => Wording.Moment(On, StartsAt);

    /// <summary>"hội thảo “Giải pháp …”".</summary>
    internal string Named => $"hội thảo {Wording.Quoted(Topic)}";

    /// <summary>"ngày 28/10/2022".</summary>
    internal string Day => $"ngày {VietnameseDate.Numeric(On)}";

    /// <summary>The venue inside a sentence: "tại hội trường tầng 5, …".</summary>
    internal string AtVenue => Venue.StartsWith("Tại ", StringComparison.OrdinalIgnoreCase) ? Wording.Continued(Venue) : $"tại {Wording.Continued(Venue)}";

    /// <summary>The venue by itself, without "Tại".</summary>
    internal string Place
    {
        get
        {
            var place = AtVenue["tại ".Length..];
            return place.Length > 0 ? char.ToUpperInvariant(place[0]) + place[1..] : place;
        }
    }
}

/// <summary>Người có tên trong văn bản: a name with its post, such as "Nguyễn Thanh Bình, Giám đốc Sở Khoa học và Công nghệ"; without a name the post stands alone.</summary>
public sealed record PersonOfTheDay(string Name, string Post)
{
    /// <summary>As officials are named in a text the first time.</summary>
    internal string Comrade => Name.Length == 0 ? Post : Post.Length > 0 ? $"đồng chí {Name}, {Post}" : $"đồng chí {Name}";

    /// <summary>As they are named afterwards.</summary>
    internal string Briefly => Name.Length == 0 ? Post : $"đồng chí {Name}";
}
