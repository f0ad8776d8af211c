using System.Globalization;
using SangKien.Documents.Model;
using SangKien.Documents.Pdf;

namespace SangKien.Documents.Html;

/// <summary>
/// Bảng. Widths and heights are classes of sheet.css (sk-w-1 … sk-w-100 in percent, sk-h-5 … sk-h-60 in millimetres), since the
/// content security policy allows no inline style.
/// </summary>
internal sealed class HtmlTable(Markup html, Table table, double textWidth)
{
    private const int HeightStep = 5, TallestRow = 60;

    public void Write()
    {
        html.Open("table", $"sk-grid {Width(TotalWidth / textWidth)}");
        if (table.Summary.Length > 0) html.Line("caption", "visually-hidden", table.Summary);
        Columns();
        if (table.HasHeadings) Header();
        Rows();
        html.Close();
    }

    private double[] Widths => [.. table.Columns.Select(column => column.Width)];

    private double TotalWidth => Widths.Sum();

    private void Columns()
    {
        html.Open("colgroup");
        foreach (var column in table.Columns) html.Empty("col", Width(column.Width / TotalWidth));
        html.Close();
    }

    private void Header()
    {
        html.Open("thead").Open("tr");
        foreach (var column in table.Columns) html.Open("th", null, ("scope", "col")).Text(column.Heading).Close();
        html.Close().Close();
    }

    /// <summary>A group heading begins a row group of its own, so that its scope is exactly the rows below it.</summary>
    private void Rows()
    {
        html.Open("tbody");
        for (var i = 0; i < table.Rows.Count; i++)
        {
            if (IsGroup(table.Rows[i]))
            {
                if (i > 0) html.Close().Open("tbody");
                Group(table.Rows[i].Cells[0]);
            }
            else
            {
                Row(table.Rows[i]);
            }
        }

        html.Close();
    }

    private bool IsGroup(TableRow row) => row.IsGroupHeading && table.Columns.Count > 1;

    private void Group(RichText text) =>
        html.Open("tr")
            .Open("th", "sk-group", ("scope", "rowgroup"), ("colspan", table.Columns.Count.ToString(CultureInfo.InvariantCulture)))
            .Runs(text).Close().Close();

    private void Row(TableRow row)
    {
        html.Open("tr", Measured.StaysWhole(row.Cells, Widths) ? RowHeight : "sk-high");
        for (var i = 0; i < table.Columns.Count; i++)
        {
            html.Open("td", Alignment(table.Columns[i].Alignment));
            if (i < row.Cells.Count) html.Runs(row.Cells[i]);
            html.Close();
        }

        html.Close();
    }

    private string? RowHeight => table.MinimumRowHeight > 0
        ? Step("sk-h-", Math.Min(TallestRow, (int)Math.Ceiling(table.MinimumRowHeight / HeightStep) * HeightStep))
        : null;

    private static string? Alignment(ParagraphAlignment alignment) => alignment switch
    {
        ParagraphAlignment.Centered => "sk-centre",
        ParagraphAlignment.Justified => "sk-justify",
        _ => null,
    };

    /// <summary>Class of a width, as a share of the place around.</summary>
    public static string Width(double share) => Step("sk-w-", Math.Clamp((int)Math.Round(share * 100), 1, 100));

    private static string Step(string prefix, int step) => prefix + step.ToString(CultureInfo.InvariantCulture);
}
