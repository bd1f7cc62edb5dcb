import { reportAdvice } from '../src/archive/citations/advice/report-advice.ts';
import { adviseOnContent } from '../src/loaders/advise-on-content.ts';
import { contentFolder } from '../src/loaders/content-folder.ts';

console.log(reportAdvice(await adviseOnContent(contentFolder.path), contentFolder.name));
