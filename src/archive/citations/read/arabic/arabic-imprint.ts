import type { Draft, NameElement, Reader } from '../model.ts';
import { patternFor } from '../words/any-language.ts';

const HOUSE = new RegExp(`^${patternFor('publishers')}(?!\\p{L})`, 'u');

/** “القاهرة: دار الضفة” */
export const readImprint: Reader = ({ text, masked }, at, { item }) => {
  const match = /^([^,:;\d\uE000-\uE004]{2,40}?)\s?:\s+([^,:;\d\uE000-\uE004]{2,80})/u.exec(masked.slice(at));
  const [whole = '', place = '', publisher = ''] = match ?? [];
  if (!match || item.publisher !== undefined || place.split(/\s+/u).length > 3) return undefined;
  const from = whole.length - publisher.length;
  item['publisher-place'] = place.trim();
  item.publisher = text.slice(at + from, at + whole.length).replace(/[\s.]+$/u, '');
  return at + whole.length;
};

/**
 * Takes place and publisher from the names between commas: “بيروت، منشورات الموج، 1956”, “جامعة الضفة”. What has a word
 * of publishers is one; a short name beside it is the place.
 */
export function takeImprint(names: readonly NameElement[], item: Draft['item']): NameElement[] {
  const house = item.publisher === undefined ? names.find(({ name }) => HOUSE.test(name)) : undefined;
  if (house) item.publisher = house.name;
  const others = names.filter((name) => name !== house);
  const isPlaced = item['publisher-place'] !== undefined || item.publisher === undefined;
  const place = isPlaced ? undefined : others.find(({ name, italic }) => !italic && name.split(/\s+/u).length <= 3);
  if (place) item['publisher-place'] = place.name;
  return others.filter((name) => name !== place);
}
