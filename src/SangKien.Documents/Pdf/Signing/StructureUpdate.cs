using System.Globalization;

namespace SangKien.Documents.Pdf.Signing;

/// <summary>Brings the field of a signature into the logical structure, where a reader who does not see the page meets it (ISO 14289-1, 7.18).</summary>
internal static class StructureUpdate
{
    /// <returns>The entry by which the field names its place; nothing in a file without structure.</returns>
    public static string AddForm(FinishedFile file, IncrementalUpdate update, int field, int page)
    {
        if (file.Catalog["StructTreeRoot"] is not { } reference) return "";
        var rootId = FinishedFile.Reference(reference);
        var root = file.Object(rootId);
        var (parentsId, documentId) = (FinishedFile.Reference(root["ParentTree"]), FinishedFile.Reference(root["K"]));
        var key = int.Parse(root["ParentTreeNextKey"] ?? throw new NotSupportedException("The structure does not say its next key."), CultureInfo.InvariantCulture);

        var form = update.Reserve();
        update.AddObject(form, $"<</Type/StructElem/S/Form/P {documentId} 0 R/K<</Type/OBJR/Obj {field} 0 R/Pg {page} 0 R>>>>");
        var document = file.Object(documentId);
        document["K"] = Append(document["K"], $"{form} 0 R");
        update.AddObject(documentId, document.ToString());
        var parents = file.Object(parentsId);
        parents["Nums"] = Append(parents["Nums"] ?? throw new NotSupportedException("The way back into the structure has branches."), $"{key} {form} 0 R");
        update.AddObject(parentsId, parents.ToString());
        root["ParentTreeNextKey"] = $"{key + 1}";
        update.AddObject(rootId, root.ToString());
        return $"/StructParent {key}";
    }

    private static string Append(string? kids, string kid) => kids is ['[', ..] ? $"{kids[..^1]} {kid}]" : $"[{kids} {kid}]";
}
