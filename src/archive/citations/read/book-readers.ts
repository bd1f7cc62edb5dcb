import type { CslName } from '../csl.ts';
import { matching, type Reader } from './model.ts';
import { MASK, type MaskedText } from './masked-text.ts';
import { readNames } from './names.ts';
import { overlappingRanges } from './overlapping-ranges.ts';
import { patternFor } from './words/any-language.ts';

const { address, parenthesis } = MASK;
export const readEdition = matching(
  /(\d{1,2})(?:st|nd|rd|th) (?:rev\.? )?ed(?:ition|n)?\.?(?!\p{L})|(rev|new|enl)(?:ised|arged|\.)? edn?(?:ition)?\.?(?![\p{L}])/iu,
  ([, number, revised], draft) => {
    draft.item.edition = number ?? revised;
  },
);

/** “2e éd.”, “3., überarb. Aufl.”, “2.ª ed.”, “2-е изд.” */
export const readEditionAbroad = matching(
  new RegExp(`(\\d{1,2})(?:e|è?re|ème|er|a|\\.?ª|\\.|-е|-ое)\\.?,?\\s${patternFor('edition')}(?!\\p{L})`, 'iu'),
  ([, number], draft) => {
    draft.item.edition = number;
  },
);

/** “in Book Title” or “in A. Editor (ed.), Book Title”: the container of a chapter, up to the next detail. */
export const readBook: Reader = (note, at, draft) => {
  const { masked, text, emphasis } = note;
  BOOK.lastIndex = at;
  const match = BOOK.exec(masked);
  if (!match) return undefined;
  const from = at + match[0].length;
  const editors = editorsBefore(note, from);
  const start = editors?.end ?? from;
  const [set] = overlappingRanges(emphasis, { start, end: start + 1 });
  const plain = BOOK_END.exec(masked.slice(start, start + 400));
  const end = set?.end ?? (plain ? start + plain.index : undefined);
  if (end === undefined) return undefined;
  const name = text.slice(start, end).replace(/[\s,.]+$/, '');
  const isNamed = !set && !editors && readNames(name.split(', ', 1)[0] ?? '')?.names.some((each) => 'family' in each);
  // “in A. Author, Book Title” may be an author or a title with a comma; “Outlet, 2020, in …” is a reprint.
  if ((isNamed && name.includes(', ')) || draft.names.length > 0 || draft.item.issued)
    draft.unread.push({ start: at, end });
  else {
    draft.names.push({ start, end, name, emphasised: true });
    draft.item['container-title'] = name;
    if (editors) draft.item.editor = editors.names;
  }
  return end;
};
const BOOK = new RegExp(`${patternFor('container')}:? (?=[“"]?\\p{Lu})`, 'uy');
const BOOK_END = new RegExp(`,? (?:eds?\\.|edited by|trans\\.|vol\\.)|${parenthesis}|, \\d|, pp?\\.`, 'u');

function editorsBefore(
  { masked, text, enclosures }: MaskedText,
  at: number,
): { names: CslName[]; end: number } | undefined {
  const plain = /(?<=^.{3,150}), eds?\.,\s+/u.exec(masked.slice(at, at + 170));
  const named = plain && readNames(text.slice(at, at + plain.index))?.names;
  if (plain && named) return { names: named, end: at + plain.index + plain[0].length };
  const behind = masked.slice(at, at + 200).indexOf(` ${parenthesis}`);
  const enclosure = behind === -1 ? undefined : enclosures.get(at + behind + 1);
  if (!enclosure || !EDITORS.test(text.slice(enclosure.inner.start, enclosure.inner.end))) return undefined;
  const names = readNames(text.slice(at, at + behind))?.names;
  const gap = /^,?\s*/.exec(masked.slice(enclosure.end, enclosure.end + 3))?.[0].length ?? 0;
  return names && { names, end: enclosure.end + gap };
}

const EDITORS = new RegExp(`^${patternFor('editors')}\\.?$`, 'iu');

const CONTRIBUTORS = new RegExp(
  `(?:(${patternFor('editedBy')})|${patternFor('translatedBy')}(?: (?:de l’|de l'|du |del |de |con |aus dem |с )\\p{L}+\\.? (?:par|por|von))?)\\s+(?=\\p{Lu})`,
  'iuy',
);

/** “hg. v. Hans Müller, Köln …”, “trad. Marie Durand, Genève …”: in other languages, the place may follow the names. */
export const readContributors: Reader = ({ masked, text }, at, draft) => {
  CONTRIBUTORS.lastIndex = at;
  const match = CONTRIBUTORS.exec(masked);
  if (!match) return undefined;
  const start = at + match[0].length;
  const stop = new RegExp(`[${MASK.quotation}-${MASK.archive};:,/]|\\s\\d|\\.?$`, 'u').exec(
    masked.slice(start, start + 200),
  );
  const end = start + (stop?.index ?? 0);
  const names = readNames(text.slice(start, end).trim())?.names;
  if (!names) return undefined;
  draft.item[match[1] ? 'editor' : 'translator'] ??= names;
  return end;
};

export const readEditors: Reader = ({ masked, text }, at, draft) => {
  const label =
    /(?:(?:(eds?\.?|edited)(?:,? (?:and|&) (trans\.|transl\.|translated))?(?:,? with (?:an? )?(?:introduction|commentary|notes)(?: and (?:notes|commentary))?,?)?|(?:trans\.|transl\.|translated))(?: by)?|(?:with )?(?:an? )?(?:introduction|foreword|preface|afterword) by|intro\.)\s+(?=\p{Lu})/iuy;
  label.lastIndex = at;
  const match = label.exec(masked);
  if (!match) return undefined;
  const start = at + match[0].length;
  const stop = new RegExp(
    `${parenthesis}|${address}|, (?:\\d|trans\\.|transl|eds?\\b|edited|rev\\.|vols?\\.|pp?\\.|accessed|\\p{Lu}\\p{Ll}+ \\d)|;|\\.?$`,
    'u',
  ).exec(masked.slice(start, start + 400));
  const end = start + (stop?.index ?? 0);
  const names = readNames(text.slice(start, end).replace(/[\s,]+$/, ''))?.names;
  if (!names) return undefined;
  if (match[1]) draft.item.editor = names;
  if (match[2] ?? /^trans/i.test(match[0])) draft.item.translator = names;
  return end;
};
