using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SangKien.Core.Data;

namespace SangKien.Data.SqlServer;

/// <summary>
/// The history is written once, whoever asks: the database itself refuses to change or delete its rows. Written by hand, and outside the
/// folder of generated migrations, because the model cannot say it.
/// </summary>
[DbContext(typeof(PortalDbContext)), Migration("99990101000000_HistoryTriggers")]
internal sealed class HistoryTriggers : Migration
{
    private static readonly string[] Tables = ["History", "HistorySeals"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
            migrationBuilder.Sql($"EXEC('CREATE TRIGGER [{table}_Written] ON [{table}] AFTER UPDATE, DELETE AS THROW 50001, ''History is written once.'', 1;');");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
            migrationBuilder.Sql($"DROP TRIGGER [{table}_Written];");
    }
}
