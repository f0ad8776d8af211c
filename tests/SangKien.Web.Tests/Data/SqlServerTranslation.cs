using System.Collections;
using System.Data;
using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using SangKien.Core.Data;
using SangKien.Data.SqlServer;

namespace SangKien.Web.Tests.Data;

/// <summary>
/// Takes every query that a test runs on SQLite to SQL Server too, without a server: it is translated, run on a context whose
/// connection is never opened and answers no rows, and its SQL is parsed. A query that would fail there fails the test here.
/// </summary>
public sealed class SqlServerTranslation : IQueryExpressionInterceptor
{
    private static readonly MethodInfo RunMethod = typeof(SqlServerTranslation).GetMethod(nameof(Run), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static SqlServerTranslation Instance { get; } = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        using var server = Offline();
        var parameters = new Parameters();
        parameters.Visit(queryExpression);
        var query = new Rooted(server.Model).Visit(queryExpression);
        var result = typeof(IQueryable).IsAssignableFrom(query.Type) ? typeof(IEnumerable<>).MakeGenericType(query.Type.GetGenericArguments()[0]) : query.Type;
        try
        {
            RunMethod.MakeGenericMethod(result).Invoke(null, [server, query, parameters.Found]);
        }
        catch (TargetInvocationException failure) when (failure.InnerException is not InvalidOperationException { Message: "Sequence contains no elements." or "Sequence contains no elements" })
        {
            throw new InvalidOperationException($"SQL Server would not run this query: {failure.InnerException!.Message}", failure.InnerException);
        }
        catch (TargetInvocationException)
        {
            // A single row was asked for, and offline there is none.
        }

        return queryExpression;
    }

    private static void Run<TResult>(PortalDbContext server, Expression query, Dictionary<string, object?> parameters)
    {
        var execute = server.GetService<IDatabase>().CompileQuery<TResult>(query, async: false);
        var context = server.GetService<IQueryContextFactory>().Create();
        foreach (var (name, value) in parameters)
            context.Parameters[name] = value;
        if (execute(context) is IEnumerable rows and not string)
            _ = rows.Cast<object?>().Count();
    }

    private static PortalDbContext Offline()
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        options.UsePortalSqlServer("Server=nowhere")
            .UseSqlServer(server => server.ExecutionStrategy(dependencies => new NonRetryingExecutionStrategy(dependencies)))
            .AddInterceptors(new NoConnection(), new NoRows());
        return new PortalDbContext(options.Options);
    }

    /// <summary>The same query on another context's model.</summary>
    private sealed class Rooted(IModel model) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) =>
            node is EntityQueryRootExpression root
                ? new EntityQueryRootExpression(model.FindEntityType(root.EntityType.Name)!)
                : base.VisitExtension(node);
    }

    /// <summary>A value of its type for each parameter of the query.</summary>
    private sealed class Parameters : ExpressionVisitor
    {
        public Dictionary<string, object?> Found { get; } = [];

        protected override Expression VisitExtension(Expression node)
        {
            if (node is QueryParameterExpression parameter)
                Found[parameter.Name] = Value(parameter.Type);
            return node is QueryParameterExpression ? node : base.VisitExtension(node);
        }

        private static object? Value(Type type)
        {
            if (type == typeof(string))
                return "a";
            if (type.IsArray)
                return Array.CreateInstance(type.GetElementType()!, 1);
            if (type == typeof(DateTime))
                return DateTime.UnixEpoch;
            return type.IsAbstract || type.GetConstructor(Type.EmptyTypes) is null && !type.IsValueType ? null : Activator.CreateInstance(type);
        }
    }

    private sealed class NoConnection : DbConnectionInterceptor
    {
        public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
            InterceptionResult.Suppress();
    }

    private sealed class NoRows : DbCommandInterceptor
    {
        public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        {
            RequireTransactSql(command.CommandText);
            return InterceptionResult<DbDataReader>.SuppressWithResult(Empty());
        }

        public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
        {
            RequireTransactSql(command.CommandText);
            return InterceptionResult<int>.SuppressWithResult(0);
        }

        /// <summary>Wide enough for a split query, which counts the columns before it reads.</summary>
        private static DataTableReader Empty()
        {
            var table = new DataTable();
            table.Columns.AddRange([.. Enumerable.Range(0, 200).Select(_ => new DataColumn())]);
            return table.CreateDataReader();
        }

        private static void RequireTransactSql(string sql)
        {
            new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
            if (errors.Count > 0)
                throw new InvalidOperationException($"{errors[0].Message} in {sql}");
        }
    }
}
