using System.Buffers.Binary;
using System.Text;
using SangKien.Documents.Pdf.Writing;

namespace SangKien.Documents.Pdf.Archival;

/// <summary>The colour profile of sRGB (IEC 61966-2-1) as an ICC profile of version 2.1, computed from the standard's own numbers.</summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128, TagEntryLength = 12, CurvePoints = 1024;

    private static readonly Lazy<byte[]> Stream = new(() => Flate.Compress(Build()));

    public static ReadOnlySpan<byte> Compressed => Stream.Value;

    public static byte[] Build()
    {
        var curve = Curve();
        (string Name, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB")), ("cprt", Text("No copyright, use freely")),
            // White and primaries adapted to D50, the white of the profile's connection space.
            ("wtpt", Xyz(0.9642, 1, 0.8249)),
            ("rXYZ", Xyz(0.43607, 0.22249, 0.01392)), ("gXYZ", Xyz(0.38515, 0.71687, 0.09708)), ("bXYZ", Xyz(0.14307, 0.06061, 0.7141)),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ];
        using var data = new MemoryStream();
        var directory = new byte[4 + TagEntryLength * tags.Length];
        BinaryPrimitives.WriteInt32BigEndian(directory, tags.Length);
        var places = new Dictionary<byte[], int>();
        for (var i = 0; i < tags.Length; i++)
        {
            var (name, content) = tags[i];
            if (!places.TryGetValue(content, out var place))
            {
                places[content] = place = HeaderLength + directory.Length + (int)data.Length;
                data.Write(content);
                while (data.Length % 4 != 0) data.WriteByte(0);
            }

            var entry = directory.AsSpan(4 + i * TagEntryLength);
            Encoding.ASCII.GetBytes(name, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], place);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], content.Length);
        }

        return [.. Header(HeaderLength + directory.Length + (int)data.Length), .. directory, .. data.ToArray()];
    }

    private static byte[] Header(int size)
    {
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(8), 0x02100000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", header.AsSpan(12));
        // The date of the standard's amendment; a clock would make each file differ.
        short[] date = [2003, 1, 1];
        for (var i = 0; i < date.Length; i++) BinaryPrimitives.WriteInt16BigEndian(header.AsSpan(24 + 2 * i), date[i]);
        Encoding.ASCII.GetBytes("acsp", header.AsSpan(36));
        Xyz(0.9642, 1, 0.8249).AsSpan(8).CopyTo(header.AsSpan(68));
        return header;
    }

    private static byte[] Curve()
    {
        var curve = new byte[12 + 2 * CurvePoints];
        Encoding.ASCII.GetBytes("curv", curve);
        BinaryPrimitives.WriteInt32BigEndian(curve.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var value = i / (CurvePoints - 1.0);
            var linear = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(curve.AsSpan(12 + 2 * i), (ushort)Math.Round(linear * ushort.MaxValue));
        }

        return curve;
    }

    private static byte[] Xyz(double x, double y, double z)
    {
        var xyz = new byte[20];
        Encoding.ASCII.GetBytes("XYZ ", xyz);
        double[] values = [x, y, z];
        for (var i = 0; i < values.Length; i++) BinaryPrimitives.WriteInt32BigEndian(xyz.AsSpan(8 + 4 * i), (int)Math.Round(values[i] * 65536));
        return xyz;
    }

    private static byte[] Text(string text) => Encoding.ASCII.GetBytes($"text\0\0\0\0{text}\0");

    /// <summary>Text in ASCII; the Unicode and script forms that the type also has are left empty.</summary>
    private static byte[] Description(string text)
    {
        const int emptyForms = 4 + 4 + 2 + 1 + 67;
        var description = new byte[12 + text.Length + 1 + emptyForms];
        Encoding.ASCII.GetBytes("desc", description);
        BinaryPrimitives.WriteInt32BigEndian(description.AsSpan(8), text.Length + 1);
        Encoding.ASCII.GetBytes(text, description.AsSpan(12));
        return description;
    }
}
