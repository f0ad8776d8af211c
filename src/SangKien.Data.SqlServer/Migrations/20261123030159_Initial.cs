using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SangKien.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Agencies",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Superior = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Abbreviation = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    HeadPost = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agencies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoles",
                columns: table => new
                {
                    Id = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FriendlyName = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Xml = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "History",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AccountId = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    ActorName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SubjectId = table.Column<int>(type: "int", nullable: false),
                    WorkshopId = table.Column<int>(type: "int", nullable: true),
                    UnitId = table.Column<int>(type: "int", nullable: true),
                    Summary = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Details = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    ChangesJson = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    SearchFolded = table.Column<string>(type: "nvarchar(1200)", maxLength: 1200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_History", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "HistorySeals",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    EntryId = table.Column<long>(type: "bigint", nullable: false),
                    SealedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HistorySeals", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "Holidays",
                columns: table => new
                {
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Holidays", x => x.On);
                });

            migrationBuilder.CreateTable(
                name: "IntegrityRuns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsSound = table.Column<bool>(type: "bit", nullable: false),
                    Findings = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IntegrityRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "JobLeases",
                columns: table => new
                {
                    Job = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Holder = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    HeldUntilUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DueAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SucceededAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Failures = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobLeases", x => x.Job);
                });

            migrationBuilder.CreateTable(
                name: "LadderProgress",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    ThroughUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LadderProgress", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MailTemplates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailTemplates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NumberRegisters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Series = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    LastNumber = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NumberRegisters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PlanTemplates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanTemplates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SampleClocks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    ShownUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SetAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SampleClocks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SearchWords",
                columns: table => new
                {
                    Code = table.Column<int>(type: "int", nullable: false),
                    ItemId = table.Column<int>(type: "int", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Word = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Next = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchWords", x => new { x.Code, x.ItemId, x.Position });
                });

            migrationBuilder.CreateTable(
                name: "Settings",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Json = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Settings", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "SignInAttempts",
                columns: table => new
                {
                    AddressKey = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    FirstAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInAttempts", x => x.AddressKey);
                });

            migrationBuilder.CreateTable(
                name: "Workshops",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Topic = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    TopicFolded = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    MinimumIdeas = table.Column<int>(type: "int", nullable: false),
                    LatePolicy = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    GraceMinutes = table.Column<int>(type: "int", nullable: false),
                    DelegateReplyBy = table.Column<DateOnly>(type: "date", nullable: true),
                    NeedsHeadConfirmation = table.Column<bool>(type: "bit", nullable: false),
                    SpeakersDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LongestSpeech = table.Column<int>(type: "int", nullable: false),
                    HallRows = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsClosed = table.Column<bool>(type: "bit", nullable: false),
                    DeadlineReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    DeadlineSequence = table.Column<int>(type: "int", nullable: false),
                    ContributionDeadline_At = table.Column<TimeOnly>(type: "time", nullable: true),
                    ContributionDeadline_On = table.Column<DateOnly>(type: "date", nullable: true),
                    ContributionDeadline_Reading = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Meeting_CalendarId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Meeting_ChangedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Meeting_EndsAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Meeting_Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Meeting_Sequence = table.Column<int>(type: "int", nullable: false),
                    Meeting_StartsAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Meeting_Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Meeting_Venue = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Protocol_Groups = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Protocol_Staff = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Workshops", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoleClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoleId = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoleClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetRoleClaims_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DismissedPairs",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    FirstIdeaId = table.Column<int>(type: "int", nullable: false),
                    SecondIdeaId = table.Column<int>(type: "int", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DismissedPairs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DismissedPairs_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FocusIssue",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FocusIssue", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FocusIssue_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IssuedDocuments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Symbol = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IssuedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    TypeName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    SubjectFolded = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    SignerName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RecipientsText = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Archive = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PublicCode = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ReplacedById = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssuedDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IssuedDocuments_IssuedDocuments_ReplacedById",
                        column: x => x.ReplacedById,
                        principalTable: "IssuedDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IssuedDocuments_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Programmes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    PublishedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Programmes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Programmes_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Themes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    ParentId = table.Column<int>(type: "int", nullable: true),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    FocusIssueId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Themes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Themes_FocusIssue_FocusIssueId",
                        column: x => x.FocusIssueId,
                        principalTable: "FocusIssue",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Themes_Themes_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Themes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Themes_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClosingPapers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DrafterIds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    EditedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IssuedDocumentId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClosingPapers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClosingPapers_IssuedDocuments_IssuedDocumentId",
                        column: x => x.IssuedDocumentId,
                        principalTable: "IssuedDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ClosingPapers_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IssuedFile",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    IssuedDocumentId = table.Column<int>(type: "int", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Bytes = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Signature = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SignatureNote = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssuedFile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IssuedFile_IssuedDocuments_IssuedDocumentId",
                        column: x => x.IssuedDocumentId,
                        principalTable: "IssuedDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Plans",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    ReplacesPlanId = table.Column<int>(type: "int", nullable: true),
                    ReplacementReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DrafterIds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    EditedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IssuedDocumentId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Plans_IssuedDocuments_IssuedDocumentId",
                        column: x => x.IssuedDocumentId,
                        principalTable: "IssuedDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Plans_Plans_ReplacesPlanId",
                        column: x => x.ReplacesPlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Plans_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Reports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    ComposedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DrafterIds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    EditedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IssuedDocumentId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reports_IssuedDocuments_IssuedDocumentId",
                        column: x => x.IssuedDocumentId,
                        principalTable: "IssuedDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reports_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HallSessions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    OpenedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ThemeId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HallSessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HallSessions_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Themes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_HallSessions_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IdeaGroups",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    ThemeId = table.Column<int>(type: "int", nullable: true),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    TitleFolded = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Assessment = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AssessmentField = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AssessmentResources = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    AssessmentNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    CreatedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdeaGroups", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IdeaGroups_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Themes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IdeaGroups_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ArchivedWorkshops",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Agency = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Topic = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    MadeAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ImportedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ImportedByPersonId = table.Column<int>(type: "int", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    FileId = table.Column<int>(type: "int", nullable: false),
                    FileCount = table.Column<int>(type: "int", nullable: false),
                    Files = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchivedWorkshops", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    ProviderKey = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    UserId = table.Column<string>(type: "nvarchar(450)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserRoles",
                columns: table => new
                {
                    UserId = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    RoleId = table.Column<string>(type: "nvarchar(450)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    MustChangePassword = table.Column<bool>(type: "bit", nullable: false),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SecurityStamp = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    PhoneNumber = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    Value = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Attachments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ContributionId = table.Column<int>(type: "int", nullable: false),
                    FileId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ClosingPaperRevision",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ClosingPaperId = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    SubmittedByPersonId = table.Column<int>(type: "int", nullable: false),
                    ContentPersonId = table.Column<int>(type: "int", nullable: false),
                    FormatPersonId = table.Column<int>(type: "int", nullable: false),
                    SubmittedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Decision = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DecidedByPersonId = table.Column<int>(type: "int", nullable: true),
                    DecidedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecisionNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClosingPaperRevision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClosingPaperRevision_ClosingPapers_ClosingPaperId",
                        column: x => x.ClosingPaperId,
                        principalTable: "ClosingPapers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Conclusions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    ClosingPaperId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Issue = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    LeadUnitId = table.Column<int>(type: "int", nullable: true),
                    Product = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IdeaId = table.Column<int>(type: "int", nullable: true),
                    Due_At = table.Column<TimeOnly>(type: "time", nullable: true),
                    Due_On = table.Column<DateOnly>(type: "date", nullable: true),
                    Due_Reading = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Conclusions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Conclusions_ClosingPapers_ClosingPaperId",
                        column: x => x.ClosingPaperId,
                        principalTable: "ClosingPapers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Conclusions_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Contributions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Situation = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Difficulties = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Solutions = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Recommendations = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    CompleteIdeaCount = table.Column<int>(type: "int", nullable: false),
                    EditorIds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    EditedByPersonId = table.Column<int>(type: "int", nullable: false),
                    EditedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FirstSubmittedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SubmittedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    IsLate = table.Column<bool>(type: "bit", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    SupplementDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AcceptedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HandedInAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    HandedInByPersonId = table.Column<int>(type: "int", nullable: true),
                    IsHandedInLate = table.Column<bool>(type: "bit", nullable: false),
                    HeadNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    PublishedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RemovedIdeas = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    DiscardedText = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contributions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contributions_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Ideas",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ContributionId = table.Column<int>(type: "int", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Problem = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Novelty = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Benefit = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    FocusIssueId = table.Column<int>(type: "int", nullable: true),
                    TitleFolded = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    ThemeId = table.Column<int>(type: "int", nullable: true),
                    GroupId = table.Column<int>(type: "int", nullable: true),
                    Assessment = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AssessmentField = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AssessmentResources = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    AssessmentNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ideas", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ideas_Contributions_ContributionId",
                        column: x => x.ContributionId,
                        principalTable: "Contributions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Ideas_FocusIssue_FocusIssueId",
                        column: x => x.FocusIssueId,
                        principalTable: "FocusIssue",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Ideas_IdeaGroups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "IdeaGroups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Ideas_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Themes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeItem",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ProgrammeId = table.Column<int>(type: "int", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    Speaker = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ContributionId = table.Column<int>(type: "int", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeItem", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgrammeItem_Contributions_ContributionId",
                        column: x => x.ContributionId,
                        principalTable: "Contributions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProgrammeItem_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContributionVersion",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ContributionId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    SubmittedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SubmittedByPersonId = table.Column<int>(type: "int", nullable: false),
                    IsLate = table.Column<bool>(type: "bit", nullable: false),
                    ConfirmedByPersonId = table.Column<int>(type: "int", nullable: true),
                    ConfirmedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    TextJson = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContributionVersion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContributionVersion_Contributions_ContributionId",
                        column: x => x.ContributionId,
                        principalTable: "Contributions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Delegates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: true),
                    FullName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Post = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Organisation = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Group = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Rank = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Precedence = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AbsenceReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Substitute = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RepliedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CheckedInAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CheckedInBy = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Seat = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    ReplyCode = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    BadgeCode = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ProtocolPlace = table.Column<int>(type: "int", nullable: false),
                    NameKey = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    TextFolded = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReplacesId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Delegates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Delegates_Delegates_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "Delegates",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Delegates_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DoorScans",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Door = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DelegateId = table.Column<int>(type: "int", nullable: true),
                    ScannedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReceivedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Result = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DoorScans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DoorScans_Delegates_DelegateId",
                        column: x => x.DelegateId,
                        principalTable: "Delegates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_DoorScans_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Delivery",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    IssuedDocumentId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    DeliveredAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    OpenedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Delivery", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Delivery_IssuedDocuments_IssuedDocumentId",
                        column: x => x.IssuedDocumentId,
                        principalTable: "IssuedDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Dossiers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RequestedByPersonId = table.Column<int>(type: "int", nullable: false),
                    RequestedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    Parts = table.Column<int>(type: "int", nullable: false),
                    AllParts = table.Column<int>(type: "int", nullable: false),
                    Failure = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    MadeAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FileCount = table.Column<int>(type: "int", nullable: false),
                    ManifestSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    FileId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dossiers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Dossiers_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Extension",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1200)", maxLength: 1200, nullable: false),
                    GrantedByPersonId = table.Column<int>(type: "int", nullable: false),
                    GrantedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Deadline_At = table.Column<TimeOnly>(type: "time", nullable: true),
                    Deadline_On = table.Column<DateOnly>(type: "date", nullable: false),
                    Deadline_Reading = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Extension", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Extension_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ExtensionRequests",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    AskedUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    AskedByPersonId = table.Column<int>(type: "int", nullable: false),
                    AskedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    AnsweredByPersonId = table.Column<int>(type: "int", nullable: true),
                    AnsweredAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExtensionRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExtensionRequests_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FileChunks",
                columns: table => new
                {
                    FileId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Bytes = table.Column<byte[]>(type: "varbinary(max)", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FileChunks", x => new { x.FileId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Files",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    StoredByPersonId = table.Column<int>(type: "int", nullable: false),
                    StoredAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IsKept = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Files", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Proceedings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    ContributionIds = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Remark = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Foreword = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RequestedByPersonId = table.Column<int>(type: "int", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    Sections = table.Column<int>(type: "int", nullable: false),
                    AllSections = table.Column<int>(type: "int", nullable: false),
                    Pages = table.Column<int>(type: "int", nullable: false),
                    Failure = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    MadeRevision = table.Column<int>(type: "int", nullable: true),
                    MadeFrom = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    MadeAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PdfFileId = table.Column<int>(type: "int", nullable: true),
                    DocxFileId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Proceedings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Proceedings_Files_DocxFileId",
                        column: x => x.DocxFileId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Proceedings_Files_PdfFileId",
                        column: x => x.PdfFileId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Proceedings_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HallNotes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ThemeId = table.Column<int>(type: "int", nullable: true),
                    IdeaId = table.Column<int>(type: "int", nullable: true),
                    TurnId = table.Column<int>(type: "int", nullable: true),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    WrittenByPersonId = table.Column<int>(type: "int", nullable: false),
                    WrittenAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HallNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HallNotes_Ideas_IdeaId",
                        column: x => x.IdeaId,
                        principalTable: "Ideas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_HallNotes_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Themes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_HallNotes_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Initiatives",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    IdeaId = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Application = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    TitleFolded = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    FirstAppliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LodgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DropReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    FiledByPersonId = table.Column<int>(type: "int", nullable: false),
                    FiledAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Initiatives", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Initiatives_Ideas_IdeaId",
                        column: x => x.IdeaId,
                        principalTable: "Ideas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Initiatives_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ItemRuns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SessionId = table.Column<int>(type: "int", nullable: false),
                    ItemId = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: true),
                    StartedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ItemRuns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ItemRuns_HallSessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "HallSessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ItemRuns_ProgrammeItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "ProgrammeItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Minutes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    ChairPersonId = table.Column<int>(type: "int", nullable: true),
                    SecretaryPersonId = table.Column<int>(type: "int", nullable: true),
                    EditedByPersonId = table.Column<int>(type: "int", nullable: false),
                    EditedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SecretarySignedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ChairSignedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SignedSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ReturnReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Minutes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Minutes_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Notifications",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Link = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    CreatedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReadAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notifications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OpenPages",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Place = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    SeenAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenPages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Opinions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    ContributionId = table.Column<int>(type: "int", nullable: true),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    NotedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Opinions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Opinions_Contributions_ContributionId",
                        column: x => x.ContributionId,
                        principalTable: "Contributions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Opinions_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OutboxMails",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Link = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ComposedByPersonId = table.Column<int>(type: "int", nullable: true),
                    CreatedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SentAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SentTo = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Failures = table.Column<int>(type: "int", nullable: false),
                    Failure = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DueAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxMails", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FullName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Post = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Rank = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Phone = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    IsActive = table.Column<bool>(type: "bit", nullable: false),
                    IsExample = table.Column<bool>(type: "bit", nullable: false),
                    NameFolded = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PersonalAssessments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    IdeaId = table.Column<int>(type: "int", nullable: true),
                    GroupId = table.Column<int>(type: "int", nullable: true),
                    PersonId = table.Column<int>(type: "int", nullable: false),
                    Assessment = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Field = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Resources = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalAssessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersonalAssessments_IdeaGroups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "IdeaGroups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PersonalAssessments_Ideas_IdeaId",
                        column: x => x.IdeaId,
                        principalTable: "Ideas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PersonalAssessments_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlanRevision",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PlanId = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    SubmittedByPersonId = table.Column<int>(type: "int", nullable: false),
                    ContentPersonId = table.Column<int>(type: "int", nullable: false),
                    FormatPersonId = table.Column<int>(type: "int", nullable: false),
                    SubmittedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Decision = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DecidedByPersonId = table.Column<int>(type: "int", nullable: true),
                    DecidedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecisionNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanRevision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanRevision_People_ContentPersonId",
                        column: x => x.ContentPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanRevision_People_DecidedByPersonId",
                        column: x => x.DecidedByPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanRevision_People_FormatPersonId",
                        column: x => x.FormatPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanRevision_People_SubmittedByPersonId",
                        column: x => x.SubmittedByPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanRevision_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Preparations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Who = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DoneByPersonId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Preparations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Preparations_People_DoneByPersonId",
                        column: x => x.DoneByPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Preparations_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportRevision",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ReportId = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    SubmittedByPersonId = table.Column<int>(type: "int", nullable: false),
                    ContentPersonId = table.Column<int>(type: "int", nullable: false),
                    FormatPersonId = table.Column<int>(type: "int", nullable: false),
                    SubmittedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Decision = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DecidedByPersonId = table.Column<int>(type: "int", nullable: true),
                    DecidedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecisionNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportRevision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportRevision_People_ContentPersonId",
                        column: x => x.ContentPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportRevision_People_DecidedByPersonId",
                        column: x => x.DecidedByPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportRevision_People_FormatPersonId",
                        column: x => x.FormatPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportRevision_People_SubmittedByPersonId",
                        column: x => x.SubmittedByPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportRevision_Reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "Reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Units",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ShortName = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    IsActive = table.Column<bool>(type: "bit", nullable: false),
                    ContactPersonId = table.Column<int>(type: "int", nullable: true),
                    IsExample = table.Column<bool>(type: "bit", nullable: false),
                    NameFolded = table.Column<string>(type: "nvarchar(240)", maxLength: 240, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Units", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Units_People_ContactPersonId",
                        column: x => x.ContactPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewComment",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Section = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    AuthorPersonId = table.Column<int>(type: "int", nullable: false),
                    WrittenAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ResolvedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClosingPaperRevisionId = table.Column<int>(type: "int", nullable: true),
                    PlanRevisionId = table.Column<int>(type: "int", nullable: true),
                    ReportRevisionId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewComment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewComment_ClosingPaperRevision_ClosingPaperRevisionId",
                        column: x => x.ClosingPaperRevisionId,
                        principalTable: "ClosingPaperRevision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReviewComment_People_AuthorPersonId",
                        column: x => x.AuthorPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReviewComment_PlanRevision_PlanRevisionId",
                        column: x => x.PlanRevisionId,
                        principalTable: "PlanRevision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReviewComment_ReportRevision_ReportRevisionId",
                        column: x => x.ReportRevisionId,
                        principalTable: "ReportRevision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reminders",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    Rung = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Recipients = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ByPersonId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reminders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reminders_People_ByPersonId",
                        column: x => x.ByPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reminders_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reminders_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SpeakerRegistrations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<int>(type: "int", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Post = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    RegisteredByPersonId = table.Column<int>(type: "int", nullable: false),
                    RegisteredAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpeakerRegistrations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SpeakerRegistrations_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SpeakerRegistrations_People_RegisteredByPersonId",
                        column: x => x.RegisteredByPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SpeakerRegistrations_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SpeakerRegistrations_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SpeakingTurns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SessionId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Post = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Organisation = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: true),
                    DelegateId = table.Column<int>(type: "int", nullable: true),
                    ThemeId = table.Column<int>(type: "int", nullable: true),
                    Subject = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    Origin = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    AskedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    StartedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpeakingTurns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SpeakingTurns_Delegates_DelegateId",
                        column: x => x.DelegateId,
                        principalTable: "Delegates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_SpeakingTurns_HallSessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "HallSessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SpeakingTurns_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Themes",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SpeakingTurns_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UnitTasks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    WorkshopId = table.Column<int>(type: "int", nullable: false),
                    AssignmentKey = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Part = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Product = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OpenedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Result = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ClosedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ConclusionId = table.Column<int>(type: "int", nullable: true),
                    ReportedByPersonId = table.Column<int>(type: "int", nullable: true),
                    ReportedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ConfirmedByPersonId = table.Column<int>(type: "int", nullable: true),
                    ReturnReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Due_At = table.Column<TimeOnly>(type: "time", nullable: true),
                    Due_On = table.Column<DateOnly>(type: "date", nullable: true),
                    Due_Reading = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnitTasks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UnitTasks_Conclusions_ConclusionId",
                        column: x => x.ConclusionId,
                        principalTable: "Conclusions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UnitTasks_People_ConfirmedByPersonId",
                        column: x => x.ConfirmedByPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UnitTasks_People_ReportedByPersonId",
                        column: x => x.ReportedByPersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UnitTasks_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UnitTasks_Workshops_WorkshopId",
                        column: x => x.WorkshopId,
                        principalTable: "Workshops",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TaskEvidence",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    TaskId = table.Column<int>(type: "int", nullable: false),
                    FileId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TaskEvidence_Files_FileId",
                        column: x => x.FileId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TaskEvidence_UnitTasks_TaskId",
                        column: x => x.TaskId,
                        principalTable: "UnitTasks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TaskReminders",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    TaskId = table.Column<int>(type: "int", nullable: false),
                    Rung = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Recipients = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskReminders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TaskReminders_UnitTasks_TaskId",
                        column: x => x.TaskId,
                        principalTable: "UnitTasks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivedWorkshops_FileId",
                table: "ArchivedWorkshops",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_ArchivedWorkshops_ImportedByPersonId",
                table: "ArchivedWorkshops",
                column: "ImportedByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ArchivedWorkshops_Sha256",
                table: "ArchivedWorkshops",
                column: "Sha256",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AspNetRoleClaims_RoleId",
                table: "AspNetRoleClaims",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "AspNetRoles",
                column: "NormalizedName",
                unique: true,
                filter: "[NormalizedName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserRoles_RoleId",
                table: "AspNetUserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUsers_PersonId",
                table: "AspNetUsers",
                column: "PersonId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_ContributionId_FileId",
                table: "Attachments",
                columns: new[] { "ContributionId", "FileId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_FileId",
                table: "Attachments",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_ClosingPaperRevision_ClosingPaperId_Number",
                table: "ClosingPaperRevision",
                columns: new[] { "ClosingPaperId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ClosingPaperRevision_ContentPersonId",
                table: "ClosingPaperRevision",
                column: "ContentPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ClosingPaperRevision_DecidedByPersonId",
                table: "ClosingPaperRevision",
                column: "DecidedByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ClosingPaperRevision_FormatPersonId",
                table: "ClosingPaperRevision",
                column: "FormatPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ClosingPaperRevision_SubmittedByPersonId",
                table: "ClosingPaperRevision",
                column: "SubmittedByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ClosingPapers_IssuedDocumentId",
                table: "ClosingPapers",
                column: "IssuedDocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_ClosingPapers_WorkshopId_Kind_Sequence",
                table: "ClosingPapers",
                columns: new[] { "WorkshopId", "Kind", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Conclusions_ClosingPaperId",
                table: "Conclusions",
                column: "ClosingPaperId");

            migrationBuilder.CreateIndex(
                name: "IX_Conclusions_IdeaId",
                table: "Conclusions",
                column: "IdeaId");

            migrationBuilder.CreateIndex(
                name: "IX_Conclusions_LeadUnitId",
                table: "Conclusions",
                column: "LeadUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Conclusions_WorkshopId_Key",
                table: "Conclusions",
                columns: new[] { "WorkshopId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Contributions_EditedByPersonId",
                table: "Contributions",
                column: "EditedByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Contributions_HandedInByPersonId",
                table: "Contributions",
                column: "HandedInByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Contributions_UnitId",
                table: "Contributions",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Contributions_WorkshopId_UnitId",
                table: "Contributions",
                columns: new[] { "WorkshopId", "UnitId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ContributionVersion_ConfirmedByPersonId",
                table: "ContributionVersion",
                column: "ConfirmedByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ContributionVersion_ContributionId_Number",
                table: "ContributionVersion",
                columns: new[] { "ContributionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ContributionVersion_SubmittedByPersonId",
                table: "ContributionVersion",
                column: "SubmittedByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Delegates_BadgeCode",
                table: "Delegates",
                column: "BadgeCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Delegates_PersonId",
                table: "Delegates",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Delegates_ReplacesId",
                table: "Delegates",
                column: "ReplacesId",
                unique: true,
                filter: "[ReplacesId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Delegates_ReplyCode",
                table: "Delegates",
                column: "ReplyCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Delegates_WorkshopId_PersonId",
                table: "Delegates",
                columns: new[] { "WorkshopId", "PersonId" },
                unique: true,
                filter: "[PersonId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Delegates_WorkshopId_ProtocolPlace",
                table: "Delegates",
                columns: new[] { "WorkshopId", "ProtocolPlace" });

            migrationBuilder.CreateIndex(
                name: "IX_Delivery_IssuedDocumentId_PersonId",
                table: "Delivery",
                columns: new[] { "IssuedDocumentId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Delivery_PersonId",
                table: "Delivery",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_DismissedPairs_WorkshopId_FirstIdeaId_SecondIdeaId",
                table: "DismissedPairs",
                columns: new[] { "WorkshopId", "FirstIdeaId", "SecondIdeaId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DoorScans_DelegateId",
                table: "DoorScans",
                column: "DelegateId");

            migrationBuilder.CreateIndex(
                name: "IX_DoorScans_WorkshopId_Key",
                table: "DoorScans",
                columns: new[] { "WorkshopId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dossiers_FileId",
                table: "Dossiers",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_Dossiers_WorkshopId",
                table: "Dossiers",
                column: "WorkshopId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Extension_GrantedByPersonId",
                table: "Extension",
                column: "GrantedByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Extension_UnitId",
                table: "Extension",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Extension_WorkshopId_UnitId",
                table: "Extension",
                columns: new[] { "WorkshopId", "UnitId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExtensionRequests_AnsweredByPersonId",
                table: "ExtensionRequests",
                column: "AnsweredByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ExtensionRequests_AskedByPersonId",
                table: "ExtensionRequests",
                column: "AskedByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ExtensionRequests_UnitId",
                table: "ExtensionRequests",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_ExtensionRequests_WorkshopId_UnitId",
                table: "ExtensionRequests",
                columns: new[] { "WorkshopId", "UnitId" });

            migrationBuilder.CreateIndex(
                name: "IX_Files_IsKept_StoredAtUtc",
                table: "Files",
                columns: new[] { "IsKept", "StoredAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_Files_StoredByPersonId",
                table: "Files",
                column: "StoredByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_FocusIssue_WorkshopId",
                table: "FocusIssue",
                column: "WorkshopId");

            migrationBuilder.CreateIndex(
                name: "IX_HallNotes_IdeaId",
                table: "HallNotes",
                column: "IdeaId");

            migrationBuilder.CreateIndex(
                name: "IX_HallNotes_ThemeId",
                table: "HallNotes",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_HallNotes_TurnId",
                table: "HallNotes",
                column: "TurnId");

            migrationBuilder.CreateIndex(
                name: "IX_HallNotes_WorkshopId_Key",
                table: "HallNotes",
                columns: new[] { "WorkshopId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HallNotes_WrittenByPersonId",
                table: "HallNotes",
                column: "WrittenByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_HallSessions_ThemeId",
                table: "HallSessions",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_HallSessions_WorkshopId",
                table: "HallSessions",
                column: "WorkshopId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_History_AtUtc",
                table: "History",
                column: "AtUtc");

            migrationBuilder.CreateIndex(
                name: "IX_History_Subject_SubjectId",
                table: "History",
                columns: new[] { "Subject", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_HistorySeals_EntryId",
                table: "HistorySeals",
                column: "EntryId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IdeaGroups_ThemeId",
                table: "IdeaGroups",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_IdeaGroups_WorkshopId",
                table: "IdeaGroups",
                column: "WorkshopId");

            migrationBuilder.CreateIndex(
                name: "IX_Ideas_ContributionId",
                table: "Ideas",
                column: "ContributionId");

            migrationBuilder.CreateIndex(
                name: "IX_Ideas_FocusIssueId",
                table: "Ideas",
                column: "FocusIssueId");

            migrationBuilder.CreateIndex(
                name: "IX_Ideas_GroupId",
                table: "Ideas",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_Ideas_ThemeId",
                table: "Ideas",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_Initiatives_FiledByPersonId",
                table: "Initiatives",
                column: "FiledByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Initiatives_IdeaId",
                table: "Initiatives",
                column: "IdeaId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Initiatives_UnitId",
                table: "Initiatives",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Initiatives_WorkshopId",
                table: "Initiatives",
                column: "WorkshopId");

            migrationBuilder.CreateIndex(
                name: "IX_IssuedDocuments_PublicCode",
                table: "IssuedDocuments",
                column: "PublicCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IssuedDocuments_ReplacedById",
                table: "IssuedDocuments",
                column: "ReplacedById");

            migrationBuilder.CreateIndex(
                name: "IX_IssuedDocuments_WorkshopId",
                table: "IssuedDocuments",
                column: "WorkshopId");

            migrationBuilder.CreateIndex(
                name: "IX_IssuedDocuments_Year_Symbol_Number",
                table: "IssuedDocuments",
                columns: new[] { "Year", "Symbol", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IssuedFile_IssuedDocumentId",
                table: "IssuedFile",
                column: "IssuedDocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_ItemRuns_ItemId",
                table: "ItemRuns",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_ItemRuns_SessionId",
                table: "ItemRuns",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_ItemRuns_UnitId",
                table: "ItemRuns",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_MailTemplates_Title",
                table: "MailTemplates",
                column: "Title",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Minutes_ChairPersonId",
                table: "Minutes",
                column: "ChairPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Minutes_EditedByPersonId",
                table: "Minutes",
                column: "EditedByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Minutes_SecretaryPersonId",
                table: "Minutes",
                column: "SecretaryPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Minutes_WorkshopId",
                table: "Minutes",
                column: "WorkshopId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_PersonId_ReadAtUtc",
                table: "Notifications",
                columns: new[] { "PersonId", "ReadAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_NumberRegisters_Year_Series",
                table: "NumberRegisters",
                columns: new[] { "Year", "Series" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpenPages_PersonId",
                table: "OpenPages",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_OpenPages_Place_PersonId",
                table: "OpenPages",
                columns: new[] { "Place", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpenPages_SeenAtUtc",
                table: "OpenPages",
                column: "SeenAtUtc");

            migrationBuilder.CreateIndex(
                name: "IX_Opinions_ContributionId",
                table: "Opinions",
                column: "ContributionId");

            migrationBuilder.CreateIndex(
                name: "IX_Opinions_PersonId",
                table: "Opinions",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Opinions_UnitId",
                table: "Opinions",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Opinions_WorkshopId_UnitId",
                table: "Opinions",
                columns: new[] { "WorkshopId", "UnitId" });

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMails_ComposedByPersonId",
                table: "OutboxMails",
                column: "ComposedByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMails_CreatedAtUtc",
                table: "OutboxMails",
                column: "CreatedAtUtc");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMails_PersonId",
                table: "OutboxMails",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMails_State_DueAtUtc",
                table: "OutboxMails",
                columns: new[] { "State", "DueAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_People_NameFolded",
                table: "People",
                column: "NameFolded");

            migrationBuilder.CreateIndex(
                name: "IX_People_UnitId",
                table: "People",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_PersonalAssessments_GroupId_PersonId",
                table: "PersonalAssessments",
                columns: new[] { "GroupId", "PersonId" },
                unique: true,
                filter: "[GroupId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PersonalAssessments_IdeaId_PersonId",
                table: "PersonalAssessments",
                columns: new[] { "IdeaId", "PersonId" },
                unique: true,
                filter: "[IdeaId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PersonalAssessments_PersonId",
                table: "PersonalAssessments",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanRevision_ContentPersonId",
                table: "PlanRevision",
                column: "ContentPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanRevision_DecidedByPersonId",
                table: "PlanRevision",
                column: "DecidedByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanRevision_FormatPersonId",
                table: "PlanRevision",
                column: "FormatPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanRevision_PlanId_Number",
                table: "PlanRevision",
                columns: new[] { "PlanId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanRevision_SubmittedByPersonId",
                table: "PlanRevision",
                column: "SubmittedByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_IssuedDocumentId",
                table: "Plans",
                column: "IssuedDocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_ReplacesPlanId",
                table: "Plans",
                column: "ReplacesPlanId",
                unique: true,
                filter: "[ReplacesPlanId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Status",
                table: "Plans",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_WorkshopId",
                table: "Plans",
                column: "WorkshopId");

            migrationBuilder.CreateIndex(
                name: "IX_PlanTemplates_Name",
                table: "PlanTemplates",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Preparations_DoneByPersonId",
                table: "Preparations",
                column: "DoneByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Preparations_WorkshopId",
                table: "Preparations",
                column: "WorkshopId");

            migrationBuilder.CreateIndex(
                name: "IX_Proceedings_DocxFileId",
                table: "Proceedings",
                column: "DocxFileId");

            migrationBuilder.CreateIndex(
                name: "IX_Proceedings_PdfFileId",
                table: "Proceedings",
                column: "PdfFileId");

            migrationBuilder.CreateIndex(
                name: "IX_Proceedings_State",
                table: "Proceedings",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_Proceedings_WorkshopId",
                table: "Proceedings",
                column: "WorkshopId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeItem_ContributionId",
                table: "ProgrammeItem",
                column: "ContributionId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeItem_ProgrammeId",
                table: "ProgrammeItem",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_WorkshopId",
                table: "Programmes",
                column: "WorkshopId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_ByPersonId",
                table: "Reminders",
                column: "ByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_UnitId",
                table: "Reminders",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_WorkshopId_UnitId_Rung_On",
                table: "Reminders",
                columns: new[] { "WorkshopId", "UnitId", "Rung", "On" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportRevision_ContentPersonId",
                table: "ReportRevision",
                column: "ContentPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportRevision_DecidedByPersonId",
                table: "ReportRevision",
                column: "DecidedByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportRevision_FormatPersonId",
                table: "ReportRevision",
                column: "FormatPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportRevision_ReportId_Number",
                table: "ReportRevision",
                columns: new[] { "ReportId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportRevision_SubmittedByPersonId",
                table: "ReportRevision",
                column: "SubmittedByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_IssuedDocumentId",
                table: "Reports",
                column: "IssuedDocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_Status",
                table: "Reports",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_WorkshopId_Kind",
                table: "Reports",
                columns: new[] { "WorkshopId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReviewComment_AuthorPersonId",
                table: "ReviewComment",
                column: "AuthorPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewComment_ClosingPaperRevisionId",
                table: "ReviewComment",
                column: "ClosingPaperRevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewComment_PlanRevisionId",
                table: "ReviewComment",
                column: "PlanRevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewComment_ReportRevisionId",
                table: "ReviewComment",
                column: "ReportRevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SearchWords_Word_Code_ItemId_Position_Next",
                table: "SearchWords",
                columns: new[] { "Word", "Code", "ItemId", "Position", "Next" });

            migrationBuilder.CreateIndex(
                name: "IX_SignInAttempts_FirstAtUtc",
                table: "SignInAttempts",
                column: "FirstAtUtc");

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerRegistrations_PersonId",
                table: "SpeakerRegistrations",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerRegistrations_RegisteredByPersonId",
                table: "SpeakerRegistrations",
                column: "RegisteredByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerRegistrations_UnitId",
                table: "SpeakerRegistrations",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_SpeakerRegistrations_WorkshopId_UnitId",
                table: "SpeakerRegistrations",
                columns: new[] { "WorkshopId", "UnitId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SpeakingTurns_DelegateId",
                table: "SpeakingTurns",
                column: "DelegateId");

            migrationBuilder.CreateIndex(
                name: "IX_SpeakingTurns_SessionId",
                table: "SpeakingTurns",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_SpeakingTurns_ThemeId",
                table: "SpeakingTurns",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_SpeakingTurns_UnitId",
                table: "SpeakingTurns",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_TaskEvidence_FileId",
                table: "TaskEvidence",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_TaskEvidence_TaskId_FileId",
                table: "TaskEvidence",
                columns: new[] { "TaskId", "FileId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TaskReminders_TaskId_Rung_On",
                table: "TaskReminders",
                columns: new[] { "TaskId", "Rung", "On" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Themes_FocusIssueId",
                table: "Themes",
                column: "FocusIssueId");

            migrationBuilder.CreateIndex(
                name: "IX_Themes_ParentId",
                table: "Themes",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Themes_WorkshopId",
                table: "Themes",
                column: "WorkshopId");

            migrationBuilder.CreateIndex(
                name: "IX_Units_ContactPersonId",
                table: "Units",
                column: "ContactPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Units_Name",
                table: "Units",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Units_Order",
                table: "Units",
                column: "Order");

            migrationBuilder.CreateIndex(
                name: "IX_UnitTasks_ConclusionId",
                table: "UnitTasks",
                column: "ConclusionId");

            migrationBuilder.CreateIndex(
                name: "IX_UnitTasks_ConfirmedByPersonId",
                table: "UnitTasks",
                column: "ConfirmedByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_UnitTasks_ReportedByPersonId",
                table: "UnitTasks",
                column: "ReportedByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_UnitTasks_UnitId",
                table: "UnitTasks",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_UnitTasks_WorkshopId_UnitId_AssignmentKey",
                table: "UnitTasks",
                columns: new[] { "WorkshopId", "UnitId", "AssignmentKey" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_ArchivedWorkshops_Files_FileId",
                table: "ArchivedWorkshops",
                column: "FileId",
                principalTable: "Files",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ArchivedWorkshops_People_ImportedByPersonId",
                table: "ArchivedWorkshops",
                column: "ImportedByPersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                table: "AspNetUserClaims",
                column: "UserId",
                principalTable: "AspNetUsers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                table: "AspNetUserLogins",
                column: "UserId",
                principalTable: "AspNetUsers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_AspNetUserRoles_AspNetUsers_UserId",
                table: "AspNetUserRoles",
                column: "UserId",
                principalTable: "AspNetUsers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_AspNetUsers_People_PersonId",
                table: "AspNetUsers",
                column: "PersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Attachments_Contributions_ContributionId",
                table: "Attachments",
                column: "ContributionId",
                principalTable: "Contributions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Attachments_Files_FileId",
                table: "Attachments",
                column: "FileId",
                principalTable: "Files",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ClosingPaperRevision_People_ContentPersonId",
                table: "ClosingPaperRevision",
                column: "ContentPersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ClosingPaperRevision_People_DecidedByPersonId",
                table: "ClosingPaperRevision",
                column: "DecidedByPersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ClosingPaperRevision_People_FormatPersonId",
                table: "ClosingPaperRevision",
                column: "FormatPersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ClosingPaperRevision_People_SubmittedByPersonId",
                table: "ClosingPaperRevision",
                column: "SubmittedByPersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Conclusions_Ideas_IdeaId",
                table: "Conclusions",
                column: "IdeaId",
                principalTable: "Ideas",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Conclusions_Units_LeadUnitId",
                table: "Conclusions",
                column: "LeadUnitId",
                principalTable: "Units",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Contributions_People_EditedByPersonId",
                table: "Contributions",
                column: "EditedByPersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Contributions_People_HandedInByPersonId",
                table: "Contributions",
                column: "HandedInByPersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Contributions_Units_UnitId",
                table: "Contributions",
                column: "UnitId",
                principalTable: "Units",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ContributionVersion_People_ConfirmedByPersonId",
                table: "ContributionVersion",
                column: "ConfirmedByPersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ContributionVersion_People_SubmittedByPersonId",
                table: "ContributionVersion",
                column: "SubmittedByPersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Delegates_People_PersonId",
                table: "Delegates",
                column: "PersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Delivery_People_PersonId",
                table: "Delivery",
                column: "PersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Dossiers_Files_FileId",
                table: "Dossiers",
                column: "FileId",
                principalTable: "Files",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Extension_People_GrantedByPersonId",
                table: "Extension",
                column: "GrantedByPersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Extension_Units_UnitId",
                table: "Extension",
                column: "UnitId",
                principalTable: "Units",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ExtensionRequests_People_AnsweredByPersonId",
                table: "ExtensionRequests",
                column: "AnsweredByPersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ExtensionRequests_People_AskedByPersonId",
                table: "ExtensionRequests",
                column: "AskedByPersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ExtensionRequests_Units_UnitId",
                table: "ExtensionRequests",
                column: "UnitId",
                principalTable: "Units",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_FileChunks_Files_FileId",
                table: "FileChunks",
                column: "FileId",
                principalTable: "Files",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Files_People_StoredByPersonId",
                table: "Files",
                column: "StoredByPersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_HallNotes_People_WrittenByPersonId",
                table: "HallNotes",
                column: "WrittenByPersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_HallNotes_SpeakingTurns_TurnId",
                table: "HallNotes",
                column: "TurnId",
                principalTable: "SpeakingTurns",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Initiatives_People_FiledByPersonId",
                table: "Initiatives",
                column: "FiledByPersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Initiatives_Units_UnitId",
                table: "Initiatives",
                column: "UnitId",
                principalTable: "Units",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ItemRuns_Units_UnitId",
                table: "ItemRuns",
                column: "UnitId",
                principalTable: "Units",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Minutes_People_ChairPersonId",
                table: "Minutes",
                column: "ChairPersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Minutes_People_EditedByPersonId",
                table: "Minutes",
                column: "EditedByPersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Minutes_People_SecretaryPersonId",
                table: "Minutes",
                column: "SecretaryPersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Notifications_People_PersonId",
                table: "Notifications",
                column: "PersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_OpenPages_People_PersonId",
                table: "OpenPages",
                column: "PersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Opinions_People_PersonId",
                table: "Opinions",
                column: "PersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Opinions_Units_UnitId",
                table: "Opinions",
                column: "UnitId",
                principalTable: "Units",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_OutboxMails_People_ComposedByPersonId",
                table: "OutboxMails",
                column: "ComposedByPersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_OutboxMails_People_PersonId",
                table: "OutboxMails",
                column: "PersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_People_Units_UnitId",
                table: "People",
                column: "UnitId",
                principalTable: "Units",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Units_People_ContactPersonId",
                table: "Units");

            migrationBuilder.DropTable(
                name: "Agencies");

            migrationBuilder.DropTable(
                name: "ArchivedWorkshops");

            migrationBuilder.DropTable(
                name: "AspNetRoleClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserRoles");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropTable(
                name: "ContributionVersion");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "Delivery");

            migrationBuilder.DropTable(
                name: "DismissedPairs");

            migrationBuilder.DropTable(
                name: "DoorScans");

            migrationBuilder.DropTable(
                name: "Dossiers");

            migrationBuilder.DropTable(
                name: "Extension");

            migrationBuilder.DropTable(
                name: "ExtensionRequests");

            migrationBuilder.DropTable(
                name: "FileChunks");

            migrationBuilder.DropTable(
                name: "HallNotes");

            migrationBuilder.DropTable(
                name: "History");

            migrationBuilder.DropTable(
                name: "HistorySeals");

            migrationBuilder.DropTable(
                name: "Holidays");

            migrationBuilder.DropTable(
                name: "Initiatives");

            migrationBuilder.DropTable(
                name: "IntegrityRuns");

            migrationBuilder.DropTable(
                name: "IssuedFile");

            migrationBuilder.DropTable(
                name: "ItemRuns");

            migrationBuilder.DropTable(
                name: "JobLeases");

            migrationBuilder.DropTable(
                name: "LadderProgress");

            migrationBuilder.DropTable(
                name: "MailTemplates");

            migrationBuilder.DropTable(
                name: "Minutes");

            migrationBuilder.DropTable(
                name: "Notifications");

            migrationBuilder.DropTable(
                name: "NumberRegisters");

            migrationBuilder.DropTable(
                name: "OpenPages");

            migrationBuilder.DropTable(
                name: "Opinions");

            migrationBuilder.DropTable(
                name: "OutboxMails");

            migrationBuilder.DropTable(
                name: "PersonalAssessments");

            migrationBuilder.DropTable(
                name: "PlanTemplates");

            migrationBuilder.DropTable(
                name: "Preparations");

            migrationBuilder.DropTable(
                name: "Proceedings");

            migrationBuilder.DropTable(
                name: "Reminders");

            migrationBuilder.DropTable(
                name: "ReviewComment");

            migrationBuilder.DropTable(
                name: "SampleClocks");

            migrationBuilder.DropTable(
                name: "SearchWords");

            migrationBuilder.DropTable(
                name: "Settings");

            migrationBuilder.DropTable(
                name: "SignInAttempts");

            migrationBuilder.DropTable(
                name: "SpeakerRegistrations");

            migrationBuilder.DropTable(
                name: "TaskEvidence");

            migrationBuilder.DropTable(
                name: "TaskReminders");

            migrationBuilder.DropTable(
                name: "AspNetRoles");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "SpeakingTurns");

            migrationBuilder.DropTable(
                name: "ProgrammeItem");

            migrationBuilder.DropTable(
                name: "ClosingPaperRevision");

            migrationBuilder.DropTable(
                name: "PlanRevision");

            migrationBuilder.DropTable(
                name: "ReportRevision");

            migrationBuilder.DropTable(
                name: "Files");

            migrationBuilder.DropTable(
                name: "UnitTasks");

            migrationBuilder.DropTable(
                name: "Delegates");

            migrationBuilder.DropTable(
                name: "HallSessions");

            migrationBuilder.DropTable(
                name: "Programmes");

            migrationBuilder.DropTable(
                name: "Plans");

            migrationBuilder.DropTable(
                name: "Reports");

            migrationBuilder.DropTable(
                name: "Conclusions");

            migrationBuilder.DropTable(
                name: "ClosingPapers");

            migrationBuilder.DropTable(
                name: "Ideas");

            migrationBuilder.DropTable(
                name: "IssuedDocuments");

            migrationBuilder.DropTable(
                name: "Contributions");

            migrationBuilder.DropTable(
                name: "IdeaGroups");

            migrationBuilder.DropTable(
                name: "Themes");

            migrationBuilder.DropTable(
                name: "FocusIssue");

            migrationBuilder.DropTable(
                name: "Workshops");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "Units");
        }
    }
}
