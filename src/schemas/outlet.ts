import { z } from 'astro/zod';
import { countryCode } from './country-code.ts';
import { languageTag } from './language-tag.ts';
import { listOf, text } from './identifier.ts';

/** One entry of `outlets.yaml`: who published sources that the notes cite. */
export const outletSchema = z.strictObject({
  /** As the site shows it. @example "Harbour Times" */
  name: text,
  /** The names under which notes cite it, beside the name and the domains. */
  aliases: listOf(text).default([]),
  /** Its web domains, which take in their subdomains. @example ["harbour-times.example"] */
  domains: listOf(z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'expected a domain such as example.org')).default([]),
  /** Where it is based: ISO 3166-1 alpha-2. @example "MT" */
  country: countryCode.optional(),
  /** The language of what is cited from it, in the main. */
  language: languageTag.optional(),
});

export type Outlet = z.output<typeof outletSchema>;
