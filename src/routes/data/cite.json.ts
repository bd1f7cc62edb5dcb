import { citeAll } from '../../data/cite-file.ts';

export const GET = citeAll('json');
