import { withForms } from './with-forms.ts';

/**
 * A page as Pagefind has to see it: with all forms under which its words are to be found, and without the `<label>`
 * around names that a button explains, as Pagefind leaves out every label. Undefined for a page that search leaves out.
 *
 * `<label class="explained"><span>KTJ</span><button …></button></label>` → `<span>KTJ</span>`
 */
export function indexableHtml(html: string): string | undefined {
  return html.includes('data-pagefind-body') ? withForms(html.replace(EXPLAINED, '$1')) : undefined;
}

const EXPLAINED = /<label class="explained">(.*?)<button\b[^>]*><\/button><\/label>/gsu;
