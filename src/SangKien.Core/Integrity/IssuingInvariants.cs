using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;
using SangKien.Core.Files;
using SangKien.Core.Issuing;

namespace SangKien.Core.Integrity;

/// <summary>What holds for numbers, issued papers and their files.</summary>
internal static class IssuingInvariants
{
    public static IReadOnlyList<Invariant> All { get; } =
    [
        new("Số văn bản trong năm không trùng, không nhảy cách và khớp số cuối của sổ", NumbersAsync),
        new("Mỗi kế hoạch đã ban hành gắn với văn bản có đủ tệp PDF và DOCX", PapersAsync),
        new("Mỗi tệp lưu của văn bản khớp mã SHA-256 ghi lúc ban hành", FilesAsync),
    ];

    private static async Task<IReadOnlyList<string>> NumbersAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var registers = await db.NumberRegisters.AsNoTracking().ToListAsync(cancellationToken);
        var papers = await db.IssuedDocuments.Select(paper => new { paper.Year, paper.Symbol, paper.Number }).ToListAsync(cancellationToken);
        return
        [
            .. registers.SelectMany(register => Breaches(register,
            [
                .. papers.Where(paper => paper.Year == register.Year && SeriesOf(paper.Symbol, register.Year) == register.Series).Select(paper => paper.Number).Order(),
            ])),
            .. papers.Where(paper => registers.TrueForAll(register => register.Year != paper.Year)).Select(paper => $"Năm {paper.Year}: có văn bản nhưng chưa mở sổ"),
        ];

        // A type that has a register of its own is numbered there, every other type in the common one.
        string SeriesOf(string symbol, int year) =>
            registers.Find(register => register.Year == year && register.Series == symbol.Split('-')[0])?.Series ?? NumberRegister.CommonSeries;
    }

    private static IEnumerable<string> Breaches(NumberRegister register, IReadOnlyList<int> numbers)
    {
        var name = register.Series.Length == 0 ? $"Sổ năm {register.Year}" : $"Sổ {register.Series} năm {register.Year}";
        foreach (var (number, next) in numbers.Zip(numbers.Skip(1)))
        {
            if (next == number)
                yield return $"{name}: số {number} được cấp hai lần";
            else if (next != number + 1)
                yield return $"{name}: sau số {number} là số {next}";
        }

        if (numbers.Count > 0 && numbers[^1] != register.LastNumber)
            yield return $"{name}: số cuối của sổ là {register.LastNumber}, của văn bản là {numbers[^1]}";
    }

    private static async Task<IReadOnlyList<string>> PapersAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var (pdf, docx) = (FileKind.Pdf.ContentType(), FileKind.Docx.ContentType());
        var plans = await db.Plans
            .Where(plan => plan.Status == Reviewing.PaperStatus.Issued)
            .Where(plan => plan.IssuedDocument == null
                || !plan.IssuedDocument.Files.Any(file => file.ContentType == pdf) || !plan.IssuedDocument.Files.Any(file => file.ContentType == docx))
            .Select(plan => plan.Id).ToListAsync(cancellationToken);
        return [.. plans.Select(id => $"Kế hoạch {id}: thiếu văn bản hoặc tệp")];
    }

    /// <summary>One file in memory at a time.</summary>
    private static async Task<IReadOnlyList<string>> FilesAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var breaches = new List<string>();
        var files = db.Set<IssuedFile>().AsNoTracking();
        foreach (var id in await files.OrderBy(file => file.Id).Select(file => file.Id).ToListAsync(cancellationToken))
        {
            var file = await files.Where(file => file.Id == id).Select(file => new { file.FileName, file.Bytes, file.Sha256 }).SingleAsync(cancellationToken);
            if (Convert.ToHexStringLower(SHA256.HashData(file.Bytes)) != file.Sha256)
                breaches.Add($"{file.FileName}: nội dung tệp đã thay đổi");
        }

        return breaches;
    }
}
