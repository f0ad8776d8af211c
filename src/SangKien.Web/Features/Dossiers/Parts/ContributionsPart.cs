using System.Text;
using SangKien.Core.Contributions;
using SangKien.Core.Dossiers;

namespace SangKien.Web.Features.Dossiers.Parts;

/// <summary>Ý kiến tham luận: the last sent text and its receipt as papers, and every sent text in the bytes whose hash its receipt names.</summary>
internal sealed class ContributionsPart : DossierPart
{
    public override async Task AddAsync(DossierContents dossier, CancellationToken cancellationToken)
    {
        foreach (var id in await dossier.SentIdsAsync(cancellationToken))
        {
            var contribution = await dossier.SentAsync(id, cancellationToken);
            var (last, unit) = (contribution.LastVersion!, contribution.Unit.Name);
            string[] folders = [DossierFolder.Contributions, contribution.Unit.ShortName];
            await dossier.AddPaperAsync(folders, "tham-luan", $"Tham luận của {unit}", ContributionDocument.Compose(contribution, last.Text, last.SubmittedAtUtc, dossier.Agency), cancellationToken);
            await dossier.AddPaperAsync(
                folders, "bien-nhan", $"Biên nhận của {unit}", ReceiptDocument.Compose(last, dossier.Agency), dossier.Engines.FileEngine("pdf")!, cancellationToken);
            foreach (var version in contribution.Versions.OrderBy(version => version.Number))
            {
                await dossier.Writer.AddAsync(
                    folders, $"noi-dung-lan-{version.Number}.json", $"Nội dung nộp lần {version.Number} của {unit}", target => target.WriteAsync(Encoding.UTF8.GetBytes(version.TextJson), cancellationToken).AsTask());
            }
        }
    }
}
