import { type SiteTexts, siteTexts } from '../i18n/site-texts.ts';
import { siteSchema } from '../schemas/site.ts';
import type { FileRecord } from './file-record.ts';
import { readCollection } from './read-content.ts';

/** The texts of the interface of an archive; see {@link siteTexts}. Faults in its records are reported elsewhere. */
export async function readSiteTexts(folder: string): Promise<SiteTexts> {
  const [[site], [own]] = await Promise.all([readCollection(folder, 'site'), readCollection(folder, 'words')]);
  return siteTexts(languageOf(site), own?.data);
}

/** The language in the record of a site; English if that cannot be read. */
export function languageOf(site: FileRecord | undefined): string {
  const { language } = siteSchema.shape;
  const data: object = typeof site?.data === 'object' && site.data !== null ? site.data : {};
  return language.safeParse(Reflect.get(data, 'language')).data ?? 'en';
}
