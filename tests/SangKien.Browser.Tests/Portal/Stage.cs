using Microsoft.Playwright;

namespace SangKien.Browser.Tests.Portal;

/// <summary>One portal and one browser.</summary>
public class Stage : IAsyncLifetime
{
    private readonly Chromium _chromium = new();

    public PortalServer Portal { get; private set; } = null!;

    public async Task RestartPortalAsync() => Portal = await Portal.RestartAsync();

    public virtual async Task InitializeAsync()
    {
        // A busy machine is no fault of the portal.
        Assertions.SetDefaultExpectTimeout(60_000);
        Portal = await StartPortalAsync();
        await _chromium.InitializeAsync();
    }

    /// <summary>Over the sample data, unless the stage goes on from an earlier one.</summary>
    protected virtual Task<PortalServer> StartPortalAsync() => Task.FromResult(new PortalServer());

    /// <summary>A new browser profile at which nobody has signed in.</summary>
    public async Task<IPage> NewPageAsync(bool isPhone = false, bool hasScript = true)
    {
        var context = await _chromium.Browser.NewContextAsync(new()
        {
            BaseURL = Portal.Address,
            Locale = "vi-VN",
            JavaScriptEnabled = hasScript,
            ViewportSize = isPhone ? new() { Width = 390, Height = 844 } : new() { Width = 1360, Height = 900 },
        });
        context.SetDefaultTimeout(60_000);
        context.SetDefaultNavigationTimeout(120_000);
        return await context.NewPageAsync();
    }

    /// <summary>A new browser profile at which somebody has signed in.</summary>
    public async Task<IPage> SignedInAsync(string account, bool isPhone = false, bool hasScript = true)
    {
        var page = await NewPageAsync(isPhone, hasScript);
        await page.SignInAsync(account);
        return page;
    }

    public async Task DisposeAsync()
    {
        await _chromium.DisposeAsync();
        await Portal.DisposeAsync();
    }
}
