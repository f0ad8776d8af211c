using System.Diagnostics;
using System.Text.RegularExpressions;

namespace SangKien.Web.Tests.Publishing;

/// <summary>A portal in a process of its own, reached at the address that it prints for people.</summary>
internal sealed partial class RunningPortal : IAsyncDisposable
{
    private readonly Process _process;

    private RunningPortal(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient(new HttpClientHandler
        {
            // The certificates of tests are made by the tests.
            ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
        })
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromSeconds(30),
        };
    }

    public HttpClient Client { get; }

    public static async Task<RunningPortal> StartAsync(ProcessStartInfo start)
    {
        var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (Announcement().Match(line) is not { Success: true } match)
                continue;
            // A pipe that nobody empties would stop the portal in the middle of a log line.
            _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            return new RunningPortal(process, new Uri(match.Groups[1].Value));
        }

        throw new InvalidOperationException($"The portal stopped: {await error}");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"^Mở cổng tại: (https?://127\.0\.0\.1:\d+)")]
    private static partial Regex Announcement();
}
