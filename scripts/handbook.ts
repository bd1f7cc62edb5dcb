import { writeFile } from 'node:fs/promises';
import { RECORDS_PAGE, recordsPage } from './handbook/records-page.ts';
import { WORDS_PAGE, wordsPage } from './handbook/words-page.ts';

// Writes the pages of the handbook that list every key of every record and every text of the interface.
await writeFile(RECORDS_PAGE, await recordsPage());
await writeFile(WORDS_PAGE, await wordsPage());
console.log(`Wrote ${RECORDS_PAGE} and ${WORDS_PAGE}.`);
