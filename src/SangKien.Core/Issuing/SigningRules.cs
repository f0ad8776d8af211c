using SangKien.Core.Common;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Documents.Model;

namespace SangKien.Core.Issuing;

/// <summary>Thẩm quyền ký of an agency under a single head, which a Sở is (Điều 13 Nghị định 30/2020/NĐ-CP).</summary>
public static class SigningRules
{
    /// <summary>The block by itself: what can be said without knowing the signer's rank.</summary>
    public static void Check(SigningBlock block)
    {
        if (block.SignerPersonId == 0)
            throw new RuleException("Khối ký chưa có người ký.", nameof(PlanContent.Signing));
        if (block.Authority == SigningAuthority.Tm)
            throw new RuleException("Sở làm việc theo chế độ thủ trưởng nên không ký TM. (khoản 1 Điều 13 Nghị định số 30/2020/NĐ-CP).", nameof(PlanContent.Signing));
        if (block.Authority == SigningAuthority.Tuq && (block.Authorisation.Length == 0 || block.AuthorisedFrom is null || block.AuthorisedUntil is null))
            throw new RuleException("Ký TUQ. cần có văn bản ủy quyền với thời hạn (khoản 3 Điều 13 Nghị định số 30/2020/NĐ-CP).", nameof(PlanContent.Signing));
    }

    /// <summary>The block against the signer's post and the day of signing.</summary>
    public static void Check(SigningBlock block, Person signer, DateOnly on)
    {
        Check(block);
        var fits = block.Authority switch
        {
            SigningAuthority.Direct or SigningAuthority.Q => signer.Rank == PostRank.Director,
            SigningAuthority.Kt => signer.Rank == PostRank.DeputyDirector,
            _ => signer.Rank is PostRank.HeadOfUnit or PostRank.DeputyDirector,
        };
        if (!fits)
            throw new RuleException($"{signer.FullName} ({signer.Post}) không ký theo quyền hạn đã chọn: cấp phó ký KT., người đứng đầu ký trực tiếp, trưởng đơn vị ký TL. hoặc TUQ.", nameof(PlanContent.Signing));
        if (block.Authority == SigningAuthority.Tuq && (on < block.AuthorisedFrom || on > block.AuthorisedUntil))
            throw new RuleException("Văn bản ủy quyền không còn hoặc chưa có hiệu lực vào ngày ký.", nameof(PlanContent.Signing));
    }
}
