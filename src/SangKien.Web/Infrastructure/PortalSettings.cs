namespace SangKien.Web.Infrastructure;

/// <summary>Settings that pages ask for.</summary>
public sealed class PortalSettings
{
    /// <summary>Works on invented units, people and one real plan, with a clock of its own. Never for real work.</summary>
    public bool SampleData { get; init; }
}
