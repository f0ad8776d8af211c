using Microsoft.EntityFrameworkCore;

namespace SangKien.Core.Data;

/// <summary>A save that a unique index refused: somebody else has just saved the same. Each provider's room recognises it by its own error numbers.</summary>
public sealed class UniqueViolationException(DbUpdateException refused) : DbUpdateException(refused.Message, refused.InnerException, refused.Entries);

/// <summary>A save that a foreign key refused: somebody else has just removed what it refers to, or refers to what it removes.</summary>
public sealed class ReferenceViolationException(DbUpdateException refused) : DbUpdateException(refused.Message, refused.InnerException, refused.Entries);
