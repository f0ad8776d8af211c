using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using SangKien.Core.Data;
using SangKien.Data.Sqlite;
using SangKien.Data.SqlServer;

namespace SangKien.Web.Tests.Data;

/// <summary>What both database rooms owe the one model; none of it asks a database.</summary>
public sealed partial class DatabaseRoomTests
{
    public static TheoryData<DatabaseProvider> Rooms { get; } = [DatabaseProvider.Sqlite, DatabaseProvider.SqlServer];

    [Theory, MemberData(nameof(Rooms))]
    public void No_model_change_is_pending(DatabaseProvider provider)
    {
        using var context = Unconnected(provider);

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Both_rooms_hold_the_same_migrations()
    {
        using var sqlite = Unconnected(DatabaseProvider.Sqlite);
        using var sqlServer = Unconnected(DatabaseProvider.SqlServer);

        Assert.NotEmpty(Names(sqlite));
        Assert.Equal(Names(sqlite), Names(sqlServer));
    }

    [Fact]
    public void The_SQL_Server_script_is_made_without_a_server_and_parses()
    {
        using var context = Unconnected(DatabaseProvider.SqlServer);

        var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
        var parsed = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);

        Assert.Empty(errors.Select(error => $"{error.Line}: {error.Message}"));
        Assert.NotEmpty(((TSqlScript)parsed).Batches);
        Assert.Contains("IF NOT EXISTS", script, StringComparison.Ordinal);
    }

    /// <summary>SQL Server refuses a table that can be reached by two cascades; SQLite would not tell.</summary>
    [Fact]
    public void No_delete_reaches_a_table_by_two_cascades()
    {
        using var context = Unconnected(DatabaseProvider.SqlServer);
        var cascades = context.Model.GetEntityTypes()
            .SelectMany(type => type.GetForeignKeys())
            .Where(key => key.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull)
            .ToLookup(key => key.PrincipalEntityType, key => key.DeclaringEntityType);

        var reachedTwice = context.Model.GetEntityTypes().SelectMany(start =>
            Reached(start, cascades).GroupBy(type => type).Where(group => group.Count() > 1).Select(group => $"{start.DisplayName()} → {group.Key.DisplayName()}"));

        Assert.Empty(reachedTwice);
    }

    [Fact]
    public void Index_keys_stay_within_the_limit_of_SQL_Server()
    {
        using var context = Unconnected(DatabaseProvider.SqlServer);

        var tooWide = context.Model.GetEntityTypes().SelectMany(type => type.GetIndexes()).Where(index => index.Properties.Sum(Bytes) > 1700);

        Assert.Empty(tooWide.Select(index => index.ToString()));
    }

    [Fact]
    public void Column_types_are_those_that_both_engines_order_and_compare()
    {
        using var context = Unconnected(DatabaseProvider.Sqlite);
        Type[] allowed = [typeof(int), typeof(long), typeof(bool), typeof(string), typeof(DateTime), typeof(DateOnly), typeof(TimeOnly), typeof(decimal), typeof(Guid), typeof(byte[])];

        var others =
            from type in context.Model.GetEntityTypes()
            where type.ClrType.Assembly == typeof(PortalDbContext).Assembly
            from property in type.GetDeclaredProperties()
            where property.DeclaringType.ClrType == property.PropertyInfo?.DeclaringType
            let stored = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType
            let plain = Nullable.GetUnderlyingType(stored) ?? stored
            where !plain.IsEnum && !property.IsPrimitiveCollection && !allowed.Contains(plain)
            select $"{type.DisplayName()}.{property.Name}: {plain.Name}";

        Assert.Empty(others);
    }

    private static IEnumerable<IEntityType> Reached(IEntityType start, ILookup<IEntityType, IEntityType> cascades) =>
        cascades[start].SelectMany(type => Reached(type, cascades).Prepend(type));

    private static int Bytes(IProperty property)
    {
        var mapping = property.GetRelationalTypeMapping();
        return mapping.IsUnicode ? 2 * (mapping.Size ?? 4000) : 16;
    }

    private static IEnumerable<string> Names(PortalDbContext context) =>
        context.Database.GetMigrations().Select(migration => Stamp().Replace(migration, ""));

    private static PortalDbContext Unconnected(DatabaseProvider provider)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        if (provider == DatabaseProvider.Sqlite)
            options.UsePortalSqlite("Data Source=nowhere.db");
        else
            options.UsePortalSqlServer("Server=nowhere");
        return new PortalDbContext(options.Options);
    }

    [GeneratedRegex(@"^\d+_")]
    private static partial Regex Stamp();
}
