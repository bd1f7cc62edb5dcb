import type { z } from 'astro/zod';
import { english } from '../../i18n/english.ts';
import { vocabularySchema } from '../../schemas/vocabulary.ts';
import type { ArchiveVocabulary } from './model.ts';
import { archiveVocabulary } from './vocabulary.ts';

/** A vocabulary in English, for tests: the defaults, and what an owner adds. */
export function sampleVocabulary(own: z.input<typeof vocabularySchema> = {}): ArchiveVocabulary {
  return archiveVocabulary(vocabularySchema.parse(own), english);
}
