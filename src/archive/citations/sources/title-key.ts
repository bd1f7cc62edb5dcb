import { fold } from '../../../base/fold.ts';

/** The words of a title as they are compared: folded, without the article that it begins with. */
export function titleWords(title: string): string[] {
  const words = fold(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 1 && /^(?:the|an?)$/.test(words[0] ?? '') ? words.slice(1) : words;
}

/** A title as one word, so that spaces that print lost or added do not count: “tri terakta”, “triterakta”. */
export function titleKey(title: string): string {
  return titleWords(title).join('');
}

/** The title without its subtitle; undefined when it has none, or hardly a title is left. */
export function mainTitle(title: string): string | undefined {
  const main = /^(.{12,}?)(?::| – | — )\s*\S/u.exec(title)?.[1];
  return main !== undefined && titleWords(main).length >= 3 ? main : undefined;
}
