using SangKien.Core.Common;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Issuing;

/// <summary>
/// Khung văn bản: what stands around the content of an official paper. It is a draft until it is approved, and has neither number
/// nor day until it is issued.
/// </summary>
/// <param name="Signing">Who signs, and by which authority.</param>
/// <param name="On">The day on which it is composed: its month is printed while the day of issue is open.</param>
public sealed record PaperFrame(AgencyProfile Agency, SigningBlock Signing, DateOnly On)
{
    /// <summary>Chữ viết tắt of the drafting unit, such as "CS&amp;SHTT"; empty for none.</summary>
    public string DraftingUnit { get; init; } = "";

    /// <summary>Whether "DỰ THẢO" stands above the letterhead.</summary>
    public bool IsDraft { get; init; } = true;

    /// <summary>What the register gave; null leaves number and day blank.</summary>
    public IssuedNumber? Number { get; init; }

    /// <summary>Address behind the QR; null for none.</summary>
    public string? VerificationAddress { get; init; }

    /// <summary>The frame of a paper that follows a plan: signed and filed as the plan is.</summary>
    public static PaperFrame Like(PlanContent plan, AgencyProfile agency, DateOnly on) =>
        new(agency, plan.Signing, on) { DraftingUnit = plan.Archive.StartsWith(Clerks, StringComparison.Ordinal) ? plan.Archive[Clerks.Length..].TrimStart(',', ' ') : plan.Archive };

    /// <summary>A paper whose type has a name and an abbreviation, such as "Báo cáo" and "BC".</summary>
    internal AdministrativeDocument Titled(string type, string abbreviation, string subject) =>
        Base($"{abbreviation}-{Agency.Abbreviation}", $"{type} {Wording.Continued(subject)}", type) with { Title = new(type, subject) };

    /// <summary>Công văn, which has a "V/v" instead of a title.</summary>
    internal AdministrativeDocument Letter(string concerning) =>
        Base(DraftingUnit.Length > 0 ? $"{Agency.Abbreviation}-{DraftingUnit}" : Agency.Abbreviation, $"Công văn {concerning}", "Công văn") with { Concerning = concerning };

    /// <summary>Nơi nhận with the archive line of the drafting unit.</summary>
    internal Recipients Recipients(params IReadOnlyList<string> lines) =>
        new(lines, Archive);

    /// <summary>What follows "Lưu: ": Văn thư and the drafting unit.</summary>
    public string Archive => DraftingUnit.Length > 0 ? $"{Clerks}, {DraftingUnit}" : Clerks;

    /// <summary>"(Kèm theo Báo cáo số …/BC-KHCN ngày … tháng … năm 2022 của Sở …)"; the places stay open before issue.</summary>
    internal string AnnexReference(string type, string abbreviation) =>
        $"(Kèm theo {type} số {(Number is { } number ? $"{NumberAndSymbol.Format(number.Number, number.Symbol)} {VietnameseDate.InFull(number.IssuedOn)}" : $"{Wording.Gap}/{abbreviation}-{Agency.Abbreviation} ngày {Wording.Gap} tháng {Wording.Gap} năm {On.Year}")} của {Agency.Name})";

    /// <summary>Văn thư, who keep a copy of every paper.</summary>
    private const string Clerks = "VT";

    private AdministrativeDocument Base(string symbol, string unnumbered, string type) => new()
    {
        Letterhead = new(Agency.Superior.Length > 0 ? Agency.Superior : null, Agency.Name),
        Number = new(Number?.Number, Number?.Symbol ?? symbol),
        PlaceAndDate = new(Agency.Place, Number?.IssuedOn, On),
        Signatures = [new(SigningLines.For(Signing.Authority, Agency.HeadPost, Signing.SignerPost), Signing.SignerName)],
        IsDraft = IsDraft,
        VerificationAddress = VerificationAddress,
        Properties = new()
        {
            Title = Number is { } number ? $"{type} số {NumberAndSymbol.Format(number.Number, number.Symbol)}" : unnumbered,
            Author = Agency.Name,
            CreatedUtc = Number?.IssuedAtUtc ?? VietnamTime.StartOf(On),
        },
    };
}
