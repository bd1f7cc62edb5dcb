import { fold } from '../../../base/fold.ts';
import { isAbbreviation } from '../../../base/names.ts';
import type { Entity } from '../../entity.ts';
import { formsOfName, formsOfPerson } from './russian-names.ts';

/**
 * Entities with the forms that their names have in texts, by the language of the names. A form that is the name of
 * another entity stays that one’s.
 *
 * @param language that of the site (BCP 47)
 */
export function withForms(entities: readonly Entity[], language: string): readonly Entity[] {
  if (!/^ru\b/u.test(language)) return entities;
  const written = new Map<string, string>();
  for (const { key, names } of entities) for (const name of names) written.set(fold(name), key);
  return entities.map((entity) => {
    const formsOf = entity.kind === 'people' ? formsOfPerson : formsOfName;
    const isOthers = (form: string) => (written.get(fold(form)) ?? entity.key) !== entity.key;
    const found = entity.toFind.flatMap((name) =>
      (isAbbreviation(name.text) ? [] : formsOf(name.text)).map((text) => ({ ...name, text })),
    );
    const known = new Set(entity.toFind.map(({ text }) => text));
    const added = found.filter(({ text }) => !known.has(text) && known.add(text) && !isOthers(text));
    return { ...entity, toFind: [...entity.toFind, ...added] };
  });
}
