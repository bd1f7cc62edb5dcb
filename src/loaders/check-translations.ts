import type { ContentFinding } from './content-codes.ts';
import type { FileRecord } from './file-record.ts';

/**
 * Finds articles that cannot be named as translations of each other: translations of a translation, those that do not
 * say their language, and two in one language. Ids that no article has are reported by the check of references.
 */
export function checkTranslations(records: readonly FileRecord[]): ContentFinding[] {
  const site = records.find(({ collection }) => collection === 'site');
  const ofSite = site && textOf(site, 'language');
  const articles = records.filter(({ collection }) => collection === 'articles');
  const byId = new Map(articles.map((record) => [record.id, record]));
  /** The first version of each original in each language, by both. */
  const versions = new Map<string, FileRecord>();
  for (const record of articles) versions.set(versionKey(record.id, textOf(record, 'language') ?? ofSite), record);

  return articles.flatMap((record): ContentFinding[] => {
    const id = textOf(record, 'translationOf');
    const original = id === undefined ? undefined : byId.get(id);
    if (id === undefined || !original) return [];
    const { file } = record;
    const line = record.lineOf(['translationOf']);
    const further = textOf(original, 'translationOf');
    if (further !== undefined || original === record) {
      const found = original === record ? 'the article itself' : `“${id}”, which is a translation`;
      const proposal = further === record.id ? undefined : further;
      return [{ code: 'translation-of-translation', file, line, found, expected: 'the id of the original', proposal }];
    }
    const language = textOf(record, 'language');
    if (language === undefined) {
      const expected = 'the key “language” with its language, such as fr';
      return [{ code: 'translation-without-language', file, line, found: `a translation of “${id}”`, expected }];
    }
    const before = versions.get(versionKey(id, language));
    versions.set(versionKey(id, language), before ?? record);
    if (!before) return [];
    const found = `a further version of “${id}” in “${language}”`;
    const expected = `one in each language: ${before.file} is in that language`;
    return [{ code: 'translation-repeated', file, line: record.lineOf(['language']), found, expected }];
  });
}

function versionKey(original: string, language: string | undefined): string {
  return `${original} ${language}`;
}

/** The text of a key; undefined where it is missing, or where the check of records reports its value. */
function textOf({ data }: FileRecord, key: string): string | undefined {
  const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
  return typeof value === 'string' ? value : undefined;
}
