import { fold } from '../../../base/fold.ts';

/** The words of a title for comparison: folded, without an article at the beginning. */
export function titleWords(title: string): string[] {
  const words = fold(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 1 && /^(?:the|an?)$/.test(words[0] ?? '') ? words.slice(1) : words;
}

/** A title as one word, so that spaces that print lost or added are ignored: “tri terakta”, “triterakta”. */
export function titleKey(title: string): string {
  return titleWords(title).join('');
}

/** The title without its subtitle; undefined if it has none, or too little is left. */
export function mainTitle(title: string): string | undefined {
  const main = /^(.{12,}?)(?::| – | — )\s*\S/u.exec(title)?.[1];
  return main !== undefined && titleWords(main).length >= 3 ? main : undefined;
}
