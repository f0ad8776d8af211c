using SangKien.Core.Contributions;
using SangKien.Core.Deadlines;
using SangKien.Core.Organisation;

namespace SangKien.Samples;

/// <summary>What the nine units sent: seven in time, one late, and one that had still to be reminded when the letter was written.</summary>
internal static class SampleContributions
{
    /// <summary>Day of October and hour at which each unit sent, in the units' order.</summary>
    private static readonly (int Day, int Hour)[] Sent = [(14, 15), (20, 10), (21, 9), (19, 14), (17, 8), (12, 16), (21, 16), (24, 8), (18, 11)];

    public static IReadOnlyList<ContributionVersion> Versions { get; } = [.. SampleStaff.Owing.Select((unit, index) => Send(unit, SampleTexts.All[index], Sent[index]))];

    public static IReadOnlyList<Contribution> All { get; } = [.. Versions.Select(version => version.Contribution)];

    private static ContributionVersion Send(Unit unit, ContributionText text, (int Day, int Hour) sent)
    {
        SampleWorkshop.Workshop.ChangeLateRules(LatePolicy.AcceptAsLate, graceMinutes: 0);
        var author = SampleStaff.People.Last(person => person.Unit == unit);
        var moment = SampleWorkshop.At(10, sent.Day, sent.Hour, 31);
        var contribution = Entity.With(Contribution.Start(SampleWorkshop.Workshop, unit.Id, author.Id, moment), nameof(Contribution.Unit), unit);
        contribution.Edit(text, author.Id, moment);
        return Entity.With(contribution.Submit(author.Id, moment), nameof(ContributionVersion.SubmittedBy), author);
    }
}
