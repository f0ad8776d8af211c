using SangKien.Web.Tests.Arrange;
using SangKien.Web.Tests.Plans;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Conclusions;

/// <summary>A portal on the Monday after the workshops, its register open.</summary>
public sealed class ConcludedPortal : PortalFactory, IAsyncLifetime
{
    public Task InitializeAsync()
    {
        Time.SetUtcNow(ConcludedWorkshop.Monday);
        this.OpenRegister();
        return Task.CompletedTask;
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
}
