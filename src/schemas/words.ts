import { z } from 'astro/zod';

/**
 * `words.yaml`: an owner's own texts of the interface, by the keys of the dictionary, which checks them
 * (`src/loaders/check-words.ts`).
 */
export const wordsSchema = z.looseObject({});
