import countries from 'i18n-iso-countries';
import { z } from 'astro/zod';

/** A country as its alpha-2 code of ISO 3166-1. @example "MT" */
export const countryCode = z
  .string()
  .refine(
    (code) => /^[A-Z]{2}$/.test(code) && countries.isValid(code),
    'expected a code of ISO 3166-1 alpha-2 such as MT',
  )
  .meta({ enum: Object.keys(countries.getAlpha2Codes()) });
