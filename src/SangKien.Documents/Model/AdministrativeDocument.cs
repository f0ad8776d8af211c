namespace SangKien.Documents.Model;

/// <summary>
/// Văn bản hành chính: everything a paper says, and nothing of how it looks. The engines lay it out to
/// Nghị định 30/2020/NĐ-CP (Phụ lục I).
/// </summary>
public sealed record AdministrativeDocument
{
    /// <summary>Tên cơ quan chủ quản và cơ quan ban hành (ô 2). Null only for a paper that carries no letterhead.</summary>
    public Letterhead? Letterhead { get; init; }

    /// <summary>Số, ký hiệu (ô 3).</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>Địa danh và thời gian ban hành (ô 4).</summary>
    public PlaceAndDate? PlaceAndDate { get; init; }

    /// <summary>Tên loại and trích yếu (ô 5a); null for a công văn.</summary>
    public DocumentTitle? Title { get; init; }

    /// <summary>Trích yếu of a công văn without the leading "V/v" (ô 5b).</summary>
    public string? Concerning { get; init; }

    /// <summary>Kính gửi (ô 9a): one name stands on the line, several stand below it with dashes.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>Căn cứ ban hành, without their closing marks (Phụ lục I, mục II.6.a).</summary>
    public IReadOnlyList<string> LegalBases { get; init; } = [];

    /// <summary>Nội dung (ô 6), without the end mark: the engines write the single "./." (<see cref="HasEndMark"/>).</summary>
    public IReadOnlyList<Block> Body { get; init; } = [];

    /// <summary>Whether the content closes with "./." (every paper of the decree's templates does).</summary>
    public bool HasEndMark { get; init; } = true;

    /// <summary>Chữ ký (ô 7): one block, or two side by side for a biên bản (secretary left, chair right).</summary>
    public IReadOnlyList<SignatureBlock> Signatures { get; init; } = [];

    /// <summary>Nơi nhận (ô 9b).</summary>
    public Recipients? Recipients { get; init; }

    /// <summary>Phụ lục, each on its own pages (Phụ lục I, mục III.1).</summary>
    public IReadOnlyList<Annex> Annexes { get; init; } = [];

    /// <summary>Papers that follow in the same file, each from its own first page: the same invitation to the next guest.</summary>
    public IReadOnlyList<AdministrativeDocument> Copies { get; init; } = [];

    /// <summary>Kỷ yếu: stands in place of everything above but the annexes, which are then the book's; null for an ordinary paper.</summary>
    public Book? Book { get; init; }

    /// <summary>Dấu chỉ độ khẩn (ô 10b).</summary>
    public Urgency Urgency { get; init; }

    /// <summary>Địa chỉ cơ quan (ô 13), printed below a rule at the foot of the first page.</summary>
    public string? AddressLine { get; init; }

    /// <summary>True until the paper is approved: "DỰ THẢO" stands above the letterhead.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Address behind the verification QR of 18 mm below Nơi nhận on the last page; null for none.</summary>
    public string? VerificationAddress { get; init; }

    /// <summary>What the file says of itself.</summary>
    public DocumentProperties Properties { get; init; } = new();

    /// <summary>Whether there is a main paper before the annexes; a list that is printed by itself is its annex alone.</summary>
    public bool HasMainPaper => Book is null && (Letterhead is not null || Title is not null || Body.Count > 0 || Annexes.Count == 0);
}

/// <summary>What the file says of itself (PDF Info and XMP, DOCX core properties).</summary>
public sealed record DocumentProperties
{
    /// <summary>Title of the file; the PDF takes the paper's own words where it is empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>The agency; empty for none.</summary>
    public string Author { get; init; } = "";

    /// <summary>The only time that enters the file, so that equal input gives equal bytes.</summary>
    public DateTime CreatedUtc { get; init; } = DateTime.UnixEpoch;
}

/// <summary>Độ khẩn (Phụ lục I, mục III.2.b).</summary>
public enum Urgency
{
    /// <summary>No mark.</summary>
    None,

    /// <summary>KHẨN, 20 × 8 mm.</summary>
    Urgent,

    /// <summary>THƯỢNG KHẨN, 40 × 8 mm.</summary>
    VeryUrgent,

    /// <summary>HỎA TỐC, 30 × 8 mm.</summary>
    Immediate,
}
