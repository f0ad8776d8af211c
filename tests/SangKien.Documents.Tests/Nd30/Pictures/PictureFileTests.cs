using SangKien.Documents.Nd30.Pictures;
using SangKien.Documents.Tests.Samples;
using Xunit.Abstractions;

namespace SangKien.Documents.Tests.Nd30.Pictures;

public class PictureFileTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1), InlineData(2), InlineData(4), InlineData(8), InlineData(16)]
    public void Grey_of_every_depth_keeps_its_brightness(int depth)
    {
        var highest = (1 << depth) - 1;
        var pixels = Pixels(SamplePictures.Png(0, depth, 1, (x, y, _) => (x + y) % 2 * highest));

        Assert.Equal([0, 0, 0, 255, 255, 255], pixels.Take(6));
        Assert.Equal([255, 255, 255, 0, 0, 0], pixels.Skip(3 * SamplePictures.Side).Take(6));
    }

    [Theory]
    [InlineData(false), InlineData(true)]
    public void Colours_come_through_every_filter_and_both_orders_of_rows(bool isInterlaced)
    {
        var pixels = Pixels(SamplePictures.Png(2, 8, 3, Sample, isInterlaced));

        for (var y = 0; y < SamplePictures.Side; y++)
        {
            for (var x = 0; x < SamplePictures.Side; x++)
                Assert.Equal([Sample(x, y, 0), Sample(x, y, 1), Sample(x, y, 2)], pixels.Skip(3 * ((y * SamplePictures.Side) + x)).Take(3).Select(value => (int)value));
        }

        static int Sample(int x, int y, int channel) => ((x * 13) + (y * 29) + (channel * 71)) % 256;
    }

    [Fact]
    public void What_is_transparent_shows_the_white_of_the_paper()
    {
        var pixels = Pixels(SamplePictures.TransparentPng);

        Assert.Equal([255, 255, 255], pixels.Take(3));
        Assert.Equal([255, 0, 0], pixels.Skip(3 * (SamplePictures.Side - 1)).Take(3));
    }

    [Fact]
    public void A_palette_may_have_a_transparent_colour()
    {
        var pixels = Pixels(SamplePictures.Png(3, 2, 1, (x, _, _) => x % 2, palette: [10, 20, 30, 40, 50, 60], transparency: [0]));

        Assert.Equal([255, 255, 255, 40, 50, 60], pixels.Take(6));
    }

    [Fact]
    public void A_grey_with_alpha_and_a_named_transparent_colour_are_laid_on_white()
    {
        Assert.Equal([128, 128, 128], Pixels(SamplePictures.Png(4, 8, 2, (_, _, channel) => channel == 0 ? 1 : 128)).Take(3));
        Assert.Equal([255, 255, 255], Pixels(SamplePictures.Png(2, 16, 3, (_, _, _) => 500, transparency: [1, 244, 1, 244, 1, 244])).Take(3));
    }

    [Fact]
    public void A_JPEG_tells_its_size()
    {
        var picture = PictureFile.Read(SamplePictures.Jpeg, out var fault)!;

        Assert.Equal((16, 16, "image/jpeg", ""), (picture.Width, picture.Height, picture.ContentType, fault));
    }

    [Theory]
    [InlineData("GIF89a"), InlineData(""), InlineData("%PDF-1.7")]
    public void Another_kind_of_file_is_refused_by_its_kind(string text)
    {
        Assert.Null(PictureFile.Read(System.Text.Encoding.ASCII.GetBytes(text), out var fault));
        Assert.Equal("Tệp không phải là hình PNG hoặc JPEG.", fault);
    }

    [Fact]
    public void A_file_that_ends_too_early_is_refused_as_damaged()
    {
        foreach (var file in new[] { SamplePictures.TransparentPng, SamplePictures.Jpeg })
        {
            for (var length = 8; length < file.Length - 1; length++)
            {
                Assert.Null(PictureFile.Read(file.AsMemory(0, length), out var fault));
                Assert.Equal("Tệp hình bị hỏng hoặc chưa tải lên đầy đủ.", fault);
            }
        }
    }

    [Fact]
    public void A_picture_that_would_fill_the_memory_is_refused_before_it_is_read()
    {
        var file = SamplePictures.TransparentPng.ToArray();
        (file[17], file[21]) = (255, 255);

        Assert.Null(PictureFile.Read(file, out var fault));
        Assert.Contains("quá lớn", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Pixels_that_ask_for_a_dictionary_are_damage()
    {
        var file = SamplePictures.TransparentPng.ToArray();
        var compressed = file.AsSpan().IndexOf("IDAT"u8) + 4;
        (file[compressed], file[compressed + 1]) = (0x78, 0xBB);

        Assert.Null(PictureFile.Read(file, out var fault));
        Assert.NotEmpty(fault);
    }

    [Fact]
    public void No_change_of_bytes_breaks_the_reader()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var run = 0; run < 2000; run++)
        {
            var file = (run % 2 == 0 ? SamplePictures.TransparentPng : SamplePictures.Jpeg).ToArray();
            for (var i = random.Next(1, 6); i > 0; i--) file[random.Next(2, file.Length)] = (byte)random.Next(256);
            var picture = PictureFile.Read(file, out var fault);

            Assert.Equal(picture is null, fault.Length > 0);
        }
    }

    private static byte[] Pixels(byte[] png) => PictureFile.Read(png, out _)!.Pixels();
}
