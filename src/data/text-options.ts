import { words } from '../i18n/words.ts';
import type { RenderOptions } from '../markdown/render-html.ts';
import { imageFile, recordingFile } from './media-files.ts';
import { urls } from './urls.ts';

/** How this site renders texts. */
export const textOptions: RenderOptions = { href: urls.href, labels: words.text, imageFile, recordingFile };
