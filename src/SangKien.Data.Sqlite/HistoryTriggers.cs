using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SangKien.Core.Data;

namespace SangKien.Data.Sqlite;

/// <summary>
/// The history is written once, whoever asks: the database itself refuses to change or delete its rows. Written by hand, and outside the
/// folder of generated migrations, because the model cannot say it.
/// </summary>
[DbContext(typeof(PortalDbContext)), Migration("99990101000000_HistoryTriggers")]
internal sealed class HistoryTriggers : Migration
{
    private static readonly string[] Tables = ["History", "HistorySeals"];
    private static readonly string[] Verbs = ["UPDATE", "DELETE"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            foreach (var verb in Verbs)
                migrationBuilder.Sql($"CREATE TRIGGER \"{table}_{verb}\" BEFORE {verb} ON \"{table}\" BEGIN SELECT RAISE(ABORT, 'History is written once.'); END;");
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            foreach (var verb in Verbs)
                migrationBuilder.Sql($"DROP TRIGGER \"{table}_{verb}\";");
        }
    }
}
