using Microsoft.EntityFrameworkCore.Metadata;
using SangKien.Core.History;
using SangKien.Web.Features.History;

namespace SangKien.Web.Tests.Data;

/// <summary>The history is read by officials: no row and no field is named by its name in the code.</summary>
public sealed class HistoryWordsTests
{
    [Fact]
    public void Each_row_and_each_field_that_the_history_tells_has_its_word()
    {
        using var database = new TestDatabase(TestDatabase.DefaultProvider);
        using var db = database.NewContext();
        var told = db.Model.GetEntityTypes().Where(HistoryChanges.IsTold).ToList();

        var rows = told.Select(type => type.ClrType.Name).Where(name => HistoryWords.SubjectOf(name) == name);
        var fields = told.SelectMany(type => Fields(type, $"{type.ClrType.Name}: ")).Where(field => HistoryWords.FieldOf(field.Name) == field.Name).Select(field => field.Path);

        var wordless = rows.Concat(fields).Distinct().ToList();
        Assert.True(wordless.Count == 0, $"No word for {string.Join(", ", wordless)}");
    }

    [Fact]
    public void A_field_of_a_value_is_named_by_both_words() =>
        Assert.Equal("hạn nộp tham luận, ngày", HistoryWords.FieldOf("ContributionDeadline.On"));

    private static IEnumerable<(string Path, string Name)> Fields(ITypeBase row, string prefix) =>
    [
        .. row.GetProperties().Where(HistoryChanges.IsTold).Select(property => ($"{prefix}{property.Name}", property.Name)),
        .. row.GetComplexProperties().SelectMany(value => Fields(value.ComplexType, $"{prefix}{value.Name}.").Prepend(($"{prefix}{value.Name}", value.Name))),
    ];
}
