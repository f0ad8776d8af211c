namespace SangKien.Web.Infrastructure;

/// <summary>Settings of the papers that go out: the section "Portal".</summary>
public sealed class PaperSettings
{
    /// <summary>
    /// Where the portal is reached from outside, such as "https://hoithao.example.vn"; links on papers begin with it. The host of a
    /// request is never asked: a visitor chooses it.
    /// </summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>The address of a page for people outside; null while no public address is set.</summary>
    public string? AddressOf(string path) => PublicAddress is null ? null : new Uri(PublicAddress, path).AbsoluteUri;
}
