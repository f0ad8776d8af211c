using Microsoft.Playwright;
using SangKien.Browser.Tests.Story;

namespace SangKien.Browser.Tests.Contributions;

/// <summary>A portal whose plan is issued and whose units write their contributions.</summary>
public sealed class OpenWorkshop : IssuedStage
{
    /// <summary>The form of a unit's contribution in a new browser profile.</summary>
    public async Task<IPage> WritingAsync(string account)
    {
        var page = await SignedInAsync(account);
        await page.OpenFormAsync();
        return page;
    }
}

[CollectionDefinition(nameof(OpenWorkshop))]
public sealed class OpenWorkshopCollection : ICollectionFixture<OpenWorkshop>;
