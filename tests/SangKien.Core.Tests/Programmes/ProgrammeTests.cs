using SangKien.Core.Common;
using SangKien.Core.Programmes;
using SangKien.Core.Workshops;

namespace SangKien.Core.Tests.Programmes;

public sealed class ProgrammeTests
{
    private static readonly DateTime Now = VietnamTime.ToUtc(new DateOnly(2022, 10, 10), new TimeOnly(8, 0));
    private static readonly DateOnly Day = new(2022, 10, 28);

    private readonly Workshop _workshop = Workshop.Create("Hoạt động sáng kiến", 2022);
    private readonly Programme _programme;

    public ProgrammeTests()
    {
        _workshop.FixMeeting(At(8, 0), At(11, 0), "Hội trường", "", Now);
        _programme = Programme.Begin(_workshop);
    }

    [Fact]
    public void Hours_follow_from_the_start_and_the_durations()
    {
        Add("Khai mạc", 15, ItemKind.Opening);
        Add("Đề dẫn", 20, ItemKind.Introduction);

        var slots = Timetable().Slots;

        Assert.Equal([(At(8, 0), At(8, 15)), (At(8, 15), At(8, 35))], slots.Select(slot => (slot.StartsAtUtc, slot.EndsAtUtc)));
        Assert.Equal("Đề dẫn", Timetable().Current(At(8, 15))!.Item.Title);
        Assert.Null(Timetable().Current(At(8, 35)));
    }

    [Fact]
    public void While_the_day_is_open_hours_are_tentative_and_nothing_is_over_the_end()
    {
        var open = Workshop.Create("Chưa ấn định", 2022);
        var programme = Programme.Begin(open);
        programme.Add(new ProgrammeEntry { Title = "Rất dài", Minutes = 480 });

        var timetable = Core.Programmes.Timetable.Of(programme.Items, open.Meeting, Day);

        Assert.True(timetable.IsTentative);
        Assert.Equal(At(8, 0), timetable.Slots[0].StartsAtUtc);
        Assert.DoesNotContain(ProgrammeChecks.Find(timetable, open.Meeting, []), conflict => conflict.Sentence.Contains("quá giờ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(3, 1, "C A B")]
    [InlineData(1, 3, "B C A")]
    [InlineData(1, 99, "B C A")]
    [InlineData(2, -5, "B A C")]
    [InlineData(2, 2, "A B C")]
    public void An_item_moves_to_its_place_and_the_others_make_room(int from, int to, string expected)
    {
        foreach (var title in new[] { "A", "B", "C" })
            Add(title, 10);

        _programme.Move(_programme.Items[from - 1], to);

        Assert.Equal(expected, string.Join(' ', _programme.Items.OrderBy(item => item.Order).Select(item => item.Title)));
        Assert.Equal([1, 2, 3], _programme.Items.Select(item => item.Order).Order());
    }

    [Fact]
    public void A_removed_item_leaves_no_gap()
    {
        foreach (var title in new[] { "A", "B", "C" })
            Add(title, 10);

        _programme.Remove(_programme.Items[1]);

        Assert.Equal([("A", 1), ("C", 2)], _programme.Items.Select(item => (item.Title, item.Order)));
    }

    [Fact]
    public void A_programme_that_fits_shows_nothing()
    {
        Add("Khai mạc", 10, ItemKind.Opening, "Đồng chí Nguyễn Đức Kiên, Giám đốc Sở");
        Add("Tham luận 1", 10, ItemKind.Presentation, "Đồng chí Trần Minh Đức");
        Add("Giải lao", 15, ItemKind.Break);
        Add("Kết luận", 10, ItemKind.Conclusion, "Đồng chí Nguyễn Đức Kiên, Giám đốc Sở");

        Assert.Empty(Conflicts());
    }

    [Fact]
    public void A_unit_that_asked_to_speak_and_stands_nowhere_is_named_whoever_of_it_would_do()
    {
        var asked = new RegisteredSpeaker(7, "Phòng Quản lý Khoa học", "Hà Văn Quyết", "Trưởng phòng", "Số hóa hồ sơ", 8);
        Add("Khai mạc", 10, ItemKind.Opening, "Đồng chí Giám đốc Sở");

        Assert.Equal("Phòng Quản lý Khoa học đã đăng ký phát biểu (Hà Văn Quyết, 8 phút) nhưng chương trình chưa có ai của đơn vị.", Assert.Single(Conflicts(asked)));

        Add("Phát biểu", 8, ItemKind.Presentation, "Đại diện phòng Quản lý Khoa học");
        Assert.Empty(Conflicts(asked));
    }

    [Fact]
    public void A_registered_speaker_is_found_by_his_name()
    {
        Add("Số hóa hồ sơ", 8, ItemKind.Presentation, "Ông Hà Văn Quyết");

        Assert.Empty(Conflicts(new RegisteredSpeaker(7, "Phòng Quản lý Khoa học", "Hà Văn Quyết", "Trưởng phòng", "", 8)));
    }

    [Fact]
    public void What_runs_over_the_end_is_said_with_its_minutes()
    {
        Add("Tham luận", 120, ItemKind.Discussion);
        Add("Giải lao", 30, ItemKind.Break);
        Add("Thảo luận", 45, ItemKind.Discussion);

        Assert.Equal(["Chương trình kết thúc lúc 11 giờ 15, quá giờ kết thúc đã ấn định (11 giờ 00) 15 phút."], Conflicts());
    }

    [Fact]
    public void The_same_speaker_of_two_talks_is_found_whatever_the_form_of_address()
    {
        Add("Tham luận 1", 10, ItemKind.Presentation, "Đồng chí Trần Minh Đức, Phòng Quản lý Công nghệ");
        Add("Tham luận 2", 10, ItemKind.Presentation, "Ông TRẦN MINH ĐỨC");
        Add("Tham luận 3", 10, ItemKind.Presentation, "Trần Minh Đạt");

        Assert.Equal(["Người phát biểu Đồng chí Trần Minh Đức, Phòng Quản lý Công nghệ có ở nhiều mục: 1, 2."], Conflicts());
    }

    [Fact]
    public void A_talk_without_speaker_and_a_long_sitting_are_said()
    {
        Add("Tham luận 1", 60, ItemKind.Presentation);
        Add("Thảo luận", 61, ItemKind.Discussion);

        Assert.Equal(["Mục 1: chưa có người trình bày.", "Đến mục 2 đã hơn 2 giờ liền chưa có giải lao."], Conflicts());
    }

    [Theory, InlineData("", 10, "Title"), InlineData("Mục", 0, "Minutes"), InlineData("Mục", 481, "Minutes")]
    public void An_item_without_content_or_with_an_impossible_duration_is_refused(string title, int minutes, string field)
    {
        Assert.Equal(field, Assert.Throws<RuleException>(() => _programme.Add(new ProgrammeEntry { Title = title, Minutes = minutes })).Field);
        Assert.Empty(_programme.Items);
    }

    [Fact]
    public void It_is_published_once_and_only_with_items()
    {
        Assert.Throws<RuleException>(() => _programme.Publish(Now));
        Add("Khai mạc", 10);
        _programme.Publish(Now);
        Assert.Throws<RuleException>(() => _programme.Publish(Now));
        _programme.Withdraw();
        Assert.Throws<RuleException>(_programme.Withdraw);

        Assert.Null(_programme.PublishedAtUtc);
    }

    [Fact]
    public void A_suggestion_fills_the_time_and_puts_a_break_in_the_middle()
    {
        var suggestion = new ProgrammeSuggestion
        {
            Chair = "Giám đốc Sở", Drafter = "Phòng CS&SHTT", Host = "Văn phòng Sở", Minutes = 180,
            Talks = [.. Enumerable.Range(1, 3).Select(number => new SuggestedTalk(number, $"Bài {number}", $"Đơn vị {number}", number == 3 ? 8 : null))],
        };

        _programme.Fill(suggestion.Entries());

        Assert.Equal(At(11, 0), Timetable().EndsAtUtc);
        Assert.Equal(
            [
                ItemKind.Reception, ItemKind.Formalities, ItemKind.Opening, ItemKind.Introduction, ItemKind.Presentation, ItemKind.Presentation, ItemKind.Break,
                ItemKind.Presentation, ItemKind.Discussion, ItemKind.Conclusion, ItemKind.Closing,
            ],
            _programme.Items.OrderBy(item => item.Order).Select(item => item.Kind));
        Assert.Equal(["Giám đốc Sở"], _programme.Items.Where(item => item.Kind is ItemKind.Opening or ItemKind.Conclusion).Select(item => item.Speaker).Distinct());
        Assert.Throws<RuleException>(() => _programme.Fill(suggestion.Entries()));
    }

    private void Add(string title, int minutes, ItemKind kind = ItemKind.Other, string speaker = "") =>
        _programme.Add(new ProgrammeEntry { Kind = kind, Title = title, Minutes = minutes, Speaker = speaker });

    private Timetable Timetable() => Core.Programmes.Timetable.Of(_programme.Items, _workshop.Meeting, Day);

    private IEnumerable<string> Conflicts(params RegisteredSpeaker[] speakers) =>
        ProgrammeChecks.Find(Timetable(), _workshop.Meeting, speakers).Select(conflict => conflict.Sentence);

    private static DateTime At(int hour, int minute) => VietnamTime.ToUtc(Day, new TimeOnly(hour, minute));
}
