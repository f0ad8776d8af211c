using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SangKien.Core.Issuing;
using SangKien.Core.Workshops;

namespace SangKien.Core.Conclusions.Minuting;

/// <summary>
/// Lời biên bản, as people write it: a line is a numbered point, a line that begins with a dash stands below the point before it.
/// </summary>
public sealed record MinutesText
{
    public const int TextLength = 40_000;

    /// <summary>Chủ tọa.</summary>
    public PersonOfTheDay Chair { get; init; } = new("", "");

    /// <summary>Thư ký; without a name until chosen.</summary>
    public PersonOfTheDay Secretary { get; init; } = new("", "");

    public TimeOnly StartedAt { get; init; }

    /// <summary>Null while not noted.</summary>
    public TimeOnly? EndedAt { get; init; }

    /// <summary>Thành phần tham dự, behind chair and secretary.</summary>
    public string Attendance { get; init; } = "";

    /// <summary>Nội dung, diễn biến.</summary>
    public string Course { get; init; } = "";

    /// <summary>Ý kiến thảo luận: "Đỗ Thị Hạnh (Sở Nội vụ): Nhất trí …".</summary>
    public string Opinions { get; init; } = "";

    /// <summary>Biểu quyết; a workshop seldom has any.</summary>
    public string Votes { get; init; } = "";

    /// <summary>Kết luận của chủ tọa: the points are headings, the dashes what stands below them.</summary>
    public string Conclusions { get; init; } = "";

    /// <summary>The text that follows from what the portal knows.</summary>
    public static MinutesText Of(MinutesSheet sheet) => new()
    {
        Chair = sheet.Day.Chair,
        Secretary = sheet.Day.Secretary ?? new("", ""),
        StartedAt = sheet.Day.StartsAt,
        EndedAt = sheet.Day.EndedAt,
        Attendance = Lines([PresentLine(sheet.Attendance), .. AbsentLines(sheet.Attendance)]),
        Course = Lines([.. sheet.Course, .. PresentedLines(sheet.Presented)]),
        Opinions = Lines(sheet.Opinions.Select(Spoken)),
        Votes = Lines(sheet.Votes.Select(vote => $"- {vote}")),
        Conclusions = Lines(ConclusionParts.Lines(sheet.Conclusions)),
    };

    /// <summary>What people write in it, by field.</summary>
    public IReadOnlyDictionary<string, string> Fields() => new Dictionary<string, string>
    {
        [nameof(StartedAt)] = Hour(StartedAt),
        [nameof(EndedAt)] = EndedAt is { } end ? Hour(end) : "",
        [nameof(Attendance)] = Attendance,
        [nameof(Course)] = Course,
        [nameof(Opinions)] = Opinions,
        [nameof(Votes)] = Votes,
        [nameof(Conclusions)] = Conclusions,
    };

    /// <summary>What a signature stands for: every field, and who is named.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Join(
        '\0', Fields().Select(field => $"{field.Key}={field.Value}").Append($"{Chair.Name}, {Chair.Post}").Append($"{Secretary.Name}, {Secretary.Post}")));

    public string Sha256() => Convert.ToHexStringLower(SHA256.HashData(ToBytes()));

    private static string Hour(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string PresentLine(Attendance attendance) =>
        $"Có mặt: {Wording.Count(attendance.Present)}/{Wording.Count(attendance.Expected)} đại biểu{(attendance.GuestsPresent > 0 ? $", trong đó có {Wording.Count(attendance.GuestsPresent)} khách mời" : "")} (có danh sách ký tên kèm theo)";

    private static IEnumerable<string> AbsentLines(Attendance attendance) => attendance.Absentees.Count == 0
        ? ["Vắng mặt: không"]
        : attendance.Absentees.Select(person => $"- {person.Name}, {person.Organisation}{(person.Reason.Length > 0 ? $" ({Wording.Continued(person.Reason)})" : "")}")
            .Prepend($"Vắng mặt: {Wording.Count(attendance.Absentees.Count)} đại biểu, gồm:");

    private static IEnumerable<string> PresentedLines(IReadOnlyList<PresentedPaper> presented) => presented.Count == 0
        ? []
        : presented.Select(paper => $"- {paper.Unit}: “{paper.Title}”{(paper.Speaker.Length > 0 ? $", {paper.Speaker} trình bày" : "")}")
            .Prepend($"Các phòng, đơn vị trình bày {Wording.Count(presented.Count)} tham luận:");

    private static string Spoken(SpokenOpinion opinion) =>
        $"{(opinion.Unit.Length > 0 ? $"{opinion.Speaker} ({opinion.Unit})" : opinion.Speaker)}: {string.Join(" ", Wording.Lines(opinion.Text).Select(Wording.Sentence))}";

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
