import type { Element } from 'hast';
import type { Mark } from './parsed-article.ts';
import { walkText } from './walk-text.ts';

export interface TextWithMarks {
  text: string;
  marks: Mark[];
  /** Offsets of the beginnings of the rows of a table. */
  rows?: number[];
}

/**
 * The visible text of an element, with the offsets of its note marks.
 *
 * `<p>Fell.<sup class="mark"><a id="fnref-7" …>7</a></sup> Rose.</p>` →
 * `{ text: "Fell. Rose.", marks: [{ id: "fnref-7", label: "7", offset: 5 }] }`
 */
export function textWithMarks(element: Element): TextWithMarks {
  const result: TextWithMarks = { text: '', marks: [] };
  walkText(element, {
    text: ({ value }) => (result.text += value.replaceAll('\n', ' ')),
    gap: () => (result.text += ' '),
    row: () => (result.rows ??= []).push(result.text.length),
    mark: ({ properties, children: [number] }) => {
      const label = number?.type === 'text' ? number.value : '';
      result.marks.push({ id: String(properties.id), label, offset: result.text.length });
    },
  });
  return result;
}
