using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Organisation;

namespace SangKien.Web.Tests.Data;

/// <summary>What a start of the whole portal does with its database.</summary>
public sealed class StartTests : IDisposable
{
    private readonly TestDatabase _database = new(TestDatabase.DefaultProvider);

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task With_the_sample_data_the_sign_in_page_names_its_accounts_and_the_second_start_keeps_what_was_done()
    {
        await using (var first = Portal("true"))
        {
            Assert.Contains("csshtt", await SignInPageAsync(first), StringComparison.Ordinal);
        }

        await using (var context = _database.NewContext())
        {
            context.Add(Unit.Create("Phòng Mới", "", UnitKind.Department, 11));
            await context.SaveChangesAsync();
        }

        await using var second = Portal("true");
        Assert.Contains("csshtt", await SignInPageAsync(second), StringComparison.Ordinal);
        await using var fresh = _database.NewContext();
        Assert.Equal(11, await fresh.Units.CountAsync());
        Assert.Equal(1, await fresh.Plans.CountAsync());
    }

    [Fact]
    public async Task Without_the_sample_data_the_sign_in_page_names_no_account()
    {
        await using var portal = Portal("false");

        Assert.DoesNotContain("csshtt", await SignInPageAsync(portal), StringComparison.Ordinal);
        await using var context = _database.NewContext();
        Assert.False(await context.Users.AnyAsync());
    }

    [Fact]
    public async Task The_sample_data_and_its_clock_are_refused_over_real_data()
    {
        await using (var context = _database.NewContext())
        {
            context.Add(Unit.Create("Phòng Có thật", "", UnitKind.Department, 1));
            await context.SaveChangesAsync();
        }

        await using var portal = Portal("true");

        var refusal = Assert.Throws<InvalidOperationException>(portal.CreateClient);
        Assert.Contains("real data", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sample_data_without_its_setting_is_refused()
    {
        await using (var first = Portal("true"))
        {
            await SignInPageAsync(first);
        }

        await using var second = Portal("false");

        Assert.Throws<InvalidOperationException>(second.CreateClient);
    }

    [Fact]
    public async Task An_unknown_provider_stops_the_start()
    {
        await using var portal = Portal("false", ("Database:Provider", "Oracle"));

        var refusal = Assert.Throws<InvalidOperationException>(portal.CreateClient);
        Assert.Contains("Oracle", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_pdf_engine_stops_the_start()
    {
        await using var portal = Portal("false", ("Documents:PdfEngine", "LaTeX"));

        var refusal = Assert.Throws<InvalidOperationException>(portal.CreateClient);
        Assert.Contains("LaTeX", refusal.Message, StringComparison.Ordinal);
    }

    private WebApplicationFactory<Program> Portal(string sampleData, params (string Key, string Value)[] settings) =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment("Testing");
            builder.UseSetting("SampleData", sampleData);
            foreach (var (key, value) in _database.Settings)
                builder.UseSetting(key, value);
            foreach (var (key, value) in settings)
                builder.UseSetting(key, value);
        });

    private static async Task<string> SignInPageAsync(WebApplicationFactory<Program> portal)
    {
        using var client = portal.CreateClient();
        using var response = await client.GetAsync("/tai-khoan/dang-nhap");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }
}
