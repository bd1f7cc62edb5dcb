import { noteCodes } from '../../src/archive/citations/advice/note-codes.ts';
import type { CodeEntry } from '../../src/base/diagnostic.ts';
import { warningCodes } from '../../src/import/model/warning.ts';
import { outputCodes } from '../../src/integrations/check-output/output-codes.ts';
import { contentCodes } from '../../src/loaders/content-codes.ts';
import { linkCodes } from '../links/link-diagnostics.ts';

/** The codes that one program reports. */
export interface Domain {
  /** @example "steppe check" */
  program: string;
  /** The subject of the checks, as a heading. */
  heading: string;
  codes: ReadonlyMap<string, CodeEntry>;
}

/** Every code that Steppe reports, by the program that finds it. */
export const domains: readonly Domain[] = [
  {
    program: 'steppe check',
    heading: 'Content',
    codes: new Map(Object.entries<CodeEntry>({ ...contentCodes, ...noteCodes })),
  },
  { program: 'steppe build', heading: 'Built pages', codes: new Map(Object.entries<CodeEntry>(outputCodes)) },
  { program: 'steppe import', heading: 'Imports', codes: new Map(Object.entries<CodeEntry>(warningCodes)) },
  { program: 'steppe links', heading: 'Cited addresses', codes: new Map(Object.entries<CodeEntry>(linkCodes)) },
];
