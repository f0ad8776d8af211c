using System.Globalization;
using SangKien.Core.Common;
using SangKien.Core.Organisation;
using SangKien.Core.Workshops;
using SangKien.Documents.Model;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Contributions;

/// <summary>Biên nhận: what arrived, when, and the hash by which anybody can tell that the text was not changed since.</summary>
public static class ReceiptDocument
{
    /// <param name="version">With its contribution, unit, workshop and sender.</param>
    public static AdministrativeDocument Compose(ContributionVersion version, AgencyProfile agency)
    {
        var contribution = version.Contribution;
        var sentOn = VietnamTime.DateOf(version.SubmittedAtUtc);
        return new()
        {
            Letterhead = new(agency.Superior, agency.Name),
            PlaceAndDate = new(agency.Place, sentOn),
            Title = new("Biên nhận", $"Ý kiến tham luận của {contribution.Unit.Name}"),
            Body =
            [
                Line($"Cổng thông tin hội thảo ghi nhận {contribution.Unit.Name} đã nộp ý kiến tham luận hội thảo “{contribution.Workshop.Topic}” như sau:"),
                Line("1.", $"Tên tham luận: {version.Text.Heading}."),
                Line("2.", $"Thời điểm nộp: {Moment(version.SubmittedAtUtc)} (giờ Việt Nam), lần nộp thứ {version.Number}."),
                Line("3.", version.IsLate ? "Ghi nhận: nộp muộn so với hạn." : "Ghi nhận: nộp đúng hạn."),
                Line("4.", $"Người nộp: {version.SubmittedBy.FullName}, {version.SubmittedBy.Post}{Confirmation(version)}."),
                Line("5.", $"Số ý tưởng, cách làm sáng tạo: {version.Text.Ideas.Count}, gồm:"),
                Ideas(version, contribution.Workshop),
                Line("6.", version.Text.Attachments.Count == 0 ? "Tệp kèm theo: không có." : $"Tệp kèm theo: {string.Join("; ", version.Text.Attachments.Select(file => file.Name))}."),
                Line("7.", "Mã kiểm tra nội dung (SHA-256):"),
                new Paragraph(string.Join('\n', version.Sha256.Chunk(32).Select(part => new string(part)))) { Alignment = ParagraphAlignment.Left },
            ],
            // The last line is a hash: anything behind it would be read as a part of it.
            HasEndMark = false,
            Properties = new()
            {
                Title = $"Biên nhận tham luận của {contribution.Unit.Name}",
                Author = agency.Name,
                CreatedUtc = version.SubmittedAtUtc,
            },
        };
    }

    /// <summary>"14 giờ 31 phút 08 giây, thứ Sáu, ngày 21/10/2022".</summary>
    public static string Moment(DateTime utc)
    {
        var local = VietnamTime.ToLocal(utc);
        return string.Create(CultureInfo.InvariantCulture, $"{local.Hour} giờ {local.Minute:00} phút {local.Second:00} giây, {VietnameseDate.WithWeekday(DateOnly.FromDateTime(local))}");
    }

    private static string Confirmation(ContributionVersion version) =>
        version.ConfirmedBy is { } head ? $"; {head.FullName}, {head.Post}, xác nhận lúc {Moment(version.ConfirmedAtUtc!.Value)}" : "";

    private static Paragraph Line(string text) => new(text);

    private static Paragraph Line(string marker, string text) => new(text) { Marker = marker };

    private static Table Ideas(ContributionVersion version, Workshop workshop) => new(
        [new("TT", 12, ParagraphAlignment.Centered), new("Tên ý tưởng", 98), new("Vấn đề tại mục II.3", 50)],
        [.. version.Text.Ideas.Select((idea, index) => new TableRow([(index + 1).ToString(CultureInfo.InvariantCulture), idea.Title, Issue(workshop, idea)]))])
    {
        Summary = "Các ý tưởng đã nộp",
    };

    private static string Issue(Workshop workshop, IdeaText idea) =>
        workshop.FocusIssues.FirstOrDefault(issue => issue.Id == idea.FocusIssueId) is { } issue ? $"Vấn đề {issue.Order}" : "Chưa chọn";
}
