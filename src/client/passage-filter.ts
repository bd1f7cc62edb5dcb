/** Shows how many articles a filter leaves. The filter itself works without a script. */
for (const filters of document.querySelectorAll('.filters')) {
  const articles = [...(filters.parentElement?.querySelectorAll<HTMLElement>('.found > .dossier') ?? [])];
  const status = filters.querySelector('[role=status]');
  filters.addEventListener('change', () => {
    if (!status) return;
    const shown = articles.filter((article) => article.checkVisibility()).length;
    status.textContent = `${shown} of ${articles.length} articles shown`;
  });
}
