using SangKien.Core.Deadlines;

namespace SangKien.Core.Conclusions;

/// <summary>Nhiệm vụ theo kết luận: who does what until when, with which product.</summary>
/// <param name="Unit">Đơn vị chủ trì.</param>
/// <param name="Work">Begins with a verb: "tham mưu ban hành …".</param>
public sealed record ConcludedTask(string Unit, string Work)
{
    /// <summary>Đơn vị phối hợp; empty for none.</summary>
    public string Coordinating { get; init; } = "";

    /// <summary>Null where no date was set.</summary>
    public Deadline? Due { get; init; }

    /// <summary>Sản phẩm; empty for none.</summary>
    public string Product { get; init; } = "";

    /// <summary>Tình hình thực hiện, for the list that follows up; empty while nothing is known.</summary>
    public string Progress { get; init; } = "";
}
