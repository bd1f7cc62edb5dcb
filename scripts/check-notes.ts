import { reportAdvice } from '../src/archive/citations/advice/report-advice.ts';
import { reportTextAdvice } from '../src/archive/report-text-advice.ts';
import { adviseOnRecords, reportRecordAdvice } from '../src/loaders/advise-on-records.ts';
import { adviseOnContent } from '../src/loaders/advise-on-content.ts';
import { adviseOnTexts } from '../src/loaders/advise-on-texts.ts';
import { contentFolder } from '../src/loaders/content-folder.ts';

console.log(reportTextAdvice(await adviseOnTexts(contentFolder.path), contentFolder.name));
const records = await adviseOnRecords(contentFolder.path);
if (records.length > 0) console.log(reportRecordAdvice(records, contentFolder.name));
console.log(reportAdvice(await adviseOnContent(contentFolder.path), contentFolder.name));
