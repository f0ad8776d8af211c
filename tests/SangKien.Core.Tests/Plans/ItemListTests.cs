using FsCheck;
using FsCheck.Fluent;
using SangKien.Core.Plans;

namespace SangKien.Core.Tests.Plans;

public sealed class ItemListTests
{
    [Fact]
    public void Any_list_of_texts_comes_back_from_storage_as_it_was() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonNull<string>[]>(),
            texts =>
            {
                // JSON cannot hold half a surrogate pair, which no posted text has.
                var content = new PlanContent { Purposes = [.. texts.Select(text => new string([.. text.Get.Where(c => !char.IsSurrogate(c))]))] };
                return PlanContent.FromJson(content.ToJson()).Equals(content);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lists_are_equal_exactly_when_their_items_are() =>
        Prop.ForAll<int[], int[]>((left, right) => new ItemList<int>(left).Equals(new ItemList<int>(right)) == left.AsSpan().SequenceEqual(right))
            .QuickCheckThrowOnFailure();
}
