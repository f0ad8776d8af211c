using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SangKien.Core.Common;
using SangKien.Core.Deadlines;

namespace SangKien.Core.Tests.Deadlines;

public sealed class DeadlineTests
{
    private static readonly DateOnly Day = new(2022, 10, 22);

    /// <summary>The vectors of the specification: the moment, and whether each reading of 22/10/2022 takes it.</summary>
    [Theory]
    [InlineData("2022-10-21T23:59:59.999+07:00", true, true)]
    [InlineData("2022-10-22T00:00:00.000+07:00", false, true)]
    [InlineData("2022-10-22T23:59:59.999+07:00", false, true)]
    [InlineData("2022-10-23T00:00:00+07:00", false, false)]
    [InlineData("2022-10-21T17:00:00Z", false, true)]
    [InlineData("2022-10-21T16:59:59Z", true, true)]
    public void A_moment_is_in_time_as_the_words_read(string moment, bool before, bool through)
    {
        var utc = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture).UtcDateTime;

        Assert.Equal(before, new Deadline(Day, DeadlineReading.Before).IsInTime(utc));
        Assert.Equal(through, new Deadline(Day, DeadlineReading.Through).IsInTime(utc));
    }

    [Theory]
    [InlineData("2022-10-21T09:59:59.9999999Z", true)]
    [InlineData("2022-10-21T10:00:00Z", false)]
    public void An_exact_hour_closes_at_that_hour(string moment, bool inTime)
    {
        var deadline = new Deadline(new DateOnly(2022, 10, 21), DeadlineReading.BeforeHour, new TimeOnly(17, 0));

        Assert.Equal(inTime, deadline.IsInTime(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture).UtcDateTime));
    }

    [Theory]
    [InlineData(DeadlineReading.Before, "trước ngày 22/10/2022", "đến hết thứ Sáu, ngày 21/10/2022", "24 giờ 00, thứ Sáu, ngày 21/10/2022")]
    [InlineData(DeadlineReading.Through, "đến hết ngày 22/10/2022", "đến hết thứ Bảy, ngày 22/10/2022", "24 giờ 00, thứ Bảy, ngày 22/10/2022")]
    [InlineData(DeadlineReading.BeforeHour, "trước 17 giờ 00 ngày 22/10/2022", "đến trước 17 giờ 00, thứ Bảy, ngày 22/10/2022", "17 giờ 00, thứ Bảy, ngày 22/10/2022")]
    public void The_phrase_and_the_last_moment_stand_side_by_side(DeadlineReading reading, string phrase, string lastMoment, string closing)
    {
        var deadline = new Deadline(Day, reading, new TimeOnly(17, 0));

        Assert.Equal((phrase, lastMoment, closing), (deadline.Phrase, deadline.LastMoment, deadline.ClosingMoment));
    }

    [Theory]
    [InlineData("2022-10-22T00:14:59.999+07:00", true)]
    [InlineData("2022-10-22T00:15:00+07:00", false)]
    public void Within_the_grace_it_is_in_time(string moment, bool inTime) =>
        Assert.Equal(inTime, new Deadline(Day, DeadlineReading.Before).IsInTime(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture).UtcDateTime, graceMinutes: 15));

    [Fact]
    public void Every_deadline_divides_time_in_two_at_its_cutoff() => Check(deadline =>
        deadline.IsInTime(deadline.CutoffUtc.AddTicks(-1)) && !deadline.IsInTime(deadline.CutoffUtc));

    [Fact]
    public void The_last_day_is_the_day_of_the_last_moment() => Check(deadline =>
        deadline.LastDay == deadline.Reading switch
        {
            DeadlineReading.Before => deadline.On.AddDays(-1),
            DeadlineReading.BeforeHour when deadline.At == TimeOnly.MinValue => deadline.On.AddDays(-1),
            _ => deadline.On,
        });

    [Fact]
    public void Before_the_next_day_and_through_the_day_are_one_moment() => Check(deadline =>
        (deadline with { Reading = DeadlineReading.Through }).CutoffUtc == (deadline with { Reading = DeadlineReading.Before, On = deadline.On.AddDays(1) }).CutoffUtc);

    [Fact]
    public void The_cutoff_is_an_instant_of_utc() => Check(deadline => deadline.CutoffUtc.Kind == DateTimeKind.Utc);

    [Fact]
    public void The_portal_reads_the_same_wherever_the_server_stands() =>
        Assert.Equal(new DateTime(2022, 10, 21, 17, 0, 0, DateTimeKind.Utc), VietnamTime.StartOf(Day));

    private static void Check(Func<Deadline, bool> holds)
    {
        var deadlines =
            from day in Gen.Choose(0, 40_000)
            from reading in Gen.Elements(Enum.GetValues<DeadlineReading>())
            from minute in Gen.Choose(0, (24 * 60) - 1)
            select new Deadline(new DateOnly(1990, 1, 1).AddDays(day), reading, TimeOnly.MinValue.AddMinutes(minute));
        Prop.ForAll(deadlines.ToArbitrary(), holds).QuickCheckThrowOnFailure();
    }
}
