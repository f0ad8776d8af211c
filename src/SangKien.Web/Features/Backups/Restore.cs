using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SangKien.Core.Common;
using SangKien.Core.Organisation;
using SangKien.Web.Infrastructure.Backups;

namespace SangKien.Web.Features.Backups;

public sealed record RestoreForm
{
    /// <summary>What must be typed, so that nobody restores by a slip of the hand.</summary>
    public const string Word = "PHỤC HỒI";

    [Display(Name = "Bản sao lưu")]
    public string? Name { get; init; }

    [Display(Name = $"Gõ {Word} để xác nhận")]
    public string? Confirmation { get; init; }
}

internal sealed class RestoreFormValidator : AbstractValidator<RestoreForm>
{
    public RestoreFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Chọn bản sao lưu.").MaximumLength(100);
        RuleFor(form => form.Confirmation).Equal(RestoreForm.Word).WithMessage($"Gõ đúng chữ {RestoreForm.Word} để xác nhận.");
    }
}

public sealed class RestoreHandler(BackupFolder folder, BackupRestore restore)
{
    public async Task HandleAsync(RestoreForm form, ICurrentUser user, CancellationToken cancellationToken)
    {
        var backup = folder.Find(form.Name!) ?? throw new RuleException("Không còn bản sao lưu này.", nameof(form.Name));
        await restore.RestoreAsync(folder.PathOf(backup), backup, user, cancellationToken);
    }
}
