using System.Reflection;
using Xunit.Sdk;

namespace SangKien.Web.Tests.Data;

/// <summary>Runs the theory on SQLite.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseProvider.Sqlite]];
}

/// <summary>Runs the theory on SQL Server; without a server it is reported as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqlServerAttribute : DataAttribute
{
    public OnSqlServerAttribute() =>
        Skip = TestDatabase.Server is null ? "SANGKIEN_TEST_SQLSERVER names no server." : null;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseProvider.SqlServer]];
}
