using SangKien.Core.Common;
using SangKien.Core.Issuing;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Attendees;

/// <summary>Giấy mời (Mẫu 1.7).</summary>
public static class InvitationDocument
{
    /// <summary>One file with the invitation of every guest, each on its own page.</summary>
    public static AdministrativeDocument Compose(Invitation invitation, IReadOnlyList<InvitedGuest> guests)
    {
        if (guests.Count == 0)
            throw new RuleException("Danh sách chưa có khách mời nào để in giấy mời.");
        return Of(invitation, guests[0]) with { Copies = [.. guests.Skip(1).Select(guest => Of(invitation, guest))] };
    }

    private static AdministrativeDocument Of(Invitation invitation, InvitedGuest guest)
    {
        if (string.IsNullOrWhiteSpace(guest.FullName) && string.IsNullOrWhiteSpace(guest.Organisation))
            throw new RuleException("Giấy mời cần có họ tên hoặc cơ quan của khách mời.", nameof(InvitedGuest.FullName));

        var (frame, day) = (invitation.Frame, invitation.Day);
        return frame.Titled("Giấy mời", "GM", $"Dự {day.Named}") with
        {
            Body =
            [
                new Paragraph(new RichText([new TextRun($"{frame.Agency.Name} trân trọng kính mời: "), new TextRun(Wording.Sentence(Guest(invitation, guest)), Emphasis.Bold)])),
                new Paragraph($"Tới dự {day.Named}."),
                new Paragraph($"Chủ trì: {Wording.Sentence(day.Chair.Comrade)}"),
                new Paragraph($"Thời gian: {day.Start}."),
                new Paragraph($"Địa điểm: {Wording.Sentence(day.Place)}"),
                .. Notes(invitation).Select(note => new Paragraph(note)),
            ],
            Recipients = frame.Recipients("Như kính mời", "Lãnh đạo Sở"),
        };
    }

    private static string Guest(Invitation invitation, InvitedGuest guest)
    {
        var place = Wording.PostAt(guest.Post, guest.Organisation);
        if (guest.FullName.Trim() is not { Length: > 0 } name)
            return guest.Post.Length > 0 ? place : $"Đại diện {place}";
        return place.Length > 0 ? $"{invitation.Salutation} {name}, {place}" : $"{invitation.Salutation} {name}";
    }

    private static IEnumerable<string> Notes(Invitation invitation)
    {
        if (invitation.HasProgramme)
            yield return "Chương trình hội thảo được gửi kèm theo Giấy mời này.";
        if (Reply(invitation) is { Length: > 0 } reply)
            yield return reply;
        yield return $"{invitation.Frame.Agency.Name} rất hân hạnh được đón tiếp.";
    }

    private static string Reply(Invitation invitation) => (invitation.ReplyBy, invitation.Contact) switch
    {
        ({ } day, { Length: > 0 } contact) => $"Đề nghị {invitation.Salutation} xác nhận việc tham dự đến hết ngày {VietnameseDate.Numeric(day)}. Đầu mối liên hệ: {Wording.Sentence(contact)}",
        ({ } day, _) => $"Đề nghị {invitation.Salutation} xác nhận việc tham dự đến hết ngày {VietnameseDate.Numeric(day)}.",
        (_, { Length: > 0 } contact) => $"Đầu mối liên hệ: {Wording.Sentence(contact)}",
        _ => "",
    };
}
