import { Parser } from 'htmlparser2';

/**
 * The body of a page in XHTML as HTML, which has other rules for elements without content: `<a id="x"/>` is an anchor
 * there, and would be open to the end of the page here. Programs and style sheets are left out.
 *
 * @returns the HTML, and the kind that the book gives the page. @example "titlepage"
 */
export function xhtmlToHtml(xhtml: string): { html: string; kind: string | undefined } {
  const parts: string[] = [];
  const kinds: string[] = [];
  let isInBody = false;
  let unseen = 0;
  let isCdata = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const tag = localName(name);
        if (UNSEEN.has(tag)) unseen++;
        else if (tag === 'body') {
          isInBody = true;
          kinds.push(attributes['epub:type'] ?? '');
        } else if (isInBody && unseen === 0) {
          if (tag === 'section' && kinds.length < 2) kinds.push(attributes['epub:type'] ?? '');
          parts.push(`<${tag}${attributesOf(attributes)}>`);
        }
      },
      ontext(text) {
        // Signs are escaped in the source already, but for those that it keeps apart as text.
        if (isInBody && unseen === 0) parts.push(isCdata ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : text);
      },
      oncdatastart: () => void (isCdata = true),
      oncdataend: () => void (isCdata = false),
      onclosetag(name) {
        const tag = localName(name);
        if (UNSEEN.has(tag)) unseen--;
        else if (tag === 'body') isInBody = false;
        else if (isInBody && unseen === 0 && !VOID.has(tag)) parts.push(`</${tag}>`);
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(xhtml);
  return { html: parts.join(''), kind: kinds.join(' ').trim() || undefined };
}

const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'head', 'template']);
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => [name === 'xml:lang' ? 'lang' : name, value])
    .filter(
      ([name = ''], index, all) => !name.startsWith('xmlns') && all.findIndex(([other]) => other === name) === index,
    )
    .map(([name, value = '']) => ` ${name}="${value.replace(/"/g, '&quot;')}"`)
    .join('');
}
