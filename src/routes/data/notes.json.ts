import { notesData } from '../../archive/notes-data.ts';
import { dataFile } from '../../data/data-file.ts';

export const GET = dataFile(notesData);
