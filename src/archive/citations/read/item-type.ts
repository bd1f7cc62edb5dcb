import type { CslTypeName } from '../../../schemas/csl-types.ts';
import type { CslItem } from '../csl.ts';
import type { Draft, FoundTitle } from './model.ts';
import { isInstitution } from './names.ts';
import { patternFor } from './words/any-language.ts';

const POSTS =
  /^(?:twitter|x|facebook|instagram|telegram|youtube|vkontakte|vk|weibo|tiktok|linkedin|threads|bluesky)(?:\.com|\.ru|\.org)?$/i;
const THESIS = new RegExp(`diss|thesis|^${patternFor('thesis')}`, 'iu');
const DOMAIN = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/iu;

/** The type of a source, inferred from its details; `document` if they do not show it. */
export function itemType(
  how: FoundTitle['how'],
  { item, names, addresses }: Draft,
  authors: CslItem['author'],
): CslTypeName {
  const container = names[0]?.name ?? '';
  const byInstitution = authors?.some((name) => 'literal' in name && isInstitution(name.literal)) ?? false;
  if (THESIS.test(item.genre ?? '')) return 'thesis';
  if (/^(?:unpublished|unpubl\.|conference|mimeographed|paper) /i.test(item.genre ?? '')) return 'document';
  const isDay = item.issued?.['date-parts'][0].length === 3;
  const isPrinted = item.publisher ?? item['publisher-place'] ?? item.editor;
  if (item['container-title'] !== undefined && item.issue && isDay && !isPrinted) return 'article-newspaper';
  if (item['container-title'] !== undefined && (!item.volume || item.publisher)) return 'chapter';
  if (container !== '' && (item.volume || item.issue)) return how === 'quoted' ? 'article-journal' : 'book';
  if (POSTS.test(container)) return 'post';
  if (item.number || /\b(?:working paper|report|policy brief|briefing)s?\b/i.test(`${item.genre ?? ''} ${container}`)) {
    return 'report';
  }
  if (how !== 'quoted') {
    if (byInstitution) return 'report';
    return item.publisher || item['publisher-place'] ? 'book' : 'document';
  }
  if (container !== '' && !DOMAIN.test(container) && !isInstitutional(container) && isDay) return 'article-newspaper';
  return addresses.length > 0 || DOMAIN.test(container) ? 'webpage' : 'document';
}

/** Whether a container is an institution rather than a newspaper. */
function isInstitutional(name: string): boolean {
  return /\b(?:bureau|bank|cent(?:er|re)|commission|committee|council|department|embassy|foundation|institut[eo]?|ministry|nations|office|secretariat|treasury|universit)/iu.test(
    name,
  );
}
