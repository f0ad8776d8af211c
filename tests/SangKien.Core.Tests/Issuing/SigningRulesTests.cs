using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Tests.Plans;
using SangKien.Documents.Model;

namespace SangKien.Core.Tests.Issuing;

public sealed class SigningRulesTests
{
    private static readonly DateOnly Day = new(2022, 10, 5);

    public static TheoryData<SigningAuthority, PostRank, bool> Table
    {
        get
        {
            var table = new TheoryData<SigningAuthority, PostRank, bool>();
            foreach (var authority in Enum.GetValues<SigningAuthority>())
            {
                foreach (var rank in Enum.GetValues<PostRank>())
                    table.Add(authority, rank, MaySign(authority, rank));
            }

            return table;
        }
    }

    [Theory, MemberData(nameof(Table))]
    public void The_authority_fits_the_post(SigningAuthority authority, PostRank rank, bool maySign)
    {
        var refusal = Record.Exception(() => SigningRules.Check(Block(authority), Signer(rank), Day));

        if (maySign)
            Assert.Null(refusal);
        else
            Assert.IsType<RuleException>(refusal);
    }

    [Theory]
    [InlineData("2022-10-04", false)]
    [InlineData("2022-10-05", true)]
    [InlineData("2022-10-31", true)]
    [InlineData("2022-11-01", false)]
    public void An_authorisation_holds_from_its_first_to_its_last_day(string day, bool holds)
    {
        var refusal = Record.Exception(() => SigningRules.Check(Block(SigningAuthority.Tuq), Signer(PostRank.HeadOfUnit), DateOnly.Parse(day, null)));

        Assert.Equal(holds, refusal is null);
    }

    [Fact]
    public void Tuq_needs_its_written_authorisation()
    {
        Assert.NotNull(SigningRules.Problem(Block(SigningAuthority.Tuq) with { Authorisation = "" }));
        Assert.NotNull(SigningRules.Problem(Block(SigningAuthority.Tuq) with { Authorisation = "Giấy ủy quyền" }));
        Assert.NotNull(SigningRules.Problem(Block(SigningAuthority.Tuq) with { AuthorisedUntil = null }));
        Assert.NotNull(SigningRules.Problem(Block(SigningAuthority.Tuq) with { AuthorisedUntil = Day.AddDays(-1) }));
        Assert.Null(SigningRules.Problem(Block(SigningAuthority.Tuq)));
    }

    [Fact]
    public void Somebody_who_has_left_does_not_sign()
    {
        var signer = Person.Create("Nguyễn Văn A", "Giám đốc", PostRank.Director, SeedPlan.Leadership);
        var block = Block(SigningAuthority.Direct) with { SignerPersonId = signer.Id + 1 };

        Assert.Throws<RuleException>(() => SigningRules.Check(block, signer, Day));
    }

    private static bool MaySign(SigningAuthority authority, PostRank rank) => (authority, rank) is
        (SigningAuthority.Direct or SigningAuthority.Q, PostRank.Director)
        or (SigningAuthority.Kt, PostRank.DeputyDirector)
        or (SigningAuthority.Tl or SigningAuthority.Tuq, PostRank.HeadOfUnit);

    private static SigningBlock Block(SigningAuthority authority) => new()
    {
        Authority = authority, SignerPersonId = 9, Authorisation = "Giấy ủy quyền số 01/GUQ-KHCN", AuthorisedFrom = Day, AuthorisedUntil = new(2022, 10, 31),
    };

    private static Person Signer(PostRank rank)
    {
        var signer = Person.Create("Nguyễn Văn A", "Chức vụ", rank, SeedPlan.Leadership);
        typeof(Person).GetProperty(nameof(Person.Id))!.SetValue(signer, 9);
        return signer;
    }
}
