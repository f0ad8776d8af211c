using SangKien.Web.Infrastructure;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHostedService<AddressAnnouncer>();

var app = builder.Build();
app.Run();
