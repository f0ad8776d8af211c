using SangKien.Documents.Nd30;

namespace SangKien.Documents.Pdf.Layout;

internal static class Units
{
    public static double Points(double millimetres) => millimetres * Measures.PointsPerMillimetre;
}
