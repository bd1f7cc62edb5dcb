/** A note of a copied passage. */
export interface CopiedNote {
  /** Its printed number, as HTML. */
  label: string;
  /** Its permanent address, as HTML. */
  address: string;
  /** Its text, as HTML. */
  html: string;
}

/** A mark in the HTML of a passage: an empty element with the position of its note in the list of notes. */
export const MARK = 'data-copied-note';

/**
 * The HTML of a copied passage, of which word processors make footnotes of their own. They number footnotes anew, so the
 * printed number begins each note, with a link to it; elsewhere, the same HTML reads as text, citation and notes.
 *
 * - Word looks for `mso-footnote-id`, which names the element of the note (`mso-element: footnote`), and puts its own
 *   number in place of the contents of `mso-special-character`. That element is in conditional comments, because
 *   LibreOffice makes a section of every other element with an id.
 * - LibreOffice looks for the class `sdfootnoteanc`, and for an element whose id is the target of the link without `sym`.
 *
 * A note that is cited twice becomes two footnotes, because a footnote has one mark.
 *
 * @param passage HTML with marks, see {@link MARK}
 * @param notes the notes by the positions that the marks name
 */
export function withFootnotes(passage: string, citation: string, notes: readonly CopiedNote[]): string {
  const footnotes: string[] = [];
  const text = passage.replace(marks, (_, position: string) => {
    const note = notes[Number(position)];
    if (!note) return '';
    const number = footnotes.length + 1;
    footnotes.push(footnote(note, number));
    const ends = { class: 'sdfootnoteanc', href: `#sdfootnote${number}sym`, name: `_ftnref${number}` };
    return link(number, ends, `[${note.label}]`);
  });
  const list = element('div', { style: 'mso-element:footnote-list' }, footnotes.join(''));
  return element('div', {}, text) + element('div', {}, citation) + list;
}

const marks = new RegExp(`<sup ${MARK}="(\\d+)"></sup>`, 'g');

/** The opening tag after which a note’s text begins. */
const start = /^(?:<p\b[^>]*>)?/;

function footnote({ label, address, html }: CopiedNote, number: number): string {
  const ends = { class: 'sdfootnotesym', href: `#sdfootnote${number}anc`, name: `_ftn${number}` };
  const before = `${link(number, ends, '')}&nbsp;[${element('a', { href: address }, label)}] `;
  const note = element(
    'div',
    { id: `sdfootnote${number}` },
    html.replace(start, (tag) => tag + before),
  );
  return forWord(opening('div', { style: 'mso-element:footnote', id: `ftn${number}` })) + note + forWord('</div>');
}

function link(number: number, ends: Record<'class' | 'href' | 'name', string>, words: string): string {
  const special = element('span', { style: 'mso-special-character:footnote' }, words);
  const mark = element('sup', { class: 'MsoFootnoteReference' }, special);
  return element('a', { ...ends, style: `mso-footnote-id:ftn${number}` }, mark);
}

function forWord(html: string): string {
  return ['<!--[if mso]>', html, '<![endif]-->'].join('');
}

function element(name: string, attributes: Readonly<Record<string, string>>, contents: string): string {
  return `${opening(name, attributes)}${contents}</${name}>`;
}

function opening(name: string, attributes: Readonly<Record<string, string>>): string {
  return `<${[name, ...Object.entries(attributes).map(([key, value]) => `${key}="${value}"`)].join(' ')}>`;
}
