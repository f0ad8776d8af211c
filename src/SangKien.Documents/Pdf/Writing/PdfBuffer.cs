using System.Text;

namespace SangKien.Documents.Pdf.Writing;

/// <summary>Bytes in the making, with the few notations of PDF.</summary>
internal sealed class PdfBuffer
{
    private static ReadOnlySpan<byte> HexDigits => "0123456789ABCDEF"u8;

    private byte[] bytes = new byte[16 * 1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <param name="text">ASCII only.</param>
    public PdfBuffer Add(string text)
    {
        Length += Encoding.ASCII.GetBytes(text, Space(text.Length));
        return this;
    }

    public PdfBuffer Add(ReadOnlySpan<byte> data)
    {
        data.CopyTo(Space(data.Length));
        Length += data.Length;
        return this;
    }

    public PdfBuffer Add(int number)
    {
        number.TryFormat(Space(12), out var written, provider: System.Globalization.CultureInfo.InvariantCulture);
        Length += written;
        return this;
    }

    /// <summary>A length of two decimals, finer than any printer, with a space behind it.</summary>
    public PdfBuffer Add(double number)
    {
        var hundredths = (long)Math.Round(number * 100, MidpointRounding.AwayFromZero);
        var space = Space(24);
        var length = 0;
        if (hundredths < 0) space[length++] = (byte)'-';
        var (whole, rest) = Math.DivRem(Math.Abs(hundredths), 100);
        whole.TryFormat(space[length..], out var written, provider: System.Globalization.CultureInfo.InvariantCulture);
        length += written;
        if (rest > 0)
        {
            space[length++] = (byte)'.';
            space[length++] = (byte)('0' + rest / 10);
            if (rest % 10 > 0) space[length++] = (byte)('0' + rest % 10);
        }

        space[length++] = (byte)' ';
        Length += length;
        return this;
    }

    /// <summary>Four hexadecimal digits.</summary>
    public PdfBuffer AddHex(ushort number)
    {
        var space = Space(4);
        for (var i = 0; i < 4; i++) space[i] = HexDigits[(number >> (12 - 4 * i)) & 0xF];
        Length += 4;
        return this;
    }

    public PdfBuffer AddReference(int id) => Add(id).Add(" 0 R"u8);

    public PdfBuffer AddReferences(IEnumerable<int> ids)
    {
        foreach (var id in ids) AddReference(id).Add(" "u8);
        return this;
    }

    private Span<byte> Space(int needed)
    {
        if (Length + needed > bytes.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + needed));
        return bytes.AsSpan(Length);
    }
}
