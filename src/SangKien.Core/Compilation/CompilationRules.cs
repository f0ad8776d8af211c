using SangKien.Core.Contributions;

namespace SangKien.Core.Compilation;

/// <summary>What enters the compilation: the ideas of contributions that were sent and are not being supplemented.</summary>
public static class CompilationRules
{
    public static IQueryable<Contribution> Compilable(this IQueryable<Contribution> contributions, int workshopId) =>
        contributions.Where(contribution => contribution.WorkshopId == workshopId
            && (contribution.Status == ContributionStatus.Submitted || contribution.Status == ContributionStatus.Accepted));

    public static IQueryable<Idea> Compilable(this IQueryable<Idea> ideas, int workshopId) =>
        ideas.Where(idea => idea.Contribution.WorkshopId == workshopId
            && (idea.Contribution.Status == ContributionStatus.Submitted || idea.Contribution.Status == ContributionStatus.Accepted));
}
