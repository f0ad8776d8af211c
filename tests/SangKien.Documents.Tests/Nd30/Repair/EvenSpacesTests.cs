using SangKien.Documents.Nd30.Repair;


namespace SangKien.Documents.Tests.Nd30.Repair;

public class EvenSpacesTests
{
    [Theory]
    [InlineData("của  Sở", "của Sở")]
    [InlineData("dòng một \n  dòng hai", "dòng một\ndòng hai")]
    [InlineData("số     của Sở", "số\u00A0\u00A0\u00A0\u00A0 của Sở")]
    [InlineData("Sở Khoa học và Công nghệ", "Sở Khoa học và Công nghệ")]
    public void Single_spaces_and_whole_gaps(string typed, string printed) => Assert.Equal(printed, EvenSpaces.Of(typed));
}
