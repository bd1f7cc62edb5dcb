import { Parser } from 'htmlparser2';
import { addedWordForms, withoutSign } from '../archive/search/indexed-text.ts';
import { UNSEARCHED } from './unsearched.ts';

/** Elements that can occur inside a word; any other ends it. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);
const UNREAD = new Set(['script', 'style', 'template']);

/**
 * HTML in which each word is followed by its other searchable forms.
 *
 * `<p>in <em>Ł</em>ódź.</p>` → `<p>in <em>Ł</em>ódź.⁣-lodz⁣</p>`
 *
 * @param add the forms of a piece of text without spaces, ready to be appended
 */
export function withWordForms(page: string, add = addedWordForms): string {
  const html = withoutSign(page);
  const parts: string[] = [];
  let written = 0;
  let piece = '';
  let end = 0;
  /** The number of open elements inside one that Pagefind skips. */
  let passed = 0;
  const finish = () => {
    const forms = piece === '' ? '' : add(piece);
    piece = '';
    if (forms === '') return;
    parts.push(html.slice(written, end), forms);
    written = end;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (passed > 0 || UNREAD.has(name) || isPassedOver(attributes)) passed++;
        else if (!INLINE.has(name)) finish();
      },
      onclosetag(name) {
        if (passed > 0) passed--;
        else if (!INLINE.has(name)) finish();
      },
      ontext(text) {
        if (passed > 0) return;
        const isEntity = html[parser.startIndex] === '&';
        for (const { 0: run, index } of text.matchAll(/\s+|\S+/g)) {
          if (/\s/.test(run)) finish();
          else {
            piece += run;
            end = isEntity ? parser.endIndex + 1 : parser.startIndex + index + run.length;
          }
        }
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  finish();
  return parts.length === 0 ? html : parts.join('') + html.slice(written);
}

/** Whether Pagefind skips an element. */
function isPassedOver({ class: classes = '', ...attributes }: Record<string, string>): boolean {
  return 'data-pagefind-ignore' in attributes || classes.split(' ').some((name) => UNSEARCHED.includes(name));
}
