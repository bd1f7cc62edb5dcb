import { z } from 'astro/zod';
import { countryCode } from './country-code.ts';
import { languageTag } from './language-tag.ts';
import { listOf, text } from './identifier.ts';
import { sameAs } from './same-as.ts';
import { issn } from './serial-numbers.ts';

/** One entry of `outlets.yaml`: who published sources that the notes cite. */
export const outletSchema = z.strictObject({
  /** Shown to readers. @example "Harbour Times" */
  name: text,
  /** Other names under which notes cite it; the name and the domains need not be repeated. */
  aliases: listOf(text).default([]),
  /** Its web domains; subdomains are included. @example ["harbour-times.example"] */
  domains: listOf(z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'expected a domain such as example.org')).default([]),
  /** Where it is based: ISO 3166-1 alpha-2. @example "MT" */
  country: countryCode.optional(),
  /** The main language of the sources from it. */
  language: languageTag.optional(),
  /** Its number, if it is a periodical. @example "0317-8471" */
  issn: issn.optional(),
  /** Addresses that mean the same outlet in Wikidata and elsewhere. @example ["https://www.wikidata.org/entity/Q9684"] */
  sameAs: sameAs.optional(),
});

export type Outlet = z.output<typeof outletSchema>;
