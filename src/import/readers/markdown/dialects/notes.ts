import type { Dialect } from './dialect.ts';

/**
 * Notes that Pandoc and Obsidian write within the text become notes with definitions, and marks in the description of
 * an image move behind it, where readers see them.
 *
 * `Fell.^[A note.]` → `Fell.[^in-1]`, and at the end `[^in-1]: A note.`
 */
export const notes: Dialect = (draft) => {
  draft.replace(
    /!\[([^[\]\n]*(?:\[\^[^[\]\s]+\][^[\]\n]*)+)\](\([^()\n]*\)|\[[^[\]\n]*\])/g,
    ([, alt = '', target]) => {
      const marks = alt.match(MARK) ?? [];
      return `![${alt.replace(MARK, '')}]${target}${marks.join('')}`;
    },
  );
  const { text } = draft;
  const definitions: string[] = [];
  let [result, from] = ['', 0];
  for (let at = text.indexOf('^['); at >= 0; at = text.indexOf('^[', at)) {
    const end = text[at - 1] === '[' || text[at - 1] === '\\' ? undefined : closingBracket(text, at + 1);
    if (end === undefined) {
      at += 2;
      continue;
    }
    const label = `in-${definitions.length + 1}`;
    definitions.push(
      `[^${label}]: ${text
        .slice(at + 2, end)
        .trim()
        .replace(/\s*\n[\s>]*/g, ' ')}`,
    );
    result += `${text.slice(from, at)}[^${label}]`;
    from = at = end + 1;
  }
  draft.text = [result + text.slice(from), ...definitions].join('\n\n');
};

const MARK = /\[\^[^[\]\s]+\]/g;

/** Where the bracket at an offset is closed, within one paragraph. */
function closingBracket(text: string, at: number): number | undefined {
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '\\') index += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']' && (depth -= 1) === 0) return index > at + 1 ? index : undefined;
    else if (sign === '\n' && /^\n[>\s]*\n/.test(text.slice(index, index + 40))) return undefined;
  }
  return undefined;
}
