using SangKien.Core.Contributions;

namespace SangKien.Core.Compilation;

/// <summary>What enters the compilation: the ideas of contributions that were sent and are not being supplemented; and the themes it is laid out by.</summary>
public static class CompilationRules
{
    /// <summary>The themes of a workshop in the order of their tree, as lists offer them.</summary>
    public static IQueryable<Theme> InOrder(this IQueryable<Theme> themes, int workshopId) =>
        themes.Where(theme => theme.WorkshopId == workshopId)
            .OrderBy(theme => theme.Parent == null ? theme.Order : theme.Parent.Order).ThenBy(theme => theme.ParentId ?? theme.Id)
            .ThenBy(theme => theme.ParentId == null ? 0 : theme.Order).ThenBy(theme => theme.Id);

    public static IQueryable<Contribution> Compilable(this IQueryable<Contribution> contributions, int workshopId) =>
        contributions.Where(contribution => contribution.WorkshopId == workshopId
            && (contribution.Status == ContributionStatus.Submitted || contribution.Status == ContributionStatus.Accepted));

    public static IQueryable<Idea> Compilable(this IQueryable<Idea> ideas, int workshopId) =>
        ideas.Where(idea => idea.Contribution.WorkshopId == workshopId
            && (idea.Contribution.Status == ContributionStatus.Submitted || idea.Contribution.Status == ContributionStatus.Accepted));
}
