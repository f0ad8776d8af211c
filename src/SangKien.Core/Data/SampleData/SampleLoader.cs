using System.Data;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Common;
using SangKien.Core.History;
using SangKien.Core.Issuing;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Workshops;

namespace SangKien.Core.Data.SampleData;

/// <summary>Fills an empty database with the agency of the real plan, its people and the plan ready to be submitted.</summary>
public static class SampleLoader
{
    /// <summary>The last number that the paper register of 2022 had used, so that the plan becomes 15/KH-KHCN.</summary>
    private const int LastPaperNumber = 14;

    /// <summary>What the portal's clock shows at the first start: 8:00 on 05/10/2022 in Vietnam.</summary>
    public static DateTime StoryBeginsUtc { get; } = VietnamTime.ToUtc(new DateOnly(2022, 10, 5), new TimeOnly(8, 0));

    private static DateTime DraftedAtUtc { get; } = VietnamTime.ToUtc(new DateOnly(2022, 10, 4), new TimeOnly(16, 30));

    /// <summary>Loads the sample where the database holds nothing yet.</summary>
    /// <returns>Whether it was loaded now.</returns>
    public static Task<bool> LoadAsync(PortalDbContext db, DateTime realUtc, CancellationToken cancellationToken) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(cancellationToken, async stop =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, stop);
            if (await HoldsSomethingAsync(db, stop))
                return false;

            var staff = AddOrganisation(db);
            db.SampleClocks.Add(SampleClock.Start(StoryBeginsUtc, realUtc));
            SampleAccounts.Add(db, staff);
            var register = db.NumberRegisters.Add(NumberRegister.Open(2022, NumberRegister.CommonSeries, LastPaperNumber)).Entity;
            await db.SaveChangesAsync(stop);

            foreach (var (_, contact) in staff.Where(entry => entry.Member.IsContact))
                contact.Unit.NameContact(contact);
            var people = staff.Select(entry => entry.Person).ToDictionary(person => person.FullName);
            var plan = AddPlan(db, people);
            await db.SaveChangesAsync(stop);

            AddHistory(db, register, plan);
            await db.SaveChangesAsync(stop);
            await transaction.CommitAsync(stop);
            return true;
        });

    private static async Task<bool> HoldsSomethingAsync(PortalDbContext db, CancellationToken cancellationToken) =>
        await db.Agencies.AnyAsync(cancellationToken) || await db.Units.AnyAsync(cancellationToken) || await db.Users.AnyAsync(cancellationToken);

    private static List<(SampleMember Member, Person Person)> AddOrganisation(PortalDbContext db)
    {
        db.Agencies.Add(SampleOrganisation.Agency());
        var staff = new List<(SampleMember, Person)>();
        foreach (var (index, sample) in SampleOrganisation.Units.Index())
        {
            var unit = Unit.Create(sample.Name, sample.ShortName, sample.Kind, index + 1, sample.IsExample);
            staff.AddRange(sample.Members.Select(member => (member, Person.Create(member.Name, member.Post, member.Rank, unit, member.IsExample))));
        }

        db.People.AddRange(staff.Select(entry => entry.Item2));
        return staff;
    }

    private static Plan AddPlan(PortalDbContext db, Dictionary<string, Person> people)
    {
        var drafter = people[SampleOrganisation.DrafterName];
        var office = people[SampleOrganisation.ClerkName].Unit;
        var content = SamplePlan.Content(office, drafter.Unit, people[SampleOrganisation.SignerName]);
        return db.Plans.Add(Plan.Draft(Workshop.Create(SamplePlan.Topic, 2022), content, drafter.Id, DraftedAtUtc)).Entity;
    }

    private static void AddHistory(PortalDbContext db, NumberRegister register, Plan plan)
    {
        var clerk = ActorNamed(db, SampleOrganisation.ClerkName);
        var drafter = ActorNamed(db, SampleOrganisation.DrafterName);
        db.History.AddRange(
            HistoryEntry.Of<NumberRegister>(register.Id, $"Mở sổ đăng ký văn bản đi năm {register.Year}, số cuối đã dùng trong sổ giấy là {register.LastNumber}", clerk, DraftedAtUtc),
            HistoryEntry.Of<Plan>(plan.Id, "Tạo dự thảo kế hoạch", drafter, DraftedAtUtc, plan.WorkshopId));
    }

    private static SampleActor ActorNamed(PortalDbContext db, string name) =>
        new(db.Users.Local.Single(account => account.Person.FullName == name));
}
