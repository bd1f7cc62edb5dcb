import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { stringify } from 'yaml';
import { writeWhole } from '../../files/write-whole.ts';
import { placeholders } from '../../loaders/placeholders.ts';
import type { siteSchema } from '../../schemas/site.ts';
import type { FactsOfArchive } from './archive-facts.ts';

/** What `site.yaml` holds. */
type SiteRecord = z.input<typeof siteSchema>;

/** What a new archive takes over from the archive whose vocabulary it begins with. */
export type Inherited = Partial<Pick<SiteRecord, 'owner' | 'navigation' | 'mapCountries'>>;

/** What a new `site.yaml` is made of, besides the facts. */
interface SiteParts extends Inherited {
  hasPeople: boolean;
  hasTopics: boolean;
  hasCountries: boolean;
}

const ABOUT = `---
title: About this archive
description: What this archive holds, and how to follow its notes.
---

The articles of this archive appeared elsewhere before; each says where and when, as far as that is known. A note keeps
the number that was printed with it: choose a number in the text and the note opens beside it; its arrow leads back to
the sentence that cites it. What else the archive knows, such as who wrote what and about which topics, has pages of its
own.
`;

/**
 * Writes what an archive needs besides its articles, where it is missing: `site.yaml` from what the sources say, and a
 * page about the archive.
 *
 * @returns what was written, one line each, and what of it the owner has to say first
 */
export async function completeArchive(folder: string, facts: FactsOfArchive, parts: SiteParts): Promise<string[]> {
  const site = siteRecord(facts, parts);
  const about = 'a neutral page about the archive, for you to rewrite.';
  const files = [
    { name: 'site.yaml', text: stringify(site, { lineWidth: 0 }), what: describe(facts, site) },
    { name: 'pages/about.mdx', text: ABOUT, what: about },
  ];
  const missing = files.filter(({ name }) => !existsSync(join(folder, name)));
  for (const { name, text } of missing) await writeWhole(join(folder, name), text);
  return missing.map(({ name, what }) => `${folder}/${name}: ${what}`);
}

function siteRecord(facts: FactsOfArchive, parts: SiteParts): SiteRecord {
  const { title = placeholders.title, description = placeholders.description, language = 'en' } = facts;
  const { owner = facts.owner, navigation = pagesOf(parts), mapCountries = [] } = parts;
  return {
    title,
    description,
    ...(owner !== undefined && { owner }),
    language,
    navigation,
    front: { heading: title, introduction: description },
    ...(mapCountries.length > 0 && { mapCountries }),
  };
}

function pagesOf({ hasPeople, hasTopics, hasCountries }: SiteParts): SiteRecord['navigation'] {
  return [
    { label: 'Articles', path: '/articles/' },
    ...(hasTopics ? [{ label: 'Topics', path: '/tags/' }] : []),
    ...(hasCountries ? [{ label: 'Countries', path: '/countries/' }] : []),
    ...(hasPeople ? [{ label: 'People', path: '/people/' }] : []),
    { label: 'Sources', path: '/sources/' },
    { label: 'Timeline', path: '/timeline/' },
    { label: 'About', path: '/about/' },
  ];
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
