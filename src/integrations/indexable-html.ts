/**
 * A page as Pagefind has to see it: Pagefind leaves out every `<label>`, and so would lose the names that a button
 * explains. Undefined for a page that is not to be found.
 *
 * `<label class="explained"><span>KTJ</span><button …></button></label>` → `<span>KTJ</span>`
 */
export function indexableHtml(html: string): string | undefined {
  return html.includes('data-pagefind-body') ? html.replace(EXPLAINED, '$1') : undefined;
}

const EXPLAINED = /<label class="explained">(.*?)<button\b[^>]*><\/button><\/label>/gsu;
