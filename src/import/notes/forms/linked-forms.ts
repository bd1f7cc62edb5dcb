import type { Dropped, Form, FoundNote, SearchContext } from '../finding.ts';
import { fragmentOf, property } from '../page/elements.ts';
import { lineAt } from '../page/places.ts';
import type { PageElement } from '../page/read-page.ts';
import { definitionIn, definitionSpans, type DefinitionStart } from './definitions.ts';
import { leadingNumber, numberDropped, readNumeral } from './leading-number.ts';
import { backLinks, isRaised, markIds } from './links-of-notes.ts';

/** A mark, and the place where its note starts. */
export interface Pair {
  mark: PageElement;
  start: DefinitionStart;
}

/**
 * Makes notes of pairs. A number that one note's text names in a link to another is no mark of that one, unless it is
 * raised.
 */
export function notesFromPairs(context: SearchContext, pairs: readonly Pair[]): FoundNote[] {
  const { page, isClaimed } = context;
  const byLine = [...Map.groupBy(pairs, ({ start }) => start.line).values()];
  const ordered = byLine.sort(([a], [b]) => (a?.start.line ?? 0) - (b?.start.line ?? 0));
  const starts = ordered.flatMap(([first]) => first?.start ?? []);
  const allMarks = pairs.map(({ mark }) => mark).sort((a, b) => a.from - b.from);
  const spans = definitionSpans(context, starts, allMarks);
  const insides = new Uint8Array(page.view.length);
  for (const { from, to } of spans) insides.fill(1, from, to);

  return ordered.flatMap((group, index): FoundNote[] => {
    const [start, span] = [starts[index], spans[index]];
    const marks = group
      .map(({ mark }) => mark)
      .filter((mark) => insides[mark.from] === 0 || isRaised(page, mark))
      .sort((a, b) => a.from - b.from);
    const [first] = marks;
    if (!start || !span || !first || isClaimed(span.from)) return [];
    if (marks.some(({ from }) => from >= span.from && from < span.to)) return [];
    const ids = new Set(marks.flatMap((mark) => [...markIds(page, mark)]));
    const printed = readNumeral(page.view.slice(first.from, first.to));
    const counted = start.container?.node.tagName === 'li' && start.container.parent?.node.tagName === 'ol';
    const dropped = [...numberDropped(page, span.from, printed, counted), ...backLinks(page, span, ids)];
    return [{ ...span, marks, dropped, printed }];
  });
}

/**
 * Modern Footnotes, rendered: `<sup class="modern-footnotes-footnote" data-mfn="1"><a>1</a></sup>` and right after it
 * `<span class="modern-footnotes-footnote__note" data-mfn="1">note</span>`. A second copy of all notes, for print,
 * goes.
 */
export const modernFootnotes: Form = ({ page }) => {
  const notes: FoundNote[] = [];
  const dropped: Dropped[] = [];
  let mark: PageElement | undefined;
  for (const element of page.elements) {
    const { node, from, to } = element;
    const classes = property(node, 'className').split(' ');
    if (classes.includes('modern-footnotes-footnote')) mark = element;
    if (classes.includes('modern-footnotes-footnote__note')) {
      const isOwn = mark && property(mark.node, 'dataMfn') === property(node, 'dataMfn');
      const printed = mark && isOwn ? readNumeral(page.view.slice(mark.from, mark.to)) : undefined;
      if (mark && printed !== undefined)
        notes.push({ from: from + 1, to: to - 1, marks: [mark], dropped: [], printed });
      mark = undefined;
    }
    if (classes.includes('modern-footnotes-list') && notes.length > 0) {
      dropped.push({ from, to, as: 'left-out', why: 'a second copy of the notes, for print' });
    }
  }
  return { notes, dropped };
};

/**
 * What is left of Word's anchors when one end lost its name: `<a href="#_ftn8">[8]</a>` in the text, and a paragraph
 * that starts with `<a href="#_ftnref8">[8]</a>` or with a damaged `<a name="_ftn">[8]</a>`. Footnotes (`_ftn`) and
 * endnotes (`_edn`) count by themselves. The printed number decides, since it is what the writer saw.
 */
export const wordAnchors: Form = (context) => {
  const { page, lines, isClaimed } = context;
  const marks: { mark: PageElement; key: string }[] = [];
  const starts: { start: DefinitionStart; key: string }[] = [];
  for (const element of page.elements) {
    const kind = element.node.tagName === 'a' && !isClaimed(element.from) ? wordNotes(element) : undefined;
    const index = lineAt(lines, element.from);
    const line = lines[index];
    if (kind === undefined || !line) continue;
    const number = readNumeral(page.view.slice(element.from, element.to));
    const isFirst = !/[^\s\u00A0\uE000[(]/.test(page.view.slice(line.from, element.from));
    const leading = isFirst ? leadingNumber(page, line.from) : undefined;
    if (leading) {
      starts.push({ start: definitionIn(page.view, line, index), key: `${kind} ${leading.printed}` });
    } else if (number !== undefined) {
      marks.push({ mark: element, key: `${kind} ${number}` });
    }
  }
  const byKey = Map.groupBy(starts, ({ key }) => key);
  const pairs = marks.flatMap(({ mark, key }): Pair[] => {
    const found = byKey.get(key)?.find(({ start }) => start.from > mark.to);
    return found ? [{ mark, start: found.start }] : [];
  });
  return { notes: notesFromPairs(context, pairs) };
};

/** Whether one of Word's anchors is of footnotes or of endnotes; undefined where it is not Word's. */
function wordNotes({ node }: PageElement): string | undefined {
  const names = [fragmentOf(property(node, 'href')), property(node, 'name'), property(node, 'id')];
  return names.map((name) => /^_?(ftn|edn)/.exec(name ?? '')?.[1]).find((kind) => kind !== undefined);
}
