using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Web.Features.Compilation;
using SangKien.Web.Jobs;
using SangKien.Web.Tests.Data;

namespace SangKien.Web.Tests.Portal;

/// <summary>
/// The whole portal over a real database of its own, at 8:00 on 05/10/2022 in Vietnam, with the units, people and accounts of
/// <see cref="TestOrganisation"/>. Take it as a class fixture; <see cref="As"/> gives a browser in which somebody is signed in.
/// </summary>
public class PortalFactory : WebApplicationFactory<Program>
{
    private readonly TestDatabase _database = new(TestDatabase.DefaultProvider);

    public PortalFactory()
        : this(TestOrganisation.Add)
    {
    }

    /// <summary>For a portal that starts with other rows, or with none.</summary>
    protected PortalFactory(Action<PortalDbContext>? fill)
    {
        using var db = _database.NewContext();
        fill?.Invoke(db);
    }

    /// <summary>05/10/2022 8:00 in Vietnam.</summary>
    public static DateTimeOffset Start { get; } = new(2022, 10, 5, 8, 0, 0, TimeSpan.FromHours(7));

    /// <summary>Moves only when a test says so; forward.</summary>
    public FakeTimeProvider Time { get; } = new(Start);

    /// <summary>The SQL that the portal has sent.</summary>
    public SqlLog Sql { get; } = new();

    public PortalDbContext NewContext() => _database.NewContext();

    /// <summary>A browser in which the account is signed in, by the portal's own cookie.</summary>
    public Browser As(string userName)
    {
        var browser = Stranger();
        browser.SetCookie(Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme).Cookie.Name!, Ticket(userName));
        return browser;
    }

    /// <summary>Runs a job by hand, as the portal would at this moment.</summary>
    public Task RunAsync<TJob>()
        where TJob : IJob => Services.GetRequiredService<JobRunner>().RunAsync(JobKind.Of<TJob>(), CancellationToken.None);

    /// <summary>A browser in which nobody is signed in.</summary>
    public Browser Stranger() => new(CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false }));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.ConfigureAppConfiguration((_, configuration) => configuration.AddInMemoryCollection(Settings()));
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<TimeProvider>();
            services.AddSingleton<TimeProvider>(Time);
            // Nothing runs by itself in a test: RunAsync runs a job.
            services.Remove(services.Single(service => service.ImplementationType == typeof(JobTimer)));
            services.Remove(services.Single(service => service.ImplementationType == typeof(BoardWarmUp)));
            services.ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(Sql));
            if (_database.Provider == DatabaseProvider.Sqlite)
                services.ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(SqlServerTranslation.Instance));
        });
    }

    /// <summary>Settings of the portal in a test; a factory with other settings derives and adds its own.</summary>
    protected virtual Dictionary<string, string?> Settings() => _database.Settings;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _database.Dispose();
        GC.SuppressFinalize(this);
    }

    private string Ticket(string userName)
    {
        using var scope = Services.CreateScope();
        var signIn = scope.ServiceProvider.GetRequiredService<SignInManager<PortalUser>>();
        var user = signIn.UserManager.Users.Single(user => user.UserName == userName);
        signIn.Context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        var principal = signIn.CreateUserPrincipalAsync(user).GetAwaiter().GetResult();
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var properties = new AuthenticationProperties { IssuedUtc = Time.GetUtcNow(), ExpiresUtc = Time.GetUtcNow() + options.ExpireTimeSpan };
        return options.TicketDataFormat.Protect(new AuthenticationTicket(principal, properties, IdentityConstants.ApplicationScheme));
    }
}
