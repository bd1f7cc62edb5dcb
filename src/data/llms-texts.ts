import { llmsTexts } from '../archive/for-programs/llms-texts.ts';
import { onceFromArchive } from './archive.ts';
import { siteAddresses } from './context.ts';

/** The texts for language models, by their names. */
export const getLlmsTexts = onceFromArchive((archive) => llmsTexts(archive, siteAddresses()));
