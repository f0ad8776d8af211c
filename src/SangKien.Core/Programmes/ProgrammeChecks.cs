using SangKien.Core.Common;
using SangKien.Core.Contributions;
using SangKien.Core.Workshops;

namespace SangKien.Core.Programmes;

/// <summary>Điều cần xem lại ở chương trình: what does not fit, said in a sentence. Nothing of it forbids anything.</summary>
public static class ProgrammeChecks
{
    /// <summary>How long people sit without a break, in minutes.</summary>
    private const int LongestSitting = 120;

    /// <param name="timetable">With the contributions of the items.</param>
    /// <param name="speakers">Who has registered to speak.</param>
    public static IEnumerable<ProgrammeConflict> Find(Timetable timetable, Meeting meeting, IReadOnlyCollection<RegisteredSpeaker> speakers) =>
    [
        .. OverTheEnd(timetable, meeting),
        .. Twice(timetable, "Người phát biểu", slot => IsTalk(slot.Item) ? slot.Item.SpeakerKey : "", slot => slot.Item.Speaker),
        .. Twice(timetable, "Tham luận", slot => slot.Item.ContributionId?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "", slot => $"“{slot.Item.Title}”"),
        .. timetable.Slots.Where(slot => slot.Item.Contribution is { Status: not ContributionStatus.Accepted })
            .Select(slot => new ProgrammeConflict($"Mục {slot.Item.Order}: tham luận này nay không còn ở trạng thái đã tiếp nhận.", [slot.Item.Id])),
        .. timetable.Slots.Where(slot => IsTalk(slot.Item) && slot.Item.Speaker.Length == 0)
            .Select(slot => new ProgrammeConflict($"Mục {slot.Item.Order}: chưa có người trình bày.", [slot.Item.Id])),
        .. LongSitting(timetable),
        .. timetable.Slots.Count == 0 ? [] : speakers.Where(speaker => timetable.Slots.All(slot => !Speaks(slot.Item, speaker)))
            .Select(speaker => new ProgrammeConflict($"{speaker.Unit} đã đăng ký phát biểu ({speaker.Name}, {speaker.Minutes} phút) nhưng chương trình chưa có ai của đơn vị.", [])),
    ];

    /// <summary>The registered person, another one of the unit, or the unit's contribution.</summary>
    private static bool Speaks(ProgrammeItem item, RegisteredSpeaker speaker) =>
        item.Contribution?.UnitId == speaker.UnitId || item.SpeakerKey == speaker.Key
        || Folding.Fold(item.Speaker).Contains(Folding.Fold(speaker.Unit), StringComparison.Ordinal);

    private static bool IsTalk(ProgrammeItem item) => item.Kind is ItemKind.Introduction or ItemKind.Presentation;

    private static IEnumerable<ProgrammeConflict> OverTheEnd(Timetable timetable, Meeting meeting)
    {
        if (timetable.IsTentative || timetable.EndsAtUtc is not { } end || end <= meeting.EndsAtUtc)
            yield break;
        var over = (int)(end - meeting.EndsAtUtc!.Value).TotalMinutes;
        yield return new(
            $"Chương trình kết thúc lúc {Meeting.Hour(end)}, quá giờ kết thúc đã ấn định ({Meeting.Hour(meeting.EndsAtUtc.Value)}) {over} phút.",
            [.. timetable.Slots.Where(slot => slot.EndsAtUtc > meeting.EndsAtUtc).Select(slot => slot.Item.Id)]);
    }

    private static IEnumerable<ProgrammeConflict> Twice(Timetable timetable, string what, Func<ProgrammeSlot, string> key, Func<ProgrammeSlot, string> name) =>
        timetable.Slots.GroupBy(key).Where(group => group.Key.Length > 0 && group.Count() > 1).Select(group => new ProgrammeConflict(
            $"{what} {name(group.First())} có ở nhiều mục: {string.Join(", ", group.Select(slot => slot.Item.Order))}.", [.. group.Select(slot => slot.Item.Id)]));

    private static IEnumerable<ProgrammeConflict> LongSitting(Timetable timetable)
    {
        var sitting = new List<ProgrammeItem>();
        foreach (var item in timetable.Slots.Select(slot => slot.Item).Where(item => item.Kind != ItemKind.Reception))
        {
            if (item.Kind == ItemKind.Break)
                sitting.Clear();
            else
                sitting.Add(item);
            if (sitting.Sum(sat => sat.Minutes) <= LongestSitting)
                continue;
            yield return new($"Đến mục {item.Order} đã hơn 2 giờ liền chưa có giải lao.", [item.Id]);
            yield break;
        }
    }
}

/// <summary>Điều cần xem lại.</summary>
/// <param name="ItemIds">The items it concerns; empty for the whole programme.</param>
public sealed record ProgrammeConflict(string Sentence, IReadOnlyList<int> ItemIds);
