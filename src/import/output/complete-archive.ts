import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { stringify } from 'yaml';
import { writeWhole } from '../../files/write-whole.ts';
import { collections } from '../../loaders/collections.ts';
import { placeholdersFor } from '../../i18n/placeholders.ts';
import type { siteSchema } from '../../schemas/site.ts';
import type { FactsOfArchive } from './archive-facts.ts';

/** What `site.yaml` holds. */
type SiteRecord = z.input<typeof siteSchema>;

/** What a new archive takes over from the archive whose vocabulary it begins with. */
export type Inherited = Partial<Pick<SiteRecord, 'owner' | 'mapCountries'>>;

/**
 * Writes `site.yaml` from what the sources say, if it is missing. Its navigation is left out, so that it has a link to
 * each section in the language of the site.
 *
 * @returns what was written, in a line, and what of it the owner has to say first; undefined if there was nothing to do
 */
export async function completeArchive(
  folder: string,
  facts: FactsOfArchive,
  inherited: Inherited,
): Promise<string | undefined> {
  const file = join(folder, collections.site.file);
  if (existsSync(file)) return undefined;
  const site = siteRecord(facts, inherited);
  await writeWhole(file, stringify(site, { lineWidth: 0 }));
  return `${file}: ${describe(facts, site)}`;
}

function siteRecord(facts: FactsOfArchive, inherited: Inherited): SiteRecord {
  const { language = 'en' } = facts;
  const placeholders = placeholdersFor(language);
  const { title = placeholders.title, description = placeholders.description } = facts;
  const { owner = facts.owner, mapCountries = [] } = inherited;
  return {
    title,
    description,
    ...(owner !== undefined && { owner }),
    language,
    front: { heading: title, introduction: description },
    ...(mapCountries.length > 0 && { mapCountries }),
  };
}

function describe({ title, description, language, owner }: FactsOfArchive, site: SiteRecord): string {
  const facts = [
    { name: 'title', found: title && `the title “${title}”` },
    { name: 'description', found: description && `the description “${description}”` },
    { name: `language (${site.language} until then)`, found: language && `the language ${language}` },
  ];
  const found = facts.flatMap((fact) => fact.found ?? []);
  const missing = facts.filter((fact) => fact.found === undefined).map(({ name }) => name);
  if (owner !== undefined && owner === site.owner) found.push(`the owner ${owner}`);
  const source = found.length > 0 ? `, with ${found.join(', ')} from the source` : '';
  return `a new archive${source}.${missing.length > 0 ? ` Write your own first: ${missing.join(', ')}.` : ''}`;
}
