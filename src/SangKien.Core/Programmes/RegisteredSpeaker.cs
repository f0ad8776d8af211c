using Microsoft.EntityFrameworkCore;
using SangKien.Core.Data;

namespace SangKien.Core.Programmes;

/// <summary>Người đã đăng ký phát biểu, as the programme needs him.</summary>
/// <param name="Subject">What he speaks about; empty where the unit did not say.</param>
public sealed record RegisteredSpeaker(int UnitId, string Unit, string Name, string Post, string Subject, int Minutes)
{
    /// <summary>"Đồng chí Nguyễn Văn A, Trưởng phòng": as the programme prints him.</summary>
    public string Printed => $"Đồng chí {Name}{(Post.Length > 0 ? $", {Post}" : "")}";

    internal string Key => ProgrammeItem.KeyOf(Name);
}

/// <summary>The speakers that the units have registered.</summary>
public static class RegisteredSpeakers
{
    /// <summary>In the order of their units.</summary>
    public static Task<List<RegisteredSpeaker>> RegisteredSpeakersAsync(this PortalDbContext db, int workshopId, CancellationToken cancellationToken) =>
        db.SpeakerRegistrations.Where(registration => registration.WorkshopId == workshopId).OrderBy(registration => registration.Unit.Order)
            .Select(registration => new RegisteredSpeaker(
                registration.UnitId, registration.Unit.Name, registration.Name, registration.Post, registration.Subject, registration.Minutes))
            .ToListAsync(cancellationToken);
}
