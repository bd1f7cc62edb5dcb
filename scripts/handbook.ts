import { writeFile } from 'node:fs/promises';
import { RECORDS_PAGE, recordsPage } from './handbook/records-page.ts';

// Writes the page of the handbook that lists every key of every record, from the schemas and their comments.
await writeFile(RECORDS_PAGE, await recordsPage());
console.log(`Wrote ${RECORDS_PAGE}.`);
