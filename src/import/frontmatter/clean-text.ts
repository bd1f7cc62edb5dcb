/** Text on one line, as titles and names are: no control characters, no half characters, single spaces. */
export function oneLine(text: string): string {
  return withoutControls(text).replace(/\s+/gu, ' ').trim();
}

/** Paragraphs, parted by empty lines in the text. */
export function paragraphsOf(text: string): string[] {
  return withoutControls(text.replace(/\r\n?/gu, '\n'))
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** The first words of a text, with an ellipsis where more follow. */
export function opening(text: string, words: number): string {
  const all = oneLine(text.slice(0, words * 100)).split(' ');
  return all.length > words ? `${all.slice(0, words).join(' ')} …` : all.join(' ');
}

/** A text cut at a word, with an ellipsis, where it is longer than that many characters. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length - 1);
  return `${text
    .slice(0, space > length / 2 ? space : length - 1)
    .toWellFormed()
    .replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** A name or remark in which nothing is taken for the mark of a note: `[^1]` → `[1]`. */
export function withoutNoteMarks(text: string): string {
  return text.replace(/\[\^|\^\[/g, '[');
}

/** A language tag (BCP 47) in its canonical form, with hyphens or underscores; undefined for what is not a tag. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** A language tag in its canonical form; undefined for what is not a tag, or names no language. */
export function spokenLanguage(tag = ''): string | undefined {
  const language = canonicalTag(tag) ?? '';
  return /^[a-z]{2,3}(?:-|$)/.test(language) && !/^(?:und|zxx|mul|mis)/.test(language) ? language : undefined;
}

function withoutControls(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, ' ');
}
