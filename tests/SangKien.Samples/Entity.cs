namespace SangKien.Samples;

/// <summary>Gives an entity what otherwise only the database gives.</summary>
internal static class Entity
{
    public static T WithId<T>(T entity, int id)
        where T : class => With(entity, "Id", id);

    public static T With<T>(T entity, string property, object value)
        where T : class
    {
        typeof(T).GetProperty(property)!.SetValue(entity, value);
        return entity;
    }
}
