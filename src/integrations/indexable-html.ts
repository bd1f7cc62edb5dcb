import { withWordForms } from './with-word-forms.ts';

/**
 * A page prepared for Pagefind: with all forms under which its words can be found, and without the `<label>` around
 * explained names, because Pagefind skips labels. Undefined for a page that is not searched.
 *
 * `<label class="explained"><span>IMO</span><button …></button></label>` → `<span>IMO</span>`
 */
export function indexableHtml(html: string): string | undefined {
  return html.includes('data-pagefind-body') ? withWordForms(html.replace(EXPLAINED, '$1')) : undefined;
}

const EXPLAINED = /<label class="explained">(.*?)<button\b[^>]*><\/button><\/label>/gsu;
