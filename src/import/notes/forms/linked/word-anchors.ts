import type { Finding, SearchContext } from '../../finding.ts';
import { fragmentOf, property } from '../../page/elements.ts';
import { lineAt } from '../../page/lines.ts';
import type { PageElement } from '../../page/read-page.ts';
import { definitionIn } from '../shared/definitions.ts';
import { leadingNumber } from '../shared/leading-number.ts';
import { readNumeral } from '../shared/numeral.ts';
import type { Pair } from './linked-notes.ts';
import { notesFromPairs } from './linked-notes.ts';

/**
 * What is left of Word's anchors when one end lost its name: `<a href="#_ftn8">[8]</a>` in the text, and a paragraph that
 * starts with `<a href="#_ftnref8">[8]</a>` or with a damaged `<a name="_ftn">[8]</a>`. Footnotes (`_ftn`) and endnotes
 * (`_edn`) count by themselves. The printed number decides, since it is what the writer saw.
 */
export function wordAnchors(context: SearchContext): Finding {
  const { page, lines, claims } = context;
  const marks: { mark: PageElement; key: string }[] = [];
  const starts = new Map<string, Pair['start'][]>();
  for (const element of page.elements) {
    const kind = element.node.tagName === 'a' && !claims.has(element.from) ? kindOf(element) : undefined;
    const index = lineAt(lines, element.from);
    const line = lines[index];
    if (kind === undefined || !line) continue;
    const number = readNumeral(page.view.slice(element.from, element.to));
    const leading = isFirstIn(page.view.slice(line.from, element.from)) ? leadingNumber(page, line.from) : undefined;
    if (leading) {
      const key = `${kind} ${leading.printed}`;
      const known = starts.get(key) ?? [];
      starts.set(key, known);
      known.push(definitionIn(page.view, line.from, index, line.block));
    } else if (number !== undefined) {
      marks.push({ mark: element, key: `${kind} ${number}` });
    }
  }
  const pairs = marks.flatMap(({ mark, key }): Pair[] => {
    const start = starts.get(key)?.find(({ from }) => from > mark.to);
    return start ? [{ mark, start }] : [];
  });
  return { notes: notesFromPairs(context, pairs), dropped: [], warnings: [] };
}

/** Whether it is one of Word's anchors, and of which notes. */
function kindOf({ node }: PageElement): string | undefined {
  const names = [fragmentOf(property(node, 'href')), property(node, 'name'), property(node, 'id')];
  return names.map((name) => /^_?(ftn|edn)/.exec(name ?? '')?.[1]).find((kind) => kind !== undefined);
}

function isFirstIn(before: string): boolean {
  return !/[^\s\u00A0\uE000[(]/.test(before);
}
