using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Issuing;
using SangKien.Core.Settings;
using SangKien.Core.Workshops;
using SangKien.Documents.Model;
using SangKien.Web.Infrastructure;

namespace SangKien.Web.Features.Shared.Reviewing;

/// <summary>What is about to be numbered: what the register notes of it, and how it is composed once number and verification address are known.</summary>
/// <param name="Type">Type abbreviation such as "KH", by which the series is found.</param>
/// <param name="Symbol">Ký hiệu, such as "KH-KHCN".</param>
public sealed record UnnumberedPaper(Workshop Workshop, string Type, string Symbol, IssuedSummary Summary, Func<IssuedNumber, string?, AdministrativeDocument> Compose);

/// <summary>Gives a paper its number and makes the files that go out. The caller saves, and tries again where somebody numbered at the same moment.</summary>
public sealed class NumberHandler(PortalDbContext db, PaperFiles files, PortalClock clock, SettingsStore settings)
{
    /// <summary>The register that numbers papers of the type in the year; null while nobody has opened it.</summary>
    public async Task<NumberRegister?> RegisterAsync(string type, int year, CancellationToken cancellationToken)
    {
        var series = (await settings.GetAsync<NumberingSettings>(cancellationToken)).SeriesOf(type);
        return await db.NumberRegisters.SingleOrDefaultAsync(register => register.Year == year && register.Series == series, cancellationToken);
    }

    public async Task<IssuedDocument> HandleAsync(UnnumberedPaper unnumbered, CancellationToken cancellationToken)
    {
        var register = await RegisterAsync(unnumbered.Type, clock.Today.Year, cancellationToken)
            ?? throw new RuleException($"Sổ đăng ký văn bản đi năm {clock.Today.Year} chưa mở. Mở sổ với số cuối đã dùng trong sổ giấy rồi ban hành.");
        var number = new IssuedNumber(register.Next(), unnumbered.Symbol, clock.Today, clock.NowUtc);
        var paper = IssuedDocument.Create(unnumbered.Workshop, number, unnumbered.Summary, RandomNumberGenerator.GetHexString(32, lowercase: true));
        files.AttachTo(paper, unnumbered.Compose(number, files.AddressOf(paper)));
        return paper;
    }
}
