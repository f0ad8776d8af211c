namespace SangKien.Core.Workshops;

/// <summary>Hội thảo hiện nay: the workshops that collect contributions, the latest first.</summary>
public static class CurrentWorkshop
{
    public static IQueryable<Workshop> Collecting(this IQueryable<Workshop> workshops) =>
        workshops.Where(workshop => workshop.ContributionDeadline != null && !workshop.IsClosed).OrderByDescending(workshop => workshop.Year).ThenByDescending(workshop => workshop.Id);
}
