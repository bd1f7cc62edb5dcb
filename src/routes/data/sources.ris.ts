import { citeAllSources } from '../../data/cite-file.ts';

export const GET = citeAllSources('ris');
