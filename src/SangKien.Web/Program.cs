using SangKien.Web.Infrastructure;
using SangKien.Web.Infrastructure.Startup;

var (command, settings) = Command.Of(args);
var builder = WebApplication.CreateBuilder(settings);
builder.AddPortalLogging();
builder.AddPortalDatabase();
builder.AddPortalIdentity();
builder.AddPortalPages();
builder.AddPortalHandlers();
builder.AddDocumentEngines();
builder.AddRateLimits();
builder.AddTrustedProxies();
builder.AddMailing();
builder.AddPortalJobs();
builder.Services.AddHostedService<AddressAnnouncer>();

var app = builder.Build();
app.UseForwardedHeaders();
app.UseHealthChecks("/healthz");
app.UsePortalLogging();
app.UseSecurityHeaders();
app.UseErrorPages();
app.UseHttpsOutsideLoopback();
app.UseRequestLocalization();
app.UseEndedSessions();
app.UseRouting();
app.UseRateLimiter();
app.UseAuthentication();
app.UsePasswordChange();
app.UseAuthorization();

app.MapStaticAssets().AllowAnonymous();
app.MapControllers().WithStaticAssets();

app.CheckAgencySignature();
if (command is not null)
    return await command(app);

await app.PrepareDatabaseAsync();
await app.RunAsync();
return 0;
