import { writeFile } from 'node:fs/promises';
import { DIAGNOSTICS_INDEX, diagnosticsIndex } from './check-content/diagnostics-index.ts';
import { KEY_MEANINGS, keyMeanings } from './handbook/key-meanings.ts';
import { RECORDS_PAGE, recordsPage } from './handbook/records-page.ts';
import { VOCABULARY_PAGE, vocabularyPage } from './handbook/vocabulary-page.ts';
import { WORDS_PAGE, wordsPage } from './handbook/words-page.ts';

// Writes the pages that list every key of every record, every text of the interface, the general kinds, and every diagnostic code.
await writeFile(RECORDS_PAGE, await recordsPage());
await writeFile(KEY_MEANINGS, await keyMeanings());
await writeFile(WORDS_PAGE, await wordsPage());
await writeFile(VOCABULARY_PAGE, await vocabularyPage());
await writeFile(DIAGNOSTICS_INDEX, diagnosticsIndex());
console.log(`Wrote ${RECORDS_PAGE}, ${WORDS_PAGE} and ${DIAGNOSTICS_INDEX}.`);
