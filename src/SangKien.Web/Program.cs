using SangKien.Web.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddKnownProxies(builder.Configuration);
builder.Services.AddHostedService<AddressAnnouncer>();

var app = builder.Build();
app.UseForwardedHeaders();
app.Run();
