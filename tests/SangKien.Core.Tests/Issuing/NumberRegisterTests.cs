using FsCheck;
using FsCheck.Fluent;
using SangKien.Core.Common;
using SangKien.Core.Issuing;

namespace SangKien.Core.Tests.Issuing;

public sealed class NumberRegisterTests
{
    [Fact]
    public void Numbers_go_on_from_the_paper_register_without_gaps() =>
        Prop.ForAll<NonNegativeInt, byte>((last, count) =>
        {
            var register = NumberRegister.Open(2022, NumberRegister.CommonSeries, last.Get);
            return Enumerable.Range(0, count).Select(_ => register.Next()).SequenceEqual(Enumerable.Range(last.Get + 1, count));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_year_without_paper_numbers_begins_with_1() =>
        Assert.Equal(1, NumberRegister.Open(2023, NumberRegister.CommonSeries, 0).Next());

    [Fact]
    public void A_register_is_not_opened_below_zero() =>
        Assert.Throws<RuleException>(() => NumberRegister.Open(2022, NumberRegister.CommonSeries, -1));
}
