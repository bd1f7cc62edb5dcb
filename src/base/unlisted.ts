import { includesDrafts } from './drafts.ts';

const VARIABLE = 'STEPPE_PREVIEW';

/** Whether search engines are asked to leave this build out: it includes drafts, or is the preview of a change. */
export function isUnlisted(): boolean {
  return includesDrafts() || Boolean(process.env[VARIABLE]);
}

/** Makes the builds of this process previews. */
export function makePreview(): void {
  process.env[VARIABLE] = '1';
}
