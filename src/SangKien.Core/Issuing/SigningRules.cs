using SangKien.Core.Common;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Documents.Model;

namespace SangKien.Core.Issuing;

/// <summary>Thẩm quyền ký of an agency under a single head, which a Sở is (Điều 13 Nghị định 30/2020/NĐ-CP).</summary>
public static class SigningRules
{
    /// <summary>The block against the signer's post and the day of signing.</summary>
    public static void Check(SigningBlock block, Person signer, DateOnly on)
    {
        if ((Problem(block) ?? Problem(block, signer, on)) is { } sentence)
            throw new RuleException(sentence, nameof(PlanContent.Signing));
    }

    /// <summary>What is wrong with the block by itself, without knowing the signer's rank; null for nothing.</summary>
    public static string? Problem(SigningBlock block) => block switch
    {
        { SignerPersonId: 0 } => "Khối ký chưa có người ký.",
        { Authority: SigningAuthority.Tm } => "Sở làm việc theo chế độ thủ trưởng nên không ký TM. (khoản 1 Điều 13 Nghị định số 30/2020/NĐ-CP).",
        { Authority: SigningAuthority.Tuq } when block.Authorisation.Length == 0 || block.AuthorisedFrom is null || block.AuthorisedUntil is null =>
            "Ký TUQ. cần có văn bản ủy quyền với thời hạn (khoản 3 Điều 13 Nghị định số 30/2020/NĐ-CP).",
        { Authority: SigningAuthority.Tuq } when !block.Authorisation.Any(char.IsDigit) =>
            "Ký TUQ. cần ghi số, ký hiệu của văn bản ủy quyền, ví dụ: Giấy ủy quyền số 01/GUQ-KHCN.",
        { Authority: SigningAuthority.Tuq } when block.AuthorisedUntil < block.AuthorisedFrom =>
            "Thời hạn ủy quyền kết thúc trước khi bắt đầu.",
        _ => null,
    };

    private static string? Problem(SigningBlock block, Person signer, DateOnly on)
    {
        var fits = block.Authority switch
        {
            SigningAuthority.Direct or SigningAuthority.Q => signer.Rank == PostRank.Director,
            SigningAuthority.Kt => signer.Rank == PostRank.DeputyDirector,
            _ => signer.Rank == PostRank.HeadOfUnit,
        };
        if (block.SignerPersonId != signer.Id || !signer.IsActive)
            return "Người ký nêu ở khối ký không còn công tác tại cơ quan.";
        if (!fits)
            return $"{signer.FullName} ({signer.Post}) không ký theo quyền hạn đã chọn: người đứng đầu ký trực tiếp, cấp phó ký KT., trưởng đơn vị ký TL. hoặc TUQ.";
        return block.Authority == SigningAuthority.Tuq && (on < block.AuthorisedFrom || on > block.AuthorisedUntil)
            ? "Văn bản ủy quyền không còn hoặc chưa có hiệu lực vào ngày ký."
            : null;
    }
}
