using Microsoft.EntityFrameworkCore;

namespace SangKien.Web.Tests.Data;

public sealed class PragmaTests : IDisposable
{
    private readonly TestDatabase _database = new(DatabaseProvider.Sqlite);

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("foreign_keys", "1")]
    [InlineData("synchronous", "2")]
    [InlineData("busy_timeout", "10000")]
    public async Task A_connection_has_the_manners_of_the_room(string pragma, string expected)
    {
        await using var context = _database.NewContext();
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";

        Assert.Equal(expected, (await command.ExecuteScalarAsync())?.ToString());
    }
}
