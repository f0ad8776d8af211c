using DocumentFormat.OpenXml.Wordprocessing;
using SangKien.Documents.Nd30;
using SangKien.Documents.Pdf;
using Emphasis = SangKien.Documents.Model.Emphasis;

namespace SangKien.Documents.Docx;

/// <summary>
/// The styles of the decree's components. All formatting lives here, so that somebody who edits the paper in Word changes a
/// component in one place; the text itself carries next to none.
/// </summary>
internal static class DocxStyles
{
    public const string Normal = "Normal", Content = "BodyText", Centered = "ContentCentered", Left = "ContentLeft", LegalBasis = "LegalBasis",
        Type = "Title", Subject = "Subtitle", Superior = "Superior", Issuer = "Issuer", Nation = "Nation", Motto = "Motto", Rule = "Rule",
        Number = "Number", PlaceAndDate = "PlaceAndDate", Concerning = "Concerning", Urgency = "Urgency", Draft = "Draft",
        Addressee = "Addressee", AddresseeLine = "AddresseeLine", Signer = "Signer", SignerName = "SignerName",
        RecipientHeading = "RecipientHeading", Recipient = "Recipient", AnnexLabel = "AnnexLabel", AnnexTitle = "AnnexTitle",
        AnnexReference = "AnnexReference", Cell = "TableText", HeadingCell = "TableHeading", PageNumber = "Header", Address = "Footer",
        Caption = "Caption", FrontText = "FrontText", FrontType = "FrontType", FrontSubject = "FrontSubject", ContentsTitle = "TOCHeading", ContentsAuthor = "TOC3",
        PartTitle = "PartTitle", PaperTitle = "PaperTitle", PaperAuthor = "PaperAuthor", PaperClosing = "PaperClosing",
        Gap = "Gap", BetweenTables = "BetweenTables", Grid = "TableGrid";

    private const string Font = "Times New Roman", Language = "vi-VN", Red = "FF0000";
    private const int DeepestHeading = 7, ContentsLevels = 2;

    /// <summary>Level of the authors in the contents, below every title.</summary>
    public const int AuthorLevel = ContentsLevels + 1;
    private const double BaselineStep = 0.9 * (Measures.SignatureSize - Measures.RecipientHeadingSize);
    private const double TitleIndent = (DocxPage.TextWidth - Measures.TitleWidth) / 2;
    private const JustificationValues Middle = JustificationValues.Center;

    private static readonly double RecipientDash = Measured.Width("-\u00A0", Measures.RecipientSize);

    private static readonly DocxStyle[] All =
    [
        new(Normal, "Normal") { IsBuiltIn = true, Size = Measures.BodySize },
        new(Content, "Body Text")
        {
            IsBuiltIn = true, Alignment = JustificationValues.Both, Before = Measures.ParagraphGapPoints, FirstLine = Measures.FirstLineIndent,
        },
        new(Centered, "Nội dung canh giữa") { BasedOn = Content, Alignment = Middle, FirstLine = 0 },
        new(Left, "Nội dung canh trái") { BasedOn = Content, Alignment = JustificationValues.Left, FirstLine = 0 },
        new(LegalBasis, "Căn cứ ban hành") { BasedOn = Content, Emphasis = Emphasis.Italic },
        .. Enumerable.Range(1, DeepestHeading).Select(level => new DocxStyle(Heading(level - 1), $"heading {level}")
        {
            IsBuiltIn = true, BasedOn = Content, Next = Content, Emphasis = Emphasis.Bold, KeepsWithNext = true, OutlineLevel = level - 1,
        }),
        new(Superior, "Cơ quan chủ quản") { Size = Measures.AgencySize, Alignment = Middle },
        new(Issuer, "Cơ quan ban hành") { Size = Measures.AgencySize, Alignment = Middle, Emphasis = Emphasis.Bold },
        new(Nation, "Quốc hiệu") { Size = Measures.NationSize, Alignment = Middle, Emphasis = Emphasis.Bold },
        new(Motto, "Tiêu ngữ") { Size = Measures.MottoSize, Alignment = Middle, Emphasis = Emphasis.Bold },
        new(Rule, "Đường kẻ") { Size = 1, Before = 3.5, ExactLine = 1, After = 6, Borders = new ParagraphBorders { TopBorder = Solid<TopBorder>() } },
        new(Number, "Số và ký hiệu") { Size = Measures.NumberSize, Alignment = Middle, Before = 1 },
        new(PlaceAndDate, "Địa danh và thời gian") { Size = Measures.PlaceAndDateSize, Alignment = Middle, Before = 1, Emphasis = Emphasis.Italic },
        new(Concerning, "Trích yếu công văn") { Size = Measures.ConcerningSize, Alignment = Middle, Before = Measures.ConcerningGapPoints },
        new(Urgency, "Độ khẩn")
        {
            Size = Measures.UrgencySize, Alignment = Middle, Before = 6, Emphasis = Emphasis.Bold, Color = Red, Borders = Frame(Red),
        },
        new(Draft, "Dự thảo") { Size = Measures.DraftMarkSize, Alignment = Middle, Emphasis = Emphasis.Bold, Borders = Frame(null) },
        new(Type, "Title") { IsBuiltIn = true, Next = Subject, Alignment = Middle, Before = 18, Emphasis = Emphasis.Bold, KeepsWithNext = true },
        new(Subject, "Subtitle")
        {
            IsBuiltIn = true, Next = Content, Alignment = Middle, Left = TitleIndent, Right = TitleIndent, Emphasis = Emphasis.Bold, KeepsWithNext = true,
        },
        new(Addressee, "Kính gửi") { Before = 12, Left = Measures.AddresseeIndent },
        new(AddresseeLine, "Kính gửi từng nơi"),
        new(Signer, "Quyền hạn và chức vụ") { Size = Measures.SignatureSize, Alignment = Middle, Emphasis = Emphasis.Bold, KeepsWithNext = true },
        new(SignerName, "Họ và tên người ký")
        {
            Size = Measures.SignatureSize, Alignment = Middle, Emphasis = Emphasis.Bold, Before = Measures.SignatureSpace * Measures.PointsPerMillimetre,
        },
        new(RecipientHeading, "Nơi nhận") { Size = Measures.RecipientHeadingSize, Before = BaselineStep, Emphasis = Emphasis.Bold | Emphasis.Italic },
        new(Recipient, "Nơi nhận từng nơi") { Size = Measures.RecipientSize, Left = RecipientDash, Hanging = RecipientDash, Right = 2 },
        new(AnnexLabel, "Phụ lục") { Next = AnnexTitle, Size = Measures.AnnexSize, Alignment = Middle, Emphasis = Emphasis.Bold, KeepsWithNext = true },
        new(AnnexTitle, "Tên phụ lục")
        {
            Next = AnnexReference, Size = Measures.AnnexSize, Alignment = Middle, Emphasis = Emphasis.Bold, KeepsWithNext = true, OutlineLevel = 0,
        },
        new(AnnexReference, "Dẫn chiếu phụ lục") { Next = Content, Size = Measures.AnnexSize, Alignment = Middle, Emphasis = Emphasis.Italic },
        new(Cell, "Nội dung bảng") { Size = Measures.TableSize },
        new(HeadingCell, "Tiêu đề bảng") { Size = Measures.TableSize, Alignment = Middle, Emphasis = Emphasis.Bold, KeepsWithNext = true },
        new(PageNumber, "header") { IsBuiltIn = true, Size = Measures.PageNumberSize, Alignment = Middle },
        new(Address, "footer")
        {
            IsBuiltIn = true, Size = Measures.AddressSize, Alignment = Middle, Borders = new ParagraphBorders { TopBorder = Solid<TopBorder>() },
        },
        new(Caption, "caption") { IsBuiltIn = true, Size = Measures.TableSize, Alignment = Middle, Emphasis = Emphasis.Italic },
        new(FrontText, "Bìa") { Size = Measures.FrontTextSize, Alignment = Middle, Left = Measures.FrontInset, Right = Measures.FrontInset },
        new(FrontType, "Bìa - tên loại") { BasedOn = FrontText, Size = Measures.FrontTypeSize, Emphasis = Emphasis.Bold },
        new(FrontSubject, "Bìa - chủ đề") { BasedOn = FrontText, Size = Measures.FrontSubjectSize, Emphasis = Emphasis.Bold },
        new(ContentsTitle, "TOC Heading") { IsBuiltIn = true, Alignment = Middle, Emphasis = Emphasis.Bold, After = Measures.ParagraphGapPoints, KeepsWithNext = true },
        .. Enumerable.Range(0, ContentsLevels).Select(level => new DocxStyle(Contents(level), $"toc {level + 1}")
        {
            IsBuiltIn = true, Before = Measures.ParagraphGapPoints, Left = (level * Measures.ContentsIndent) + Measures.ContentsRestIndent,
            Hanging = Measures.ContentsRestIndent, LeaderTab = DocxPage.TextWidth,
        }),
        new(ContentsAuthor, $"toc {AuthorLevel}") { IsBuiltIn = true, Emphasis = Emphasis.Italic, Left = Measures.ContentsIndent + Measures.ContentsRestIndent },
        new(PartTitle, "Tên phần")
        {
            Next = PaperTitle, Alignment = Middle, Left = TitleIndent, Right = TitleIndent, After = 2 * Measures.ParagraphGapPoints, Emphasis = Emphasis.Bold,
            KeepsWithNext = true, OutlineLevel = 0,
        },
        new(PaperTitle, "Tên bài")
        {
            Next = PaperAuthor, Alignment = Middle, Left = TitleIndent, Right = TitleIndent, Emphasis = Emphasis.Bold, KeepsWithNext = true, OutlineLevel = 0,
        },
        new(PaperAuthor, "Tác giả bài") { Next = Content, Alignment = Middle, Emphasis = Emphasis.Italic, KeepsWithNext = true },
        new(PaperClosing, "Cuối bài") { Alignment = Middle, Left = DocxPage.TextWidth / 2 },
        new(BetweenTables, "Giữa hai bảng") { Size = 1, ExactLine = 1 },
        new(Gap, "Khoảng cách") { Size = 1, ExactLine = 1, After = 6 },
    ];

    /// <summary>"Heading1" for depth 0.</summary>
    public static string Heading(int depth) => $"Heading{Math.Min(depth + 1, DeepestHeading)}";

    /// <summary>Line of the contents: "TOC1" for level 0.</summary>
    public static string Contents(int level) => $"TOC{level + 1}";

    public static Styles Create()
    {
        var styles = new Styles(Defaults());
        styles.Append(All.Select(style => style.ToStyle()));
        styles.Append(TableStyle());
        return styles;
    }

    /// <summary>A line of the decree's "nét liền".</summary>
    public static T Solid<T>(double points = Measures.RuleWeightPoints, string? color = null, uint space = 0) where T : BorderType, new() =>
        new() { Val = BorderValues.Single, Size = (uint)Math.Round(points * 8), Space = space, Color = color ?? "000000" };

    private static ParagraphBorders Frame(string? color) => new()
    {
        TopBorder = Solid<TopBorder>(color: color, space: 3), LeftBorder = Solid<LeftBorder>(color: color, space: 4),
        BottomBorder = Solid<BottomBorder>(color: color, space: 3), RightBorder = Solid<RightBorder>(color: color, space: 4),
    };

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle
        {
            RunFonts = new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font, EastAsia = Font },
            Color = new Color { Val = "000000" },
            Languages = new Languages { Val = Language, EastAsia = Language },
        }),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle
        {
            WidowControl = new WidowControl(),
            SpacingBetweenLines = new SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto },
        }));

    private static Style TableStyle() => new()
    {
        Type = StyleValues.Table,
        StyleId = Grid,
        StyleName = new StyleName { Val = "Table Grid" },
        StyleTableProperties = new StyleTableProperties
        {
            TableBorders = new TableBorders
            {
                TopBorder = Solid<TopBorder>(Measures.GridWeightPoints), LeftBorder = Solid<LeftBorder>(Measures.GridWeightPoints),
                BottomBorder = Solid<BottomBorder>(Measures.GridWeightPoints), RightBorder = Solid<RightBorder>(Measures.GridWeightPoints),
                InsideHorizontalBorder = Solid<InsideHorizontalBorder>(Measures.GridWeightPoints),
                InsideVerticalBorder = Solid<InsideVerticalBorder>(Measures.GridWeightPoints),
            },
            TableCellMarginDefault = new TableCellMarginDefault
            {
                TopMargin = new TopMargin { Width = Word.TwipsText(Measures.CellPaddingTop), Type = TableWidthUnitValues.Dxa },
                TableCellLeftMargin = new TableCellLeftMargin { Width = (short)Word.Twips(Measures.CellPaddingSide), Type = TableWidthValues.Dxa },
                BottomMargin = new BottomMargin { Width = Word.TwipsText(Measures.CellPaddingTop), Type = TableWidthUnitValues.Dxa },
                TableCellRightMargin = new TableCellRightMargin { Width = (short)Word.Twips(Measures.CellPaddingSide), Type = TableWidthValues.Dxa },
            },
        },
    };
}
