using Microsoft.Extensions.DependencyInjection;
using SangKien.Web.Features.Compilation;
using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Compilation;

public sealed class BoardWarmUpTests(CompiledPortal portal) : IClassFixture<CompiledPortal>
{
    [Fact]
    public async Task After_the_warm_up_the_first_reader_waits_for_no_comparison()
    {
        using var warmUp = ActivatorUtilities.CreateInstance<BoardWarmUp>(portal.Services);
        await warmUp.AskAsync(CancellationToken.None);

        var reader = portal.As(TestOrganisation.CsShtt);
        await reader.GetAsync("/");
        var first = await portal.Sql.CountAsync(() => reader.GetAsync(portal.Board));
        var later = await portal.Sql.CountAsync(() => reader.GetAsync(portal.Board));
        portal.AddIdeas(("Một ý tưởng vừa tới", "Còn phải so với mọi ý khác."));
        var changed = await portal.Sql.CountAsync(() => reader.GetAsync(portal.Board));

        Assert.Equal(later, first);
        Assert.True(changed > later, $"{changed} queries after a change, {later} without.");
    }
}
