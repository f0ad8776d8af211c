using System.Globalization;
using System.Text.RegularExpressions;
using SangKien.Core.Common;
using SangKien.Core.Deadlines;
using SangKien.Core.Organisation;

namespace SangKien.Core.Plans.Pasting;

/// <summary>What a clause of mục III says, read from its words: who leads, who coordinates, until when, how many ideas.</summary>
internal static partial class ClauseReading
{
    private const int TitleLength = 80;
    private const int DefaultIdeas = 2;

    public static Assignment Read(string text, IReadOnlyCollection<Unit> units)
    {
        var folded = Folding.Fold(text);
        var kind = Kind(folded);
        var named = units.Where(unit => unit.Kind != UnitKind.Leadership)
            .Select(unit => (Unit: unit, At: folded.IndexOf(Folding.Fold(unit.Name), StringComparison.Ordinal)))
            .Where(found => found.At >= 0).OrderBy(found => found.At).ToList();
        var with = folded.IndexOf("phoi hop", StringComparison.Ordinal);
        var everyUnit = EveryUnit().IsMatch(folded);
        return new()
        {
            Key = Guid.CreateVersion7(),
            Kind = kind,
            Text = PastedPlan.Open(text),
            Title = Title(text, kind),
            Scope = everyUnit ? AssignmentScope.EveryUnit : AssignmentScope.NamedUnits,
            LeadUnitIds = everyUnit ? [] : [.. named.Where(found => with < 0 || found.At < with).Select(found => found.Unit.Id)],
            CoordinatingUnitIds = everyUnit || with < 0 ? [] : [.. named.Where(found => found.At > with).Select(found => found.Unit.Id)],
            Product = kind == AssignmentKind.Contribution ? "Ý kiến tham luận" : "",
            Due = Due(text),
            MinimumIdeas = kind == AssignmentKind.Contribution ? Ideas(folded) : 0,
        };
    }

    /// <summary>A plan has one call for contributions; a further clause that speaks of them is work.</summary>
    public static IEnumerable<Assignment> WithOneCall(IReadOnlyList<Assignment> assignments)
    {
        var call = assignments.FirstOrDefault(assignment => assignment.Kind == AssignmentKind.Contribution);
        return assignments.Select(assignment => assignment.Kind == AssignmentKind.Contribution && assignment != call
            ? assignment with { Kind = AssignmentKind.Work, MinimumIdeas = 0 }
            : assignment);
    }

    private static AssignmentKind Kind(string folded) =>
        folded.Contains("tham luan", StringComparison.Ordinal) && (folded.Contains("gui ", StringComparison.Ordinal) || folded.Contains("y tuong", StringComparison.Ordinal)) ? AssignmentKind.Contribution
        : folded.Contains("thao luan", StringComparison.Ordinal) && folded.Contains("phat bieu", StringComparison.Ordinal) ? AssignmentKind.Discussion
        : AssignmentKind.Work;

    private static string Title(string text, AssignmentKind kind) => kind switch
    {
        AssignmentKind.Contribution => "Chuẩn bị ý kiến tham luận",
        AssignmentKind.Discussion => "Chuẩn bị ý kiến đóng góp, thảo luận, phát biểu",
        _ => Task().Match(text) is { Success: true } task ? Short(task.Value) : Short(text),
    };

    /// <summary>Up to the last whole word that fits, with a capital.</summary>
    private static string Short(string text)
    {
        var cut = text.Length <= TitleLength ? text : text[..text.LastIndexOf(' ', TitleLength)];
        return char.ToUpper(cut[0], CultureInfo.GetCultureInfo("vi-VN")) + cut[1..].TrimEnd('.', ',', ';', ' ');
    }

    private static Deadline? Due(string text)
    {
        var match = DuePhrase().Match(text);
        if (!match.Success || !DateOnly.TryParseExact(match.Groups["day"].Value, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
            return null;
        if (match.Groups["hour"].Success)
            return new(on, DeadlineReading.BeforeHour, new TimeOnly(Number(match, "hour"), match.Groups["minute"].Success ? Number(match, "minute") : 0));
        return new(on, match.Groups["before"].Success ? DeadlineReading.Before : DeadlineReading.Through);
    }

    private static int Ideas(string folded) => LeastIdeas().Match(folded) is { Success: true } match ? Math.Max(1, Number(match, "count")) : DefaultIdeas;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?:moi|cac|tat ca cac) phong, don vi\b|\btoan the (?:can bo, )?cong chuc\b")]
    private static partial Regex EveryUnit();

    [GeneratedRegex(@"(?:(?<before>trước)(?: (?<hour>[01]?\d|2[0-3]) giờ(?: (?<minute>[0-5]\d))?)?|đến hết|chậm nhất(?: là)?|đến) ngày (?<day>\d{1,2}/\d{1,2}/\d{4})", RegexOptions.IgnoreCase)]
    private static partial Regex DuePhrase();

    [GeneratedRegex(@"it nhat (?:0)?(?<count>\d{1,2}) (?:\(\S+\) )?y tuong")]
    private static partial Regex LeastIdeas();

    /// <summary>The task begins with its verb.</summary>
    [GeneratedRegex(@"(?:chuẩn bị|xây dựng|tham mưu|tổ chức|tổng hợp|chủ trì|thực hiện|rà soát|đề xuất|hướng dẫn|bố trí|triển khai).*", RegexOptions.IgnoreCase)]
    private static partial Regex Task();
}
