using System.Text.RegularExpressions;
using SangKien.Core.Data.SampleData;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;

namespace SangKien.Web.Tests.Data;

/// <summary>The sample's plan against the real paper, sentence by sentence.</summary>
public sealed partial class SamplePlanTests
{
    /// <summary>Everything in which the sample differs from the paper.</summary>
    private static readonly (string Paper, string Sample)[] Mends =
    [
        ("Số: / KH-KHCN", "KH-KHCN"),
        ("Công văn số\n\n1596/BTĐKT - V.II", "Công văn số 1596/BTĐKT-V.II"),
        ("ngày 02/3/2012 (khoản 2, Điều 5)", "ngày 02/3/2012 của Chính phủ ban hành Điều lệ Sáng kiến (khoản 2 Điều 5)"),
        ("thông tin.....", "thông tin..."),
        ("về phòng Quản lý khoa học công nghệ cơ sở", "về Phòng Quản lý Khoa học công nghệ cơ sở"),
        ("tỉnh./..", "tỉnh"),
    ];

    /// <summary>What every plan says by itself, and so is no part of its content.</summary>
    private static readonly string[] FixedWords =
    [
        "Bắc Giang, ngày tháng 10 năm 2022", "KẾ HOẠCH", "I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "2. Yêu cầu", "II. NỘI DUNG",
        "3. Những vấn đề cần tập trung làm rõ và triển khai thời gian tới", "III. TỔ CHỨC THỰC HIỆN", "Nơi nhận:", "**KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC**",
    ];

    private static readonly string Seed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "ke-hoach-hoi-thao.txt"));

    public static TheoryData<string> Sentences { get; } =
        new(Mended(Seed).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Except(FixedWords));

    [Theory, MemberData(nameof(Sentences))]
    public void Each_sentence_of_the_paper_is_in_the_plan(string sentence) =>
        Assert.Contains(Marker().Replace(sentence, "").TrimEnd('.', ';'), Texts(Plan()).Select(text => text.TrimEnd('.')));

    [Fact]
    public void Each_mend_was_needed() =>
        Assert.All(Mends, mend => Assert.Contains(mend.Paper, Seed, StringComparison.Ordinal));

    [Fact]
    public void The_plan_says_nothing_that_the_paper_does_not_say()
    {
        var paper = Mended(Seed);

        Assert.All(Texts(Plan()), text => Assert.Contains(text.TrimEnd('.'), paper, StringComparison.Ordinal));
    }

    [Fact]
    public void The_issuer_of_1596_stays_as_it_is_printed() =>
        Assert.Contains("1596/BTĐKT-V.II ngày 06/7/2022 của Bộ Nội vụ", Plan().FocusIssues[2], StringComparison.Ordinal);

    private static string Mended(string text) =>
        Mends.Aggregate(text, (mended, mend) => mended.Replace(mend.Paper, mend.Sample, StringComparison.Ordinal));

    private static IEnumerable<string> Texts(PlanContent plan) =>
    [
        plan.Symbol, plan.Subject, plan.Opening, .. plan.Purposes, .. plan.Requirements, plan.Chair, plan.Topic, .. plan.FocusIssues,
        plan.Participants, plan.Time, plan.Venue, .. plan.Assignments.Select(assignment => assignment.Text), plan.Closing,
        .. plan.Recipients.Select(recipient => recipient.Text), plan.Archive, plan.Signing.SignerName,
    ];

    private static PlanContent Plan()
    {
        var leadership = Unit.Create("Lãnh đạo Sở", "", UnitKind.Leadership, 1);
        return SamplePlan.Content(leadership, leadership, Person.Create(SampleOrganisation.SignerName, "Phó Giám đốc", PostRank.DeputyDirector, leadership));
    }

    /// <summary>"- ", "4. ", and the label of a clause of section II or of the archive line, none of which the content repeats.</summary>
    [GeneratedRegex(@"^(- )?(\d\. )?((Chủ trì hội thảo|Chủ đề hội thảo|Thành phần tham dự|Thời gian|Địa điểm|Lưu): )?")]
    private static partial Regex Marker();
}
