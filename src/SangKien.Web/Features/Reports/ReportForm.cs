using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SangKien.Core.Common;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Reports;
using SangKien.Documents.Model;

namespace SangKien.Web.Features.Reports;

/// <summary>One section of a report in the editor, or its head where <see cref="Section"/> is empty.</summary>
public sealed record ReportForm
{
    public const int TextLength = 8000;

    public string? Section { get; init; }

    /// <summary>What the typing started from, field by field (<see cref="FieldMerge.Stamp"/>).</summary>
    public string? Version { get; init; }

    [Display(Name = "Trích yếu")]
    public string? Subject { get; init; }

    [Display(Name = "Người ký")]
    public int SignerPersonId { get; init; }

    [Display(Name = "Quyền hạn ký")]
    public SigningAuthority Authority { get; init; }

    [Display(Name = "Nơi nhận")]
    public string? Recipients { get; init; }

    /// <summary>The paragraphs by their keys.</summary>
    public Dictionary<string, string?> Texts { get; init; } = [];

    /// <summary>Where two people changed one field: "mine" or "theirs".</summary>
    public Dictionary<string, string?> Choice { get; init; } = [];

    /// <summary>The button that was pressed: "save", "submit", "add", "take.{key}", "keep.{key}" or "resolve.{id}".</summary>
    public string? Command { get; init; }

    /// <summary>The fields in which the person gives his own text up for the stored one.</summary>
    internal IReadOnlyCollection<string> Given => [.. Choice.Where(choice => choice.Value == "theirs").Select(choice => choice.Key)];

    internal static ReportForm Of(ReportContent content, string section) => new()
    {
        Section = section,
        Version = FieldMerge.Stamp(ReportFields.Of(content, section)),
        Subject = content.Subject,
        SignerPersonId = content.Signing.SignerPersonId,
        Authority = content.Signing.Authority,
        Recipients = string.Join('\n', content.Recipients.Select(recipient => recipient.Text)),
        Texts = ReportFields.ParagraphsOf(content, section).ToDictionary(paragraph => paragraph.Key, paragraph => (string?)paragraph.Text),
    };
}

internal sealed class ReportFormValidator : AbstractValidator<ReportForm>
{
    public ReportFormValidator()
    {
        RuleFor(form => form.Subject).MaximumLength(400);
        RuleFor(form => form.Recipients).MaximumLength(2000);
        RuleFor(form => form.Authority).IsInEnum();
        RuleForEach(form => form.Texts).Must(text => text.Value is null || text.Value.Length <= ReportForm.TextLength)
            .WithMessage($"Mỗi đoạn dài không quá {ReportForm.TextLength} ký tự. Tách đoạn này thành nhiều đoạn.");
    }
}

/// <summary>The fields of a form and of a report under the same names, so that two people's edits can be joined.</summary>
internal static class ReportFields
{
    public static IEnumerable<ReportParagraph> ParagraphsOf(ReportContent content, string section) =>
        content.Sections.FirstOrDefault(known => known.Key == section)?.Paragraphs ?? [];

    public static Dictionary<string, string> Of(ReportContent content, string section) => section.Length > 0
        ? ParagraphsOf(content, section).ToDictionary(paragraph => paragraph.Key, paragraph => paragraph.Text)
        : new()
        {
            [nameof(ReportForm.Subject)] = content.Subject,
            [nameof(ReportForm.SignerPersonId)] = $"{content.Signing.SignerPersonId}",
            [nameof(ReportForm.Authority)] = $"{content.Signing.Authority}",
            [nameof(ReportForm.Recipients)] = string.Join('\n', content.Recipients.Select(recipient => recipient.Text)),
        };

    public static Dictionary<string, string> Of(ReportForm form) => form.Section is { Length: > 0 }
        ? form.Texts.ToDictionary(text => text.Key, text => text.Value ?? "")
        : new()
        {
            [nameof(ReportForm.Subject)] = form.Subject ?? "",
            [nameof(ReportForm.SignerPersonId)] = $"{form.SignerPersonId}",
            [nameof(ReportForm.Authority)] = $"{form.Authority}",
            [nameof(ReportForm.Recipients)] = form.Recipients ?? "",
        };

    /// <summary>The head as it is merged.</summary>
    public static ReportContent WithHead(this ReportContent content, IReadOnlyDictionary<string, string> merged, Person? signer) => content with
    {
        Subject = merged[nameof(ReportForm.Subject)].Trim(),
        Signing = content.Signing with
        {
            Authority = Enum.Parse<SigningAuthority>(merged[nameof(ReportForm.Authority)]),
            SignerPersonId = signer?.Id ?? 0,
            SignerName = signer?.FullName ?? "",
            SignerPost = signer?.Post ?? "",
        },
        Recipients = [.. merged[nameof(ReportForm.Recipients)].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => Recipient(content, line))],
    };

    /// <summary>A line that keeps its words keeps whom it covers.</summary>
    private static Recipient Recipient(ReportContent content, string line) =>
        content.Recipients.FirstOrDefault(known => known.Text == line) ?? new(line, RecipientAudience.Outside);

    /// <summary>The paragraphs as they are merged; what somebody typed in a paragraph that the data have taken away meanwhile stays as his own.</summary>
    public static ReportContent WithTexts(this ReportContent content, string section, IReadOnlyDictionary<string, string> merged, IEnumerable<string> orphans)
    {
        content = merged.Aggregate(content, (changed, field) => changed.With(field.Key, paragraph => paragraph.Text == field.Value ? paragraph : paragraph.Write(field.Value)));
        return orphans.Aggregate(content, (changed, text) => changed.WithOwn(section, text));
    }

    public static ReportContent WithOwn(this ReportContent content, string section, string text) => content with
    {
        Sections =
        [
            .. content.Sections.Select(known => known.Key != section ? known
                : known with { Paragraphs = [.. known.Paragraphs, ReportParagraph.ByHand(known.Depth == 0 ? ParagraphForm.Plain : ParagraphForm.Dash).Write(text)] }),
        ],
    };
}
