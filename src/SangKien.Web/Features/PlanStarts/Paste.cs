using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.Data;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Plans.Pasting;
using SangKien.Core.Reviewing;
using SangKien.Documents.Model;

namespace SangKien.Web.Features.PlanStarts;

public sealed record PasteForm
{
    public const int LongestText = 200_000;

    [Display(Name = "Nội dung kế hoạch cũ")]
    public string? Text { get; init; }
}

internal sealed class PasteFormValidator : AbstractValidator<PasteForm>
{
    public PasteFormValidator() => RuleFor(form => form.Text).NotEmpty().WithMessage("Dán nội dung kế hoạch cũ vào đây.")
        .MaximumLength(PasteForm.LongestText).WithMessage("Nội dung dài quá 200.000 ký tự; một kế hoạch ngắn hơn nhiều.");
}

/// <summary>The dry run as it is corrected: each paragraph with its place.</summary>
public sealed record DryRunForm
{
    public List<LineForm> Lines { get; init; } = [];

    /// <summary>The button: "look" shows the plan anew, "take" takes it over.</summary>
    public string? Command { get; init; }

    public IReadOnlyList<PastedLine> ToLines() => [.. Lines.Select(line => new PastedLine(line.Place, line.Text?.Trim() ?? ""))];
}

public sealed record LineForm
{
    [Display(Name = "Chỗ")]
    public PlanPlace Place { get; init; }

    [Display(Name = "Đoạn")]
    public string? Text { get; init; }
}

internal sealed class DryRunFormValidator : AbstractValidator<DryRunForm>
{
    private const int MostLines = 400;

    public DryRunFormValidator()
    {
        RuleFor(form => form.Lines).NotEmpty().WithMessage("Chưa có đoạn nào.").Must(lines => lines.Count <= MostLines).WithMessage($"Có nhiều nhất {MostLines} đoạn.");
        RuleForEach(form => form.Lines).ChildRules(line =>
        {
            line.RuleFor(one => one.Place).IsInEnum();
            line.RuleFor(one => one.Text).MaximumLength(4000).WithMessage("Một đoạn có nhiều nhất 4.000 ký tự.");
        });
    }
}

/// <summary>What the pasted text would become. Nothing is stored yet.</summary>
public sealed record DryRunPage(DryRunForm Form, PlanContent Content, AdministrativeDocument Document)
{
    public required IReadOnlyDictionary<int, string> Units { get; init; }
    public int Unknown => Form.Lines.Count(line => line.Place == PlanPlace.Unknown);
    public IReadOnlyList<PlanProblem> Problems => PlanRules.Problems(Content);
}

/// <summary>A plan begun with the text of an old one: read, shown, corrected, and only then taken over.</summary>
public sealed class PasteHandler(PortalDbContext db, NewPlanHandler newPlan)
{
    public async Task<DryRunPage> DryRunAsync(DryRunForm form, CancellationToken cancellationToken)
    {
        var units = await UnitsAsync(cancellationToken);
        var content = await ContentAsync(form, units, cancellationToken);
        var agency = await db.Agencies.AsNoTracking().SingleAsync(cancellationToken);
        return new(form, content, PlanDocument.Compose(content, agency, PaperPrint.Draft)) { Units = units.ToDictionary(unit => unit.Id, unit => unit.Label) };
    }

    public static DryRunForm Read(string text) => new()
    {
        Lines = [.. PlanReader.Read(text).Select(line => new LineForm { Place = line.Place, Text = line.Text })],
    };

    /// <summary>The id of the new plan.</summary>
    public async Task<int> TakeOverAsync(DryRunForm form, CancellationToken cancellationToken)
    {
        if (form.Lines.FindIndex(line => line.Place == PlanPlace.Unknown) is >= 0 and var unknown)
            throw new RuleException($"Đoạn {unknown + 1} chưa rõ chỗ: chọn chỗ cho đoạn, hoặc chọn “Bỏ qua”.", $"Lines[{unknown}].Place");
        var content = await ContentAsync(form, await UnitsAsync(cancellationToken), cancellationToken);
        if (content.Topic.Length == 0)
            throw new RuleException("Chưa có đoạn nào là chủ đề hội thảo (II.2).");
        return await newPlan.AddAsync(content, "Tạo bản nháp từ kế hoạch cũ dán vào", cancellationToken);
    }

    private async Task<PlanContent> ContentAsync(DryRunForm form, IReadOnlyCollection<Unit> units, CancellationToken cancellationToken)
    {
        var people = await db.People.AsNoTracking().Where(person => person.IsActive).ToListAsync(cancellationToken);
        return PastedPlan.Content(form.ToLines(), await newPlan.DefaultsAsync("", cancellationToken), units, people);
    }

    private Task<List<Unit>> UnitsAsync(CancellationToken cancellationToken) =>
        db.Units.AsNoTracking().Where(unit => unit.IsActive).OrderBy(unit => unit.Order).ToListAsync(cancellationToken);
}
