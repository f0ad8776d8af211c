using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SangKien.Web.Infrastructure.Imports;

namespace SangKien.Web.Features.Imports;

public sealed record UploadPage(string Kind, IReadOnlyList<SheetColumn> Columns)
{
    public string Title => Kind == "don-vi" ? "Nhập danh sách đơn vị" : "Nhập danh sách nhân sự";
}

/// <summary>A file; or the sheet of one that was uploaded before, with other columns chosen.</summary>
public sealed record UploadForm : MappedSheetForm
{
    [Display(Name = "Tệp danh sách")]
    public IFormFile? File { get; init; }
}

internal sealed class UploadFormValidator : AbstractValidator<UploadForm>
{
    private const int MostBytes = 2 * 1024 * 1024;

    public UploadFormValidator()
    {
        RuleFor(form => form.File).NotNull().WithMessage("Hãy chọn tệp .xlsx hoặc .csv.").When(form => form.Sheet is null);
        RuleFor(form => form.File).Must(file => HasKnownName(file!.FileName)).WithMessage("Chỉ nhận tệp .xlsx hoặc .csv.")
            .Must(file => file!.Length > 0).WithMessage("Tệp trống.")
            .Must(file => file!.Length <= MostBytes).WithMessage("Tệp lớn quá 2 MB.")
            .When(form => form.File is not null);
        RuleFor(form => form.Sheet).MaximumLength(SheetReader.GreatestText);
    }

    private static bool HasKnownName(string name) =>
        name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}

/// <summary>The rows that the dry run showed. They are judged anew: the portal may have changed, and so may the text.</summary>
public sealed record ApplyForm : MappedSheetForm;

internal sealed class ApplyFormValidator : AbstractValidator<ApplyForm>
{
    public ApplyFormValidator() => RuleFor(form => form.Sheet).NotEmpty().WithMessage("Chưa có dòng nào để nhập.").MaximumLength(SheetReader.GreatestText);
}
