using FsCheck;
using FsCheck.Fluent;
using SangKien.Core.Issuing;
using SangKien.Core.Workshops;

namespace SangKien.Core.Tests.Issuing;

/// <summary>Random years of an office: papers are issued in several series, some are revoked, registers open each January.</summary>
public sealed class RegisterYearsTests
{
    private static readonly string[] Series = ["KH", "BC", "TB"];

    [Fact]
    public void Numbers_are_unique_and_without_a_gap_in_every_year_and_series_whatever_is_revoked()
    {
        var steps =
            from year in Gen.Choose(2022, 2025)
            from series in Gen.Elements(Series)
            from isRevoked in Gen.Elements(true, false, false)
            select (Year: year, Series: series, IsRevoked: isRevoked);
        Prop.ForAll(steps.ListOf().ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), Gen.Choose(0, 40).ToArbitrary(), Holds).QuickCheckThrowOnFailure();
    }

    private static bool Holds(IList<(int Year, string Series, bool IsRevoked)> steps, bool perType, int lastOnPaper)
    {
        var settings = new NumberingSettings { PerType = perType };
        var registers = new Dictionary<(int, string), NumberRegister>();
        var papers = new List<(int Year, string Series, IssuedDocument Paper)>();
        foreach (var step in steps.OrderBy(step => step.Year))
        {
            var series = settings.SeriesOf(step.Series);
            if (!registers.TryGetValue((step.Year, series), out var register))
                registers.Add((step.Year, series), register = NumberRegister.Open(step.Year, series, step.Year == 2022 ? lastOnPaper : 0));
            var day = new DateOnly(step.Year, 6, 1);
            var number = new IssuedNumber(register.Next(), $"{step.Series}-KHCN", day, day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
            var paper = IssuedDocument.Create(Workshop.Create("Chủ đề", step.Year), number, new("Kế hoạch", "", "", "", ""), $"{papers.Count:x32}");
            if (step.IsRevoked)
                paper.Revoke("Sai", day);
            papers.Add((step.Year, series, paper));
        }

        return papers.GroupBy(entry => (entry.Year, entry.Series)).All(register =>
                register.Select(entry => entry.Paper.Number).SequenceEqual(Enumerable.Range(register.Key.Year == 2022 ? lastOnPaper + 1 : 1, register.Count())))
            && papers.Select(entry => (entry.Year, entry.Paper.NumberAndSymbol)).Distinct().Count() == papers.Count;
    }
}
