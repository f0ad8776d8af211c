using SangKien.Core.Common;
using SangKien.Core.Data.SampleData;
using SangKien.Core.Issuing;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;
using SangKien.Documents.Model;

namespace SangKien.Samples;

/// <summary>The workshop of October 2022 after its plan was issued.</summary>
internal static class SampleWorkshop
{
    public static PlanContent Plan { get; } = SamplePlan.Content(SampleStaff.Office, SampleStaff.CsShtt, SampleStaff.Signer);

    public static IssuedNumber PlanNumber { get; } = new(15, "KH-KHCN", new DateOnly(2022, 10, 5), At(10, 5, 14, 30));

    public static PlanCitation Citation { get; } = new(PlanNumber, Plan.Subject, SampleStaff.Agency.Name);

    public static Workshop Workshop { get; } = Open();

    /// <summary>The day of the workshop: the plan says "cuối tháng 10", the day and the hour are an example.</summary>
    public static DateOnly HeldOn { get; } = new(2022, 10, 28);

    public static TimeOnly StartsAt { get; } = new(8, 0);

    public const string Venue = "Hội trường tầng 5, Sở Khoa học và Công nghệ";

    /// <summary>An instant of 2022 by the clock in Vietnam.</summary>
    public static DateTime At(int month, int day, int hour, int minute) => VietnamTime.ToUtc(new DateOnly(2022, month, day), new TimeOnly(hour, minute));

    /// <summary>The frame of a paper that the signer of the plan signs for the head.</summary>
    public static PaperFrame Frame(int month, int day) => PaperFrame.Like(Plan, SampleStaff.Agency, new DateOnly(2022, month, day));

    /// <summary>The same once it is issued.</summary>
    public static PaperFrame Issued(int number, string symbol, int month, int day) =>
        Frame(month, day) with { IsDraft = false, Number = new(number, symbol, new DateOnly(2022, month, day), At(month, day, 10, 0)) };

    /// <summary>A paper that the head of the agency signs himself.</summary>
    public static SigningBlock SignedByHead { get; } = new()
    {
        Authority = SigningAuthority.Direct, SignerPersonId = SampleStaff.Director.Id, SignerName = SampleStaff.Director.FullName, SignerPost = SampleStaff.Director.Post,
    };

    /// <summary>The papers of this workshop that were numbered up to its day.</summary>
    public static OutgoingRegister Register { get; } = new(SampleStaff.Agency, 2022)
    {
        PrintedAtUtc = At(11, 4, 16, 0),
        Lines =
        [
            Line("15/KH-KHCN", 10, 5, "Kế hoạch", Plan.Subject, "Lãnh đạo Sở; các phòng, đơn vị thuộc Sở; công chức, viên chức thuộc Sở"),
            Line("18/KHCN-CS&SHTT", 10, 18, "", "V/v đôn đốc gửi ý kiến tham luận hội thảo", "Như trên; Lãnh đạo Sở"),
            Line("21/GM-KHCN", 10, 24, "Giấy mời", "Dự hội thảo", "Như kính mời; Lãnh đạo Sở"),
        ],
    };

    private static RegisterLine Line(string number, int month, int day, string type, string subject, string recipients) => new()
    {
        NumberAndSymbol = number, IssuedOn = new DateOnly(2022, month, day), TypeName = type, Subject = subject, SignerName = Plan.Signing.SignerName,
        Recipients = recipients, Archive = Plan.Archive, SentOn = new DateOnly(2022, month, day),
    };

    private static Workshop Open()
    {
        var workshop = Workshop.Create(Plan.Topic, 2022);
        workshop.Open(Plan);
        foreach (var issue in workshop.FocusIssues)
            Entity.WithId(issue, issue.Order);
        return workshop;
    }
}
