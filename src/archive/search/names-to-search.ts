import type { Archive } from '../model.ts';
import { withForms } from '../mentions/forms/with-forms.ts';

/**
 * The names by which search finds each entity, by its key: those of its record, the main name first, and the forms that
 * the language of the site gives them.
 */
export function namesToSearch({ entities, site }: Pick<Archive, 'entities' | 'site'>): Map<string, string[]> {
  const all = [...entities.values()];
  return new Map(
    withForms(all, site.language).map(({ key, names, toFind }, index) => {
      const forms = toFind.slice(all[index]?.toFind.length).filter(({ role }) => role === 'name');
      return [key, [...names, ...forms.map(({ text }) => text)]];
    }),
  );
}
