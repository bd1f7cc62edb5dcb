import type { CslItem } from '../citations/csl.ts';

/**
 * Puts the form of “and” before each name that the name requires: in Spanish, “Torre y Ibáñez” becomes “Torre e
 * Ibáñez”. Styles know one form only.
 *
 * @param language BCP 47
 */
export function withConjunctions(html: string, { author, editor, translator }: CslItem, language: string): string {
  const names = [author, editor, translator].flatMap((people) => people?.slice(1) ?? []);
  const starts = names.flatMap((name) => ('literal' in name ? [name.literal] : [name.given ?? '', name.family]));
  if (starts.length === 0) return html;
  const usual = conjunctionBefore('X', language);
  return starts.reduce((text, start) => {
    const own = start === '' ? usual : conjunctionBefore(start, language);
    return own === usual ? text : text.replaceAll(usual + start, own + start);
  }, html);
}

/** Making a format takes far longer than using it. */
const formats = new Map<string, Intl.ListFormat>();

function conjunctionBefore(name: string, language: string): string {
  const format = formats.get(language) ?? new Intl.ListFormat(language);
  formats.set(language, format);
  const parts = format.formatToParts(['X', name]);
  return parts.find(({ type }) => type === 'literal')?.value ?? '';
}
