import { reportAdvice } from '../src/archive/citations/advice/report-advice.ts';
import { reportTextAdvice } from '../src/archive/report-text-advice.ts';
import { adviseOnContent } from '../src/loaders/advise-on-content.ts';
import { adviseOnTexts } from '../src/loaders/advise-on-texts.ts';
import { contentFolder } from '../src/loaders/content-folder.ts';

console.log(reportTextAdvice(await adviseOnTexts(contentFolder.path), contentFolder.name));
console.log(reportAdvice(await adviseOnContent(contentFolder.path), contentFolder.name));
