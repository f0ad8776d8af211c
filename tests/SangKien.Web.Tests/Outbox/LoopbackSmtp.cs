using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace SangKien.Web.Tests.Outbox;

/// <summary>What one conversation handed over: the envelope and the mail exactly as it came.</summary>
internal sealed record Handed(string From, IReadOnlyList<string> To, string Raw)
{
    public MimeMessage Mail { get; } = MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(Raw)));

    public string Head { get; } = Raw[..Raw.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
}

/// <summary>A mail server on this machine that takes everything, except what a test has told it to answer otherwise.</summary>
internal sealed class LoopbackSmtp : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<string, string> _answers = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentQueue<Handed> _handed = new();
    private readonly ConcurrentQueue<string> _commands = new();

    public LoopbackSmtp()
    {
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = AcceptAsync();
    }

    public int Port { get; }

    public IReadOnlyCollection<Handed> Handed => _handed;

    public IReadOnlyCollection<string> Commands => _commands;

    /// <summary>From now on a command that begins so is answered so.</summary>
    public void Answer(string command, string answer) => _answers[command] = answer;

    /// <summary>From now on everything is taken again.</summary>
    public void TakeAll() => _answers.Clear();

    public void Dispose()
    {
        _stopping.Cancel();
        _listener.Dispose();
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stopping.Token);
                await TalkAsync(client.GetStream());
            }
        }
        catch (Exception ending) when (ending is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        var (from, to) = ("", new List<string>());
        await writer.WriteLineAsync("220 loopback");
        while (await NextAsync(reader) is { } command)
        {
            _commands.Enqueue(command);
            if (_answers.FirstOrDefault(pair => command.StartsWith(pair.Key, StringComparison.OrdinalIgnoreCase)).Value is { } answer)
            {
                await writer.WriteLineAsync(answer);
                continue;
            }

            switch (command.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await writer.WriteLineAsync("250-loopback\r\n250-8BITMIME\r\n250 AUTH PLAIN");
                    break;
                case "MAIL":
                    (from, to) = (Address(command), []);
                    await writer.WriteLineAsync("250 ok");
                    break;
                case "RCPT":
                    to.Add(Address(command));
                    await writer.WriteLineAsync("250 ok");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    _handed.Enqueue(new(from, to, await ReadMailAsync(reader)));
                    await writer.WriteLineAsync("250 taken");
                    break;
                default:
                    await writer.WriteLineAsync("250 ok");
                    break;
            }
        }
    }

    /// <returns>Null when the other side has gone, politely or not.</returns>
    private async Task<string?> NextAsync(StreamReader reader)
    {
        try
        {
            return await reader.ReadLineAsync(_stopping.Token);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private async Task<string> ReadMailAsync(StreamReader reader)
    {
        var mail = new StringBuilder();
        while (await NextAsync(reader) is { } line && line != ".")
            mail.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        return mail.ToString();
    }

    private static string Address(string command) => command.Split('<', '>')[1];
}
