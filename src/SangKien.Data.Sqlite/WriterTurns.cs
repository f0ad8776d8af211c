using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SangKien.Data.Sqlite;

/// <summary>
/// Takes a turn at the gate before a transaction begins and before a lone writing command. Whatever runs inside a transaction
/// already has its turn. The transaction gives it back when it is disposed, which happens on every path; see <see cref="WriterTransactionFactory"/>.
/// </summary>
internal sealed class WriterTurns : DbCommandInterceptor, IDbTransactionInterceptor, ISaveChangesInterceptor
{
    private readonly ConditionalWeakTable<object, WriterTurn> _turns = [];

    public static WriterTurns Instance { get; } = new();

    /// <summary>Gives the turn of a transaction or a command back, so that the command can run again; nothing where it has none.</summary>
    public void Release(object holder)
    {
        if (_turns.Remove(holder, out var turn))
            turn.Dispose();
    }

    /// <summary>A save of one statement would otherwise go without a transaction, and so without a turn.</summary>
    public InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        eventData.Context!.Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
        return result;
    }

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(SavingChanges(eventData, result));

    public InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result)
    {
        var turn = WriterGate.Enter(connection.DataSource);
        try
        {
            return Begun(connection.BeginTransaction(eventData.IsolationLevel), turn);
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    public async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        var turn = await WriterGate.EnterAsync(connection.DataSource, cancellationToken).ConfigureAwait(false);
        try
        {
            return Begun(await connection.BeginTransactionAsync(eventData.IsolationLevel, cancellationToken).ConfigureAwait(false), turn);
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        if (command.Transaction is null)
            _turns.Add(command, WriterGate.Enter(command.Connection!.DataSource));
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (command.Transaction is null)
            _turns.Add(command, await WriterGate.EnterAsync(command.Connection!.DataSource, cancellationToken).ConfigureAwait(false));
        return result;
    }

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result)
    {
        Release(command);
        return result;
    }

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(NonQueryExecuted(command, eventData, result));

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Release(command);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Release(command);
        return Task.CompletedTask;
    }

    public override void CommandCanceled(DbCommand command, CommandEndEventData eventData) => Release(command);

    public override Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Release(command);
        return Task.CompletedTask;
    }

    private InterceptionResult<DbTransaction> Begun(DbTransaction transaction, WriterTurn turn)
    {
        _turns.Add(transaction, turn);
        return InterceptionResult<DbTransaction>.SuppressWithResult(transaction);
    }
}
