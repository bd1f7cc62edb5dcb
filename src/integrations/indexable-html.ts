import { addedWordForms, withoutSign } from '../archive/search/indexed-text.ts';
import { indexLanguage } from '../archive/search/text-language.ts';
import { isPlaceAnchor } from '../archive/search/place-anchor.ts';
import { type HtmlPlace, type HtmlReader, readHtml } from './read-html.ts';
import { UNSEARCHED } from './unsearched.ts';

/** Elements that can occur inside a word; any other ends it. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);
const UNREAD = new Set(['script', 'style', 'svg', 'template']);
const HEADING = /^h[1-6]$/;
const IGNORE = 'data-pagefind-ignore';
/** The language of an article, if the page has another. */
const TEXT_LANGUAGE = 'data-language';

/**
 * The parts of a page that Pagefind reads, with all forms under which their words can be found. Undefined for a page
 * that is not searched.
 *
 * - The language is that of the text, in the form in which {@link indexLanguage} names it.
 * - Outside of the indexed part, only the title and what has attributes for Pagefind is kept.
 * - Attributes are left out, except Pagefind’s own and the ids of headings.
 * - The id of a paragraph or note is on an empty link, so that Pagefind does not store the text a second time.
 * - Explained names lose their `<label>` and button, because Pagefind skips labels.
 *
 * `<p class="x" id="p-1">in <em>Ł</em>ódź.</p>` → `<p><a id="p-1"></a>in <em>Ł</em>ódź.⁣-lodz⁣</p>`
 *
 * @param add the forms of a piece of text without spaces, ready to be appended
 */
export function indexableHtml(html: string, add = addedWordForms): string | undefined {
  if (!isIndexed(html)) return undefined;
  const { read, content } = indexableReader(html, add);
  readHtml(html, [read]);
  return content();
}

/** Whether a page is searched. */
export function isIndexed(html: string): boolean {
  return html.includes('data-pagefind-body');
}

/** Reads what {@link indexableHtml} returns, in a parse that others share. */
export function indexableReader(
  html: string,
  add: (piece: string) => string,
): { read: (place: HtmlPlace) => HtmlReader; content: () => string } {
  const output: string[] = [];
  /** Everything before this offset is copied or left out. */
  let done = 0;
  let tagEnd = 0;
  let piece = '';
  let pieceEnd = 0;
  /** The numbers of open elements inside an indexed one, and inside one whose contents are left out. */
  let indexed = 0;
  let passed = 0;
  let isInExplained = false;
  let language: string | undefined;

  const copyTo = (offset: number) => {
    if (offset > done) output.push(withoutSign(html.slice(done, offset)));
    done = Math.max(done, offset);
  };
  const finishPiece = () => {
    const forms = piece === '' ? '' : add(withoutSign(piece));
    piece = '';
    if (forms === '') return;
    copyTo(pieceEnd);
    output.push(forms);
  };

  const read = (place: HtmlPlace): HtmlReader => {
    const replaceTag = (replacement: string) => {
      copyTo(place.startIndex);
      output.push(replacement);
      done = place.endIndex + 1;
    };
    return {
      onopentag(name, attributes, isImplied) {
        tagEnd = place.endIndex + 1;
        if (name === 'html') language = attributes.lang;
        // The text may be in another language than the words around it.
        language = attributes[TEXT_LANGUAGE] ?? language;
        if (passed > 0) passed++;
        else if (indexed > 0 && isInExplained && name === 'button') {
          passed = 1;
          replaceTag('');
        } else if (indexed > 0 && (UNREAD.has(name) || isPassedOver(attributes))) {
          if (!INLINE.has(name)) finishPiece();
          passed = 1;
          replaceTag(`<${name} data-pagefind-ignore></${name}>`);
        } else if (indexed > 0 || name === 'h1' || hasPagefinds(attributes, IGNORE)) {
          if (indexed++ === 0) done = place.startIndex;
          if (name === 'label' && attributes.class?.split(' ').includes('explained')) {
            isInExplained = true;
            replaceTag('');
            return;
          }
          if (!INLINE.has(name)) finishPiece();
          if (!isImplied && !isBare(attributes) && !hasPagefinds(attributes)) replaceTag(tagOf(name, attributes.id));
        }
      },
      onclosetag(name, isImplied) {
        // An element without content is closed while its tag is read.
        const end = isImplied ? Math.max(place.startIndex, tagEnd) : place.endIndex + 1;
        if (passed > 0) {
          passed--;
          if (passed === 0) done = Math.max(done, end);
        } else if (indexed > 0) {
          indexed--;
          if (isInExplained && name === 'label') {
            isInExplained = false;
            if (!isImplied) replaceTag('');
            return;
          }
          if (!INLINE.has(name)) finishPiece();
          if (indexed === 0) copyTo(end);
        }
      },
      ontext(text) {
        if (indexed === 0 || passed > 0) return;
        const isEntity = html[place.startIndex] === '&';
        for (const { 0: run, index } of text.matchAll(/\S+/g)) {
          if (index > 0) finishPiece();
          piece += run;
          pieceEnd = isEntity ? place.endIndex + 1 : place.startIndex + index + run.length;
        }
        if (/\s$/.test(text)) finishPiece();
      },
    };
  };
  const root = () => (language === undefined ? '<html>' : `<html lang="${quoted(indexLanguage(language))}">`);
  return { read, content: () => root() + output.join('') };
}

/** Whether an element is not searched. */
function isPassedOver(attributes: Record<string, string>): boolean {
  if (IGNORE in attributes) return true;
  return attributes.class?.split(' ').some((name) => UNSEARCHED.includes(name)) === true;
}

function isBare(attributes: Record<string, string>): boolean {
  for (const _ in attributes) return false;
  return true;
}

/** Whether an element has attributes for Pagefind, besides one. */
function hasPagefinds(attributes: Record<string, string>, besides?: string): boolean {
  for (const name in attributes) if (name.startsWith('data-pagefind-') && name !== besides) return true;
  return false;
}

/** A start tag without attributes that Pagefind does not need. */
function tagOf(name: string, id: string | undefined): string {
  if (id === undefined) return `<${name}>`;
  if (HEADING.test(name)) return `<${name} id="${quoted(id)}">`;
  return isPlaceAnchor(id) ? `<${name}><a id="${quoted(id)}"></a>` : `<${name}>`;
}

function quoted(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
