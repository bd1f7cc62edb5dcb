import type { Words } from '../i18n/model.ts';
import type { Section } from '../markdown/parsed-article.ts';

/**
 * The name of a paragraph or note, for links to it.
 *
 * @param id `p-12` or `fn-651`
 * @param section the title of the paragraph’s section; empty if its heading has no words
 * @example "Militant Groups in Syria, paragraph 12", "Opening, paragraph 1", "Note 651"
 */
export function placeName(
  id: string,
  section: Section['title'] | undefined,
  { places }: Pick<Words, 'places'>,
): string {
  const kind = id.slice(0, id.indexOf('-'));
  const number = id.slice(kind.length + 1);
  if (kind === 'fn') return places.note({ number });
  return section === ''
    ? places.paragraph({ number })
    : places.inSection({ section: section ?? places.opening, number });
}
