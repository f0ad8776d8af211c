using System.Reflection;

namespace SangKien.Web.Jobs;

/// <summary>A job that the portal knows, without having made one.</summary>
public sealed record JobKind(string Name, TimeSpan Every, Type Type)
{
    private static readonly MethodInfo Describe = typeof(JobKind).GetMethod(nameof(Of))!;

    /// <summary>Every job of the portal.</summary>
    public static IReadOnlyList<JobKind> All { get; } =
    [
        .. typeof(JobKind).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IJob)))
            .Select(type => (JobKind)Describe.MakeGenericMethod(type).Invoke(null, null)!)
            .OrderBy(job => job.Name, StringComparer.Ordinal),
    ];

    public static JobKind Of<TJob>()
        where TJob : IJob => new(TJob.Name, TJob.Every, typeof(TJob));
}
