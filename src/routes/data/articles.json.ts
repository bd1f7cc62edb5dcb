import { articlesData } from '../../archive/data-files.ts';
import { dataFile } from '../../data/data-file.ts';

export const GET = dataFile(articlesData);
