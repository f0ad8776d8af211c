using SangKien.Web.Tests.Portal;

namespace SangKien.Web.Tests.Transitions;

/// <summary>The states of one kind of object and the moves between them: the table that the tests play and the documentation prints.</summary>
internal abstract class Lifecycle
{
    /// <summary>What people call the object.</summary>
    public abstract string Title { get; }

    /// <summary>Each state and what people call it.</summary>
    public abstract IReadOnlyList<(string State, string Name)> States { get; }

    public abstract IReadOnlyList<Move> Moves { get; }

    /// <summary>Who tries each move.</summary>
    public virtual IReadOnlyList<(string Account, string Name)> Actors => Transitions.Actors.All;

    /// <summary>Makes an object in the state, by the gates of the entity.</summary>
    public abstract Subject Arrange(PortalFactory portal, string state);

    /// <summary>The state in which the object is now.</summary>
    public abstract string StateOf(PortalFactory portal, Subject subject);

    /// <summary>What is posted besides the fields of a move; a version, where forms carry one.</summary>
    public virtual IEnumerable<(string Name, string Value)> FieldsOf(PortalFactory portal, Subject subject) => [];

    public override string ToString() => Title;

    protected static IReadOnlyList<(string State, string Name)> Named<TEnum>(params TEnum[] states)
        where TEnum : struct, Enum => [.. states.Select(state => (state.ToString(), Web.Infrastructure.Display.Name(state)))];
}

/// <summary>An object that a test has made: its id and the address of its pages.</summary>
internal sealed record Subject(int Id, string Address)
{
    /// <summary>What takes the object's place; 0 for nothing.</summary>
    public int SuccessorId { get; init; }
}

/// <summary>One step that somebody takes on a page.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Path">What its address adds to the object's.</param>
/// <param name="Actors">The accounts that may; every other one is refused in every state.</param>
/// <param name="From">The states from which it leads on.</param>
/// <param name="To">The state that it leads to.</param>
/// <param name="Fields">What the form posts.</param>
internal sealed record Move(string Name, string Path, string[] Actors, string[] From, string To, params (string Name, string Value)[] Fields)
{
    /// <summary>The actors whom it leads somewhere else.</summary>
    public IReadOnlyDictionary<string, string> Otherwise { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the actor sends what the object's page holds, so that nothing of it counts as changed.</summary>
    public bool SendsThePage { get; init; }

    public string LeadsTo(string account) => Otherwise.GetValueOrDefault(account, To);

    public override string ToString() => Name;
}
