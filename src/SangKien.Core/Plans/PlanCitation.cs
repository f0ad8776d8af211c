using SangKien.Core.Issuing;
using SangKien.Documents.Nd30;

namespace SangKien.Core.Plans;

/// <summary>Viện dẫn kế hoạch: the plan as other papers name it (Phụ lục I, mục II.6.b).</summary>
/// <param name="Number">Null before its issue.</param>
/// <param name="Subject">Trích yếu.</param>
/// <param name="Agency">Who issues it.</param>
public sealed record PlanCitation(IssuedNumber? Number, string Subject, string Agency)
{
    /// <summary>The first time: "Kế hoạch số 15/KH-KHCN ngày 05/10/2022 của Sở … về việc tổ chức hội thảo …".</summary>
    public string First =>
        Number is { } number
            ? $"{Later} ngày {VietnameseDate.Numeric(number.IssuedOn)} của {Agency} về việc {Wording.Continued(Subject)}"
            : $"{Later} của {Agency} về việc {Wording.Continued(Subject)}";

    /// <summary>Afterwards: "Kế hoạch số 15/KH-KHCN".</summary>
    public string Later => Number is { } number ? $"Kế hoạch số {NumberAndSymbol.Format(number.Number, number.Symbol)}" : "Kế hoạch";
}
