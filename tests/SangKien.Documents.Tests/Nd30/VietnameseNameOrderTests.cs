using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SangKien.Documents.Nd30;

namespace SangKien.Documents.Tests.Nd30;

public class VietnameseNameOrderTests
{
    private const string Alphabet = "aăâbcdđeêghiklmnoôơpqrstuưvxy";

    /// <summary>Each vowel in its six tones: ngang, huyền, hỏi, ngã, sắc, nặng.</summary>
    public static TheoryData<string> Vowels =>
        ["aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ"];

    [Fact]
    public void Every_pair_of_letters_follows_the_alphabet()
    {
        foreach (var (letter, place) in Alphabet.Select((letter, place) => (letter, place)))
        {
            foreach (var (other, otherPlace) in Alphabet.Select((letter, place) => (letter, place)))
                Assert.Equal(Math.Sign(place - otherPlace), Sign($"{letter}", $"{other}"));
        }
    }

    [Theory, MemberData(nameof(Vowels))]
    public void Every_pair_of_tones_follows_their_order(string tones)
    {
        for (var first = 0; first < tones.Length; first++)
        {
            for (var second = 0; second < tones.Length; second++)
            {
                Assert.Equal(Math.Sign(first - second), Sign($"M{tones[first]}n", $"M{tones[second]}n"));
                Assert.Equal(-1, Sign($"M{tones[first]}", $"M{tones[second]}n"));
            }
        }
    }

    [Fact]
    public void Every_letter_outweighs_every_tone() =>
        Assert.Equal(["La", "Lạ", "Lai", "Lăn", "Lặn", "Lân", "Lận", "Lo", "Lọ"], Sorted("Lọ", "Lo", "Lận", "Lân", "Lặn", "Lăn", "Lai", "Lạ", "La"));

    [Fact]
    public void The_given_name_comes_first_then_the_family_name_then_the_middle_names() =>
        Assert.Equal(
            ["Trần Văn An", "Lê Thị Bình", "Nguyễn An Bình", "Nguyễn Văn Bình", "Trần An Bình", "Nguyễn Thị Đào", "Bùi Anh Đức", "Đỗ Đức", "Vũ Đức"],
            Sorted("Vũ Đức", "Đỗ Đức", "Trần An Bình", "Nguyễn Văn Bình", "Nguyễn Thị Đào", "Lê Thị Bình", "Trần Văn An", "Bùi Anh Đức", "Nguyễn An Bình"));

    [Fact]
    public void The_letter_with_a_stroke_follows_the_plain_one() =>
        Assert.Equal(["Nguyễn Văn Dũng", "Nguyễn Văn Dương", "Nguyễn Văn Đại", "Nguyễn Văn Em"], Sorted("Nguyễn Văn Em", "Nguyễn Văn Đại", "Nguyễn Văn Dương", "Nguyễn Văn Dũng"));

    [Theory]
    [InlineData("Nguyễn Văn Hòa", "Nguyễn Văn Hoà")]
    [InlineData("NGUYỄN VĂN HÒA", "nguyễn văn hòa")]
    [InlineData("  Nguyễn   Văn\tHòa ", "Nguyễn Văn Hòa")]
    public void The_same_name_written_otherwise_is_equal(string one, string other) => Assert.Equal(0, Sign(one, other));

    [Fact]
    public void A_decomposed_name_equals_the_composed_one() =>
        Assert.Equal(0, Sign("Nguyễn Thị Thượng", "Nguyễn Thị Thượng".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("Nguyễn Phúc Thương", "t1h1u4o4n1g101n1g1u1y1e3n104p1h1u1c105")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void The_key_is_plain(string? name, string key) => Assert.Equal(key, VietnameseNameOrder.KeyOf(name));

    [Fact]
    public void Foreign_letters_come_after_the_alphabet_and_marks_of_writing_count_for_nothing() =>
        Assert.Equal(["O'Brien", "Trần Y", "Zoe", "Ωmega", "李"], Sorted("李", "Zoe", "Ωmega", "Trần Y", "O'Brien"));

    [Fact]
    public void A_name_without_end_has_a_key_of_bounded_length() =>
        Assert.Equal(VietnameseNameOrder.KeyLength, VietnameseNameOrder.KeyOf(new string('Ộ', 10_000)).Length);

    [Fact]
    public void Any_texts_have_a_consistent_order() =>
        Prop.ForAll<string, string, string>((a, b, c) =>
            Sign(a, b) == -Sign(b, a) && (Sign(a, b) > 0 || Sign(b, c) > 0 || Sign(a, c) <= 0)).QuickCheckThrowOnFailure();

    private static int Sign(string? one, string? other) => Math.Sign(VietnameseNameOrder.Instance.Compare(one, other));

    private static IEnumerable<string> Sorted(params string[] names) => names.Order(VietnameseNameOrder.Instance);
}
