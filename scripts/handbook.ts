import { writeFile } from 'node:fs/promises';
import { DIAGNOSTICS_INDEX, diagnosticsIndex } from './check-content/diagnostics-index.ts';
import { RECORDS_PAGE, recordsPage } from './handbook/records-page.ts';
import { WORDS_PAGE, wordsPage } from './handbook/words-page.ts';

// Writes the pages that list every key of every record, every text of the interface, and every diagnostic code.
await writeFile(RECORDS_PAGE, await recordsPage());
await writeFile(WORDS_PAGE, await wordsPage());
await writeFile(DIAGNOSTICS_INDEX, diagnosticsIndex());
console.log(`Wrote ${RECORDS_PAGE}, ${WORDS_PAGE} and ${DIAGNOSTICS_INDEX}.`);
