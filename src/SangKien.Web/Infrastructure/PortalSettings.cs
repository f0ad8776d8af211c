namespace SangKien.Web.Infrastructure;

/// <summary>Settings that pages ask for.</summary>
public sealed class PortalSettings
{
    /// <summary>Works on invented units, people and one real plan, with a clock of its own. Never for real work.</summary>
    public bool SampleData { get; init; }

    /// <summary>
    /// Where the portal is reached from outside, such as "https://hoithao.example.vn"; links that leave the portal begin with it. The
    /// host of a request is never asked: a visitor chooses it.
    /// </summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>Numbers each type of document in a series of its own, instead of all in one.</summary>
    public bool NumberPerType { get; init; }

    /// <summary>The address of a page for people outside; null while no public address is set.</summary>
    public string? AddressOf(string path) => PublicAddress is null ? null : new Uri(PublicAddress, path).AbsoluteUri;
}
