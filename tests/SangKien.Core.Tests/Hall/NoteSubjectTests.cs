using SangKien.Core.Hall;

namespace SangKien.Core.Tests.Hall;

public sealed class NoteSubjectTests
{
    [Theory, InlineData("chung"), InlineData("van-de-3"), InlineData("y-tuong-12"), InlineData("luot-5")]
    public void A_key_names_its_subject(string key) => Assert.Equal(key, NoteSubject.Parse(key)!.Key);

    [Theory, InlineData(""), InlineData("luot"), InlineData("luot-"), InlineData("luot-x"), InlineData("-5"), InlineData("chung-1"), InlineData("y-tuong--1"), InlineData("luot-99999999999")]
    public void What_is_no_key_names_nothing(string key) => Assert.Null(NoteSubject.Parse(key));
}
