// The namespaces are QuestPDF's own: the engine's files are compiled against them unchanged.
#pragma warning disable IDE0130
using QuestPDF.Elements.Table;

namespace QuestPDF
{
    public static class Settings
    {
        public static LicenseType? License { get; set; }
        public static bool UseEnvironmentFonts { get; set; }
    }
}

namespace QuestPDF.Infrastructure
{
    public enum LicenseType { Evaluation, Community, Professional, Enterprise }

    public enum Unit { Point, Meter, Centimetre, Millimetre, Feet, Inch, Mil }

    public interface IContainer;

    public interface IDocumentContainer;

    public interface IDocument;

    public sealed class TextStyle;

    public readonly struct Color
    {
        public static implicit operator Color(string hex) => throw new NotSupportedException();
    }

    public sealed class DocumentMetadata
    {
        public string? Title { get; set; }
        public string? Author { get; set; }
        public string? Language { get; set; }
        public DateTimeOffset CreationDate { get; set; }
        public DateTimeOffset ModifiedDate { get; set; }
    }
}

namespace QuestPDF.Elements.Table
{
    public interface ITableCellContainer : IContainer;
}

namespace QuestPDF.Drawing
{
    public static class FontManager
    {
        public static void RegisterFont(Stream stream) => throw new NotSupportedException();
    }
}

namespace QuestPDF.Fluent
{
    public sealed class Document : IDocument
    {
        public static Document Create(Action<IDocumentContainer> handler) => throw new NotSupportedException();
        public Document WithMetadata(DocumentMetadata metadata) => throw new NotSupportedException();
    }

    public static class GenerateExtensions
    {
        public static byte[] GeneratePdf(this IDocument document) => throw new NotSupportedException();
    }

    public static class PageExtensions
    {
        public static IDocumentContainer Page(this IDocumentContainer document, Action<PageDescriptor> handler) => throw new NotSupportedException();
    }

    public sealed class PageDescriptor
    {
        public void Size(float width, float height, Unit unit = Unit.Point) => throw new NotSupportedException();
        public void MarginLeft(float value, Unit unit = Unit.Point) => throw new NotSupportedException();
        public void MarginRight(float value, Unit unit = Unit.Point) => throw new NotSupportedException();
        public void MarginTop(float value, Unit unit = Unit.Point) => throw new NotSupportedException();
        public void MarginBottom(float value, Unit unit = Unit.Point) => throw new NotSupportedException();
        public void DefaultTextStyle(Func<TextStyle, TextStyle> handler) => throw new NotSupportedException();
        public IContainer Header() => throw new NotSupportedException();
        public IContainer Content() => throw new NotSupportedException();
        public IContainer Footer() => throw new NotSupportedException();
    }

    public sealed class ColumnDescriptor
    {
        public IContainer Item() => throw new NotSupportedException();
    }

    public static class ColumnExtensions
    {
        public static void Column(this IContainer element, Action<ColumnDescriptor> handler) => throw new NotSupportedException();
    }

    public sealed class RowDescriptor
    {
        public IContainer RelativeItem(float size = 1) => throw new NotSupportedException();
        public IContainer ConstantItem(float size, Unit unit = Unit.Point) => throw new NotSupportedException();
    }

    public static class RowExtensions
    {
        public static void Row(this IContainer element, Action<RowDescriptor> handler) => throw new NotSupportedException();
    }

    public sealed class TableColumnsDefinitionDescriptor
    {
        public void ConstantColumn(float width, Unit unit = Unit.Point) => throw new NotSupportedException();
    }

    public sealed class TableCellDescriptor
    {
        public ITableCellContainer Cell() => throw new NotSupportedException();
    }

    public sealed class TableDescriptor
    {
        public void ColumnsDefinition(Action<TableColumnsDefinitionDescriptor> handler) => throw new NotSupportedException();
        public void Header(Action<TableCellDescriptor> handler) => throw new NotSupportedException();
        public ITableCellContainer Cell() => throw new NotSupportedException();
    }

    public static class TableExtensions
    {
        public static void Table(this IContainer element, Action<TableDescriptor> handler) => throw new NotSupportedException();
    }

    public static class TableCellExtensions
    {
        public static ITableCellContainer ColumnSpan(this ITableCellContainer tableCellContainer, uint value) => throw new NotSupportedException();
    }

    public class TextSpanDescriptor
    {
        private protected TextSpanDescriptor() => throw new NotSupportedException();
    }

    public sealed class TextPageNumberDescriptor : TextSpanDescriptor;

    public sealed class TextDescriptor
    {
        public void AlignCenter() => throw new NotSupportedException();
        public void Justify() => throw new NotSupportedException();
        public void ParagraphFirstLineIndentation(float value, Unit unit = Unit.Point) => throw new NotSupportedException();
        public TextSpanDescriptor Span(string? text) => throw new NotSupportedException();
        public TextPageNumberDescriptor CurrentPageNumber() => throw new NotSupportedException();
        public TextPageNumberDescriptor BeginPageNumberOfSection(string sectionName) => throw new NotSupportedException();
        public TextPageNumberDescriptor PageNumberWithinSection(string sectionName) => throw new NotSupportedException();
    }

    public static class TextExtensions
    {
        public static void Text(this IContainer element, Action<TextDescriptor> content) => throw new NotSupportedException();
    }

    public static class TextStyleExtensions
    {
        public static TextStyle FontFamily(this TextStyle style, params string[] values) => throw new NotSupportedException();
        public static TextStyle FontSize(this TextStyle style, float value) => throw new NotSupportedException();
    }

    public static class TextSpanDescriptorExtensions
    {
        public static T FontColor<T>(this T descriptor, Color color) where T : TextSpanDescriptor => throw new NotSupportedException();
        public static T FontSize<T>(this T descriptor, float value) where T : TextSpanDescriptor => throw new NotSupportedException();
        public static T Italic<T>(this T descriptor, bool value = true) where T : TextSpanDescriptor => throw new NotSupportedException();
        public static T Bold<T>(this T descriptor) where T : TextSpanDescriptor => throw new NotSupportedException();
    }

    public sealed class ImageDescriptor;

    public static class ImageExtensions
    {
        public static ImageDescriptor Image(this IContainer parent, byte[] imageData) => throw new NotSupportedException();
    }

    public class LineDescriptor
    {
        private protected LineDescriptor() => throw new NotSupportedException();
    }

    public static class LineExtensions
    {
        public static LineDescriptor LineHorizontal(this IContainer element, float thickness, Unit unit = Unit.Point) => throw new NotSupportedException();
    }

    public static class AlignmentExtensions
    {
        public static IContainer AlignLeft(this IContainer element) => throw new NotSupportedException();
        public static IContainer AlignCenter(this IContainer element) => throw new NotSupportedException();
        public static IContainer AlignRight(this IContainer element) => throw new NotSupportedException();
        public static IContainer AlignMiddle(this IContainer element) => throw new NotSupportedException();
    }

    public static class PaddingExtensions
    {
        public static IContainer PaddingHorizontal(this IContainer element, float value, Unit unit = Unit.Point) => throw new NotSupportedException();
        public static IContainer PaddingVertical(this IContainer element, float value, Unit unit = Unit.Point) => throw new NotSupportedException();
        public static IContainer PaddingTop(this IContainer element, float value, Unit unit = Unit.Point) => throw new NotSupportedException();
        public static IContainer PaddingBottom(this IContainer element, float value, Unit unit = Unit.Point) => throw new NotSupportedException();
        public static IContainer PaddingLeft(this IContainer element, float value, Unit unit = Unit.Point) => throw new NotSupportedException();
    }

    public static class StyledBoxExtensions
    {
        public static IContainer Border(this IContainer element, float value, Unit unit = Unit.Point) => throw new NotSupportedException();
        public static IContainer BorderTop(this IContainer element, float value, Unit unit = Unit.Point) => throw new NotSupportedException();
        public static IContainer BorderColor(this IContainer element, Color color) => throw new NotSupportedException();
    }

    public static class ConstrainedExtensions
    {
        public static IContainer Width(this IContainer element, float value, Unit unit = Unit.Point) => throw new NotSupportedException();
        public static IContainer Height(this IContainer element, float value, Unit unit = Unit.Point) => throw new NotSupportedException();
        public static IContainer MinHeight(this IContainer element, float value, Unit unit = Unit.Point) => throw new NotSupportedException();
    }

    public static class ElementExtensions
    {
        public static IContainer ShowOnce(this IContainer element) => throw new NotSupportedException();
        public static IContainer SkipOnce(this IContainer element) => throw new NotSupportedException();
        public static IContainer EnsureSpace(this IContainer element, float minHeight = 150) => throw new NotSupportedException();
        public static IContainer PreventPageBreak(this IContainer element) => throw new NotSupportedException();
        public static void PageBreak(this IContainer element) => throw new NotSupportedException();
        public static IContainer SectionLink(this IContainer element, string sectionName) => throw new NotSupportedException();
        public static IContainer Section(this IContainer element, string sectionName) => throw new NotSupportedException();
    }
}
