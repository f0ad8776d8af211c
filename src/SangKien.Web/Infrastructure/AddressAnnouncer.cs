using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace SangKien.Web.Infrastructure;

/// <summary>Prints, once the portal listens, the addresses that people can open: "0.0.0.0" is of no use in a browser.</summary>
internal sealed class AddressAnnouncer(IServer server, IHostApplicationLifetime lifetime) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(Announce);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What stands in the configuration for every network card becomes one address for each card.</summary>
    internal static IEnumerable<string> Openable(string bound, IEnumerable<IPAddress> cards)
    {
        var address = BindingAddress.Parse(bound);
        return address.Host is "0.0.0.0" or "[::]" or "*" or "+"
            ? cards.Select(card => $"{address.Scheme}://{card}:{address.Port}")
            : [bound];
    }

    private void Announce()
    {
        var bound = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        foreach (var address in bound.SelectMany(address => Openable(address, Cards())).Distinct())
            Console.WriteLine($"Mở cổng tại: {address}");
    }

    private static IEnumerable<IPAddress> Cards() =>
        NetworkInterface.GetAllNetworkInterfaces()
            .Where(card => card.OperationalStatus == OperationalStatus.Up)
            .SelectMany(card => card.GetIPProperties().UnicastAddresses)
            .Select(card => card.Address)
            .Where(address => address.AddressFamily == AddressFamily.InterNetwork);
}
