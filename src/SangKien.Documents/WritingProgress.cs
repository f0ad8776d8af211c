namespace SangKien.Documents;

/// <summary>How far the writing of a paper has come.</summary>
/// <param name="Sections">Sections written: the paper, each annex, and in a book the front page, the contents and each paper.</param>
/// <param name="AllSections">Sections that the paper has.</param>
/// <param name="Pages">Pages so far; 0 from engines that leave pages to another program.</param>
public readonly record struct WritingProgress(int Sections, int AllSections, int Pages);
