using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using SangKien.Core.Assignments;
using SangKien.Core.Attendees;
using SangKien.Core.Compilation;
using SangKien.Core.Conclusions;
using SangKien.Core.Conclusions.Closing;
using SangKien.Core.Conclusions.Minuting;
using SangKien.Core.Contributions;
using SangKien.Core.Deadlines;
using SangKien.Core.Discussion;
using SangKien.Core.Dossiers;
using SangKien.Core.Files;
using SangKien.Core.Hall;
using SangKien.Core.History;
using SangKien.Core.Initiatives;
using SangKien.Core.Integrity;
using SangKien.Core.Issuing;
using SangKien.Core.Jobs;
using SangKien.Core.Notifications;
using SangKien.Core.Organisation;
using SangKien.Core.Plans;
using SangKien.Core.Preparations;
using SangKien.Core.Presence;
using SangKien.Core.Proceedings;
using SangKien.Core.Programmes;
using SangKien.Core.Reports;
using SangKien.Core.Search;
using SangKien.Core.Settings;
using SangKien.Core.Workshops;

namespace SangKien.Core.Data;

/// <summary>The one model for both database engines. One handler, one save: <c>SaveChangesAsync</c> is the transaction.</summary>
public sealed class PortalDbContext(DbContextOptions<PortalDbContext> options) : IdentityDbContext<PortalUser>(options), IDataProtectionKeyContext
{
    public DbSet<AgencyProfile> Agencies => Set<AgencyProfile>();
    public DbSet<Unit> Units => Set<Unit>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<SampleClock> SampleClocks => Set<SampleClock>();
    public DbSet<SignInAttempts> SignInAttempts => Set<SignInAttempts>();
    public DbSet<Workshop> Workshops => Set<Workshop>();
    public DbSet<ExtensionRequest> ExtensionRequests => Set<ExtensionRequest>();
    public DbSet<Plan> Plans => Set<Plan>();
    public DbSet<PlanTemplate> PlanTemplates => Set<PlanTemplate>();
    public DbSet<IssuedDocument> IssuedDocuments => Set<IssuedDocument>();
    public DbSet<NumberRegister> NumberRegisters => Set<NumberRegister>();
    public DbSet<UnitTask> UnitTasks => Set<UnitTask>();
    public DbSet<Contribution> Contributions => Set<Contribution>();
    public DbSet<Attachment> Attachments => Set<Attachment>();
    public DbSet<SpeakerRegistration> SpeakerRegistrations => Set<SpeakerRegistration>();
    public DbSet<Opinion> Opinions => Set<Opinion>();
    public DbSet<Idea> Ideas => Set<Idea>();
    public DbSet<Theme> Themes => Set<Theme>();
    public DbSet<IdeaGroup> IdeaGroups => Set<IdeaGroup>();
    public DbSet<PersonalAssessment> PersonalAssessments => Set<PersonalAssessment>();
    public DbSet<DismissedPair> DismissedPairs => Set<DismissedPair>();
    public DbSet<Preparation> Preparations => Set<Preparation>();
    public DbSet<Report> Reports => Set<Report>();
    public DbSet<ProceedingsEdition> Proceedings => Set<ProceedingsEdition>();
    public DbSet<Programme> Programmes => Set<Programme>();
    public DbSet<HallSession> HallSessions => Set<HallSession>();
    public DbSet<SpeakingTurn> SpeakingTurns => Set<SpeakingTurn>();
    public DbSet<ItemRun> ItemRuns => Set<ItemRun>();
    public DbSet<HallNote> HallNotes => Set<HallNote>();
    public DbSet<WorkshopDelegate> Delegates => Set<WorkshopDelegate>();
    public DbSet<DoorScan> DoorScans => Set<DoorScan>();
    public DbSet<Minutes> Minutes => Set<Minutes>();
    public DbSet<ClosingPaper> ClosingPapers => Set<ClosingPaper>();
    public DbSet<Conclusion> Conclusions => Set<Conclusion>();
    public DbSet<InitiativeCandidate> Initiatives => Set<InitiativeCandidate>();
    public DbSet<Notification> Notifications => Set<Notification>();
    public DbSet<MailTemplate> MailTemplates => Set<MailTemplate>();
    public DbSet<OutboxMail> OutboxMails => Set<OutboxMail>();
    public DbSet<Reminder> Reminders => Set<Reminder>();
    public DbSet<TaskReminder> TaskReminders => Set<TaskReminder>();
    public DbSet<LadderProgress> LadderProgress => Set<LadderProgress>();
    public DbSet<Holiday> Holidays => Set<Holiday>();
    public DbSet<JobLease> JobLeases => Set<JobLease>();
    public DbSet<StoredFile> Files => Set<StoredFile>();
    public DbSet<FileChunk> FileChunks => Set<FileChunk>();
    public DbSet<OpenPage> OpenPages => Set<OpenPage>();
    public DbSet<SettingsRow> Settings => Set<SettingsRow>();
    public DbSet<HistoryEntry> History => Set<HistoryEntry>();
    public DbSet<IntegrityRun> IntegrityRuns => Set<IntegrityRun>();
    public DbSet<HistorySeal> HistorySeals => Set<HistorySeal>();
    public DbSet<Dossier> Dossiers => Set<Dossier>();
    public DbSet<ArchivedWorkshop> ArchivedWorkshops => Set<ArchivedWorkshop>();
    public DbSet<SearchWord> SearchWords => Set<SearchWord>();

    /// <summary>Keys that sign cookies; in the database so that all web nodes share them.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        Prepare();
        var searched = SearchedChanges.Of(ChangeTracker);
        return searched.IsEmpty ? base.SaveChanges(acceptAllChangesOnSuccess) : Database.CreateExecutionStrategy().Execute(() =>
        {
            using var transaction = Database.CurrentTransaction is null ? Database.BeginTransaction() : null;
            var saved = base.SaveChanges(acceptAllChangesOnSuccess: false);
            searched.Index(this);
            transaction?.Commit();
            return Accept(saved, acceptAllChangesOnSuccess);
        });
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Prepare();
        var searched = SearchedChanges.Of(ChangeTracker);
        return searched.IsEmpty ? await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken) : await Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
            await searched.IndexAsync(this, cancellationToken);
            if (transaction is not null)
                await transaction.CommitAsync(cancellationToken);
            return Accept(saved, acceptAllChangesOnSuccess);
        });
    }

    /// <summary>The rows count as saved only when their words are, so that a second try of a broken connection saves both again.</summary>
    private int Accept(int saved, bool acceptAllChanges)
    {
        if (acceptAllChanges)
            ChangeTracker.AcceptAllChanges();
        return saved;
    }

    private void Prepare()
    {
        ChangeTracker.DetectChanges();
        VersionStamp.Apply(ChangeTracker);
        HistoryGuard.Check(ChangeTracker);
        HistoryChanges.Record(ChangeTracker);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
        ModelRules.Apply(builder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }
}
