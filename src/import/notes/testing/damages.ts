import fc from 'fast-check';
import type { GeneratedArticle } from './generated-article.ts';
import type { NoteForm, Rendered } from './note-forms.ts';

/** Typical damages of posts: they are truncated, lose a tag, a token, a number or a paragraph, or have one twice. */
export const damages: fc.Arbitrary<(content: string) => string> = fc.oneof(
  fc.nat().map((choice) => (content: string) => content.slice(0, choice % (content.length + 1))),
  fc.nat().map((choice) => (content: string) => content.slice(choice % (content.length + 1))),
  part(/<[^>]*>/g, () => ''),
  part(/<[^>]*>/g, (tag) => tag + tag),
  part(/\[\/?\w+\.?\s?|\(\(|\)\)|\]/g, () => ''),
  part(/\d+/g, () => '1'),
  part(/\d+/g, (number) => `${number}${number}`),
  part(/<(p|li|sup)\b[^]*?<\/\1>/g, () => ''),
  part(/<(p|li|sup)\b[^]*?<\/\1>/g, (whole) => whole + whole),
  part(/\bid="[^"]*"/g, () => ''),
  part(/\bhref="[^"]*"/g, () => 'href="#"'),
);

/** The article without the mark of a note. */
export function withoutMark({ paragraphs, notes }: GeneratedArticle, gone: number): GeneratedArticle {
  return {
    paragraphs: paragraphs.map((pieces) => pieces.filter((piece) => typeof piece === 'string' || piece.note !== gone)),
    notes,
  };
}

/** A rendered article whose list lacks a note. */
export function withoutNote(article: GeneratedArticle, gone: number, render: NoteForm['render']): Rendered {
  const notes = article.notes.map((note, index) => (index === gone ? sentinel : note));
  const { content, footnotes } = render({ ...article, notes });
  const [start, end] = ends.find(([first]) => content.includes(first)) ?? ['\n\n', '\n\n'];
  const at = content.indexOf(sentinel);
  const kept = footnotes.filter((note) => note.content !== sentinel);
  if (at < 0) return { content, footnotes: kept };
  const from = content.lastIndexOf(start, at);
  const to = content.indexOf(end, at) + (start === end ? 0 : end.length);
  return { content: content.slice(0, from) + content.slice(to), footnotes: kept };
}

/** What notes begin and end with. */
const ends = [
  ['<li', '</li>'],
  ['<h5', '</p>'],
  ['<p', '</p>'],
] as const;

const sentinel = 'Gone.';

/** Changes one of the parts of a text that a pattern finds. */
function part(pattern: RegExp, change: (found: string) => string): fc.Arbitrary<(content: string) => string> {
  return fc.nat().map((choice) => (content) => {
    const found = [...content.matchAll(pattern)];
    const match = found[choice % Math.max(found.length, 1)];
    if (!match) return content;
    return content.slice(0, match.index) + change(match[0]) + content.slice(match.index + match[0].length);
  });
}
