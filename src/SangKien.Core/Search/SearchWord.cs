using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SangKien.Core.Search;

/// <summary>
/// Một từ của mục lục tìm kiếm: which folded word stands at which place of which text. An ordinary table, so that both databases search
/// alike; it says nothing of who may see the text, which the query of the rows themselves decides.
/// </summary>
public sealed class SearchWord
{
    /// <summary>Letters of a word that are told apart.</summary>
    public const int LongestWord = 40;

    /// <summary>The kind of row, <see cref="Searchable.Code"/>.</summary>
    public int Code { get; private init; }

    /// <summary>The row of that kind.</summary>
    public int ItemId { get; private init; }

    /// <summary>Place in the text; the heading comes first, and parts of a text stand far from each other (<see cref="SearchText"/>).</summary>
    public int Position { get; private init; }

    public string Word { get; private init; } = "";

    /// <summary>The word behind it in the same part of the text; empty behind the last. Thus a phrase is found in the words themselves, without a look beside each of them.</summary>
    public string Next { get; private init; } = "";

    internal static SearchWord At(int code, int itemId, int position, string word, string next) =>
        new() { Code = code, ItemId = itemId, Position = position, Word = word, Next = next };
}

internal sealed class SearchWordConfiguration : IEntityTypeConfiguration<SearchWord>
{
    public void Configure(EntityTypeBuilder<SearchWord> builder)
    {
        builder.ToTable("SearchWords");
        builder.HasKey(word => new { word.Code, word.ItemId, word.Position });
        builder.Property(word => word.Word).HasMaxLength(SearchWord.LongestWord);
        builder.Property(word => word.Next).HasMaxLength(SearchWord.LongestWord);
        builder.HasIndex(word => new { word.Word, word.Code, word.ItemId, word.Position, word.Next });
    }
}
