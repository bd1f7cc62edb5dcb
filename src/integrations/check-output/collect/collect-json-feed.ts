import type { Document, Reference } from '../site.ts';

/** Reads the addresses in a JSON Feed (version 1.1), without their lines. */
export function collectJsonFeed(file: string, json: string): Document {
  const references: Reference[] = [];
  JSON.parse(json, (key, value: unknown) => {
    if (addressKeys.includes(key) && typeof value === 'string') {
      references.push({ url: value, line: 1, where: key, kind: 'link' });
    }
    return value;
  });
  return { file, references };
}

const addressKeys = ['url', 'home_page_url', 'feed_url', 'image', 'banner_image', 'icon', 'favicon'];
