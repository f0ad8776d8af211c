using SangKien.Documents.Model;

namespace SangKien.Documents.Nd30;

/// <summary>Quyền hạn, chức vụ của người ký as separate lines (Phụ lục I, mục II.7).</summary>
public static class SigningLines
{
    /// <param name="headPost">Post of the head of the agency, such as "Giám đốc".</param>
    /// <param name="signerPost">Post of the person who signs; the head's own post when he signs himself.</param>
    public static IReadOnlyList<string> For(SigningAuthority authority, string headPost, string signerPost) => authority switch
    {
        SigningAuthority.Direct => [Capitals(headPost)],
        SigningAuthority.Q => [$"Q. {Capitals(headPost)}"],
        SigningAuthority.Kt => [$"KT. {Capitals(headPost)}", Capitals(signerPost)],
        SigningAuthority.Tl => [$"TL. {Capitals(headPost)}", Capitals(signerPost)],
        SigningAuthority.Tuq => [$"TUQ. {Capitals(headPost)}", Capitals(signerPost)],
        SigningAuthority.Tm => [$"TM. {Capitals(headPost)}", Capitals(signerPost)],
        _ => throw new ArgumentOutOfRangeException(nameof(authority)),
    };

    private static string Capitals(string post) => post.ToUpperInvariant();
}
