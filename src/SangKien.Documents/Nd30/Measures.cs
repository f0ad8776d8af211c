namespace SangKien.Documents.Nd30;

/// <summary>
/// Measures of Nghị định 30/2020/NĐ-CP, Phụ lục I. Lengths are millimetres, font sizes points. Where the decree gives a
/// range, the value stands inside it; together they are one preset that satisfies every range at once.
/// </summary>
public static class Measures
{
    /// <summary>Khổ giấy A4 (mục I.1).</summary>
    public const double PageWidth = 210, PageHeight = 297;

    /// <summary>Lề trên và lề dưới 20–25 mm (mục I.3).</summary>
    public const double TopMargin = 20, BottomMargin = 20;

    /// <summary>Lề trái 30–35 mm, lề phải 15–20 mm (mục I.3).</summary>
    public const double LeftMargin = 30, RightMargin = 20;

    /// <summary>From the paper's edge to the top of the page number, inside the top margin (mục I.7).</summary>
    public const double PageNumberDistance = 9;

    /// <summary>Số trang: 13–14, upright, centred, not shown on the first page (mục I.7).</summary>
    public const double PageNumberSize = 14;

    /// <summary>Width of ô 2 and ô 3; ô 1 and ô 4 have the rest of the text width. Quốc hiệu of size 12 needs 88.3 mm.</summary>
    public const double AgencyColumn = 68;

    /// <summary>
    /// Width of ô 2 and ô 3 where địa danh, thời gian need more than the usual rest of the line, as the decree's own letterhead has it: the
    /// agency's name may take several lines (mục II.2.b), place and date stay on the line of the number (mục II.4.c).
    /// </summary>
    public const double NarrowAgencyColumn = 54;

    /// <summary>Quốc hiệu 12–13, tiêu ngữ 13–14 (mục II.1).</summary>
    public const double NationSize = 12, MottoSize = 13;

    /// <summary>Tên cơ quan chủ quản và cơ quan ban hành 12–13 (mục II.2.b).</summary>
    public const double AgencySize = 12;

    /// <summary>Số, ký hiệu 13; địa danh và thời gian 13–14 (mục II.3.d, II.4.c).</summary>
    public const double NumberSize = 13, PlaceAndDateSize = 13;

    /// <summary>Trích yếu of a công văn 12–13, 6 pt below the number (mục II.5.b).</summary>
    public const double ConcerningSize = 12, ConcerningGapPoints = 6;

    /// <summary>Tên loại và trích yếu 13–14 (mục II.5.b).</summary>
    public const double TitleSize = 14;

    /// <summary>Longest line of a trích yếu: narrower than the text, so that it reads as a title.</summary>
    public const double TitleWidth = 136;

    /// <summary>Rules below the agency and below the trích yếu: 1/3–1/2 of the text line (mục II.2.b, II.5.b).</summary>
    public const double RuleShare = 0.4;

    /// <summary>Nét liền: the decree gives no weight. Points.</summary>
    public const double RuleWeightPoints = 0.6;

    /// <summary>Nội dung 13–14 (mục II.6.e).</summary>
    public const double BodySize = 14;

    /// <summary>First line indented by 10 or 12.7 mm (mục II.6.e).</summary>
    public const double FirstLineIndent = 10;

    /// <summary>Between paragraphs at least 6 pt (mục II.6.e). Points.</summary>
    public const double ParagraphGapPoints = 6;

    /// <summary>Kính gửi and its dash lines below the colon, from the left margin (Mẫu 1.5).</summary>
    public const double AddresseeIndent = 35, AddresseeLineIndent = 45;

    /// <summary>Width of the column of Nơi nhận; the signature has the rest of the text width.</summary>
    public const double RecipientColumn = 62;

    /// <summary>Quyền hạn, chức vụ, họ và tên 13–14 (mục II.7.đ).</summary>
    public const double SignatureSize = 14;

    /// <summary>Place left free for signature and seal between the post and the name.</summary>
    public const double SignatureSpace = 30;

    /// <summary>"Nơi nhận:" 12 bold italic, the list 11 upright (mục II.9.d).</summary>
    public const double RecipientHeadingSize = 12, RecipientSize = 11;

    /// <summary>Địa chỉ cơ quan 11–12 (mục III.4). The drafter's mark, 11 too (mục III.3), stands in the archive line.</summary>
    public const double AddressSize = 11;

    /// <summary>Dấu độ khẩn 13–14, bold, in a frame (mục III.2.b).</summary>
    public const double UrgencySize = 13, UrgencyHeight = 8;

    /// <summary>"DỰ THẢO" 13–14, bold, in a frame above ô 1 as the marks of ô 11 (mục III.2.c).</summary>
    public const double DraftMarkSize = 13, DraftMarkWidth = 28, DraftMarkHeight = 8;

    /// <summary>Phụ lục: label 14, title 13–14, reference 13–14 (mục III.1).</summary>
    public const double AnnexSize = 14;

    /// <summary>Bìa of a book, for which the decree has no rule: type, subject, and the lines around them.</summary>
    public const double FrontTypeSize = 28, FrontSubjectSize = 20, FrontTextSize = 14;

    /// <summary>Between the frame of a front page, which stands where the margins are, and its lines.</summary>
    public const double FrontInset = 8;

    /// <summary>Mục lục: indent of a paper below its part, of further lines of one title, and the column of the page numbers.</summary>
    public const double ContentsIndent = 7, ContentsRestIndent = 7, ContentsNumberColumn = 14;

    /// <summary>Text of tables: not regulated; 12–13 in practice.</summary>
    public const double TableSize = 13;

    /// <summary>Lines of the grid. Points.</summary>
    public const double GridWeightPoints = 0.5;

    /// <summary>Between the grid and the text of a cell.</summary>
    public const double CellPaddingSide = 1.6, CellPaddingTop = 0.8;

    /// <summary>What the highest picture leaves of a page for its caption.</summary>
    public const double CaptionRoom = 15;

    /// <summary>Biển tên: no matter of the decree; cards that fill the stands of 20 × 8 cm, two on a landscape page.</summary>
    public const double PlateWidth = 200, PlateHeight = 82, PlatePadding = 8;

    /// <summary>The name on a card, from the size that a short one takes to the one below which a long one breaks instead.</summary>
    public const double LargestPlateName = 60, SmallestPlateName = 28, PlateNameStep = 4;

    /// <summary>Post and agency on a card.</summary>
    public const double PlateDetailSize = 20;

    /// <summary>Thẻ đại biểu: no matter of the decree; three on a page, each for a holder worn on the chest.</summary>
    public const double BadgeWidth = 130, BadgeHeight = 72, BadgeGap = 6, BadgeQrSide = 32;

    /// <summary>Name, and post and agency, on a badge.</summary>
    public const double BadgeNameSize = 22, BadgeDetailSize = 14;

    /// <summary>Side of the verification QR.</summary>
    public const double QrSide = 18;

    /// <summary>Points in a millimetre.</summary>
    public const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Frame of an urgency mark: width in millimetres (mục III.2.b).</summary>
    public static double UrgencyWidth(Model.Urgency urgency) => urgency switch
    {
        Model.Urgency.Immediate => 30,
        Model.Urgency.VeryUrgent => 40,
        _ => 20,
    };
}
