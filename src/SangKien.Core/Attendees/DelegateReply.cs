namespace SangKien.Core.Attendees;

/// <summary>Xác nhận tham dự: what a delegate, or his unit for him, answers.</summary>
/// <param name="Reason">Why he does not come; empty for one who does.</param>
/// <param name="Substitute">Người dự thay: name and post; empty for none.</param>
public sealed record DelegateReply(bool Attends, string Reason = "", string Substitute = "")
{
    public const int ReasonLength = 500;

    public const int SubstituteLength = 200;
}
