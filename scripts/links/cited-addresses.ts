import { addressKey } from '../../src/base/address-key.ts';
import { parseDate } from '../../src/base/dates.ts';
import { valuesAt } from '../../src/loaders/references.ts';
import type { FileRecord } from '../../src/loaders/file-record.ts';
import { type Link, linksIn } from '../../src/markdown/links-in.ts';
import { parseCached } from '../../src/markdown/parse-cached.ts';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { readMdx } from '../../src/markdown/read-mdx.ts';
import { edtfDate } from '../../src/schemas/edtf-date.ts';

/** An outside address, and where the archive cites it. */
export interface CitedAddress {
  address: string;
  /** As `articles/ferry.md:12`, within the content folder. */
  locations: string[];
  /** The days, as YYYY-MM-DD, of the articles that cite it: by then their authors had seen it. */
  citedOn: string[];
}

export interface CitedAddresses {
  /** Sorted by address. */
  addresses: CitedAddress[];
  /** Looks like a web address and is not one. */
  damaged: { text: string; location: string }[];
}

/** Collects the outside addresses of an archive: from texts and notes, and from the keys of its records. */
export function citedAddresses(records: readonly FileRecord[]): CitedAddresses {
  const byAddress = new Map<string, { locations: Set<string>; citedOn: Set<string> }>();
  const damaged: CitedAddresses['damaged'] = [];
  for (const record of records) {
    if (record.collection === 'links' || record.collection === 'words') continue;
    const day = record.collection === 'articles' ? dayOf(record) : undefined;
    for (const { url, line } of [...linksOfData(record), ...linksOfText(record)]) {
      if (!/^https?:/i.test(url)) continue;
      const location = `${record.file}:${line}`;
      const address = addressKey(url);
      if (address === undefined) {
        damaged.push({ text: url, location });
        continue;
      }
      const known = byAddress.get(address) ?? { locations: new Set(), citedOn: new Set() };
      byAddress.set(address, known);
      known.locations.add(location);
      if (day !== undefined) known.citedOn.add(day);
    }
  }
  const addresses = [...byAddress].map(([address, { locations, citedOn }]) => ({
    address,
    locations: [...locations],
    citedOn: [...citedOn].sort(),
  }));
  return { addresses: addresses.sort((a, b) => (a.address < b.address ? -1 : 1)), damaged };
}

/** For a date less precise than a day, its last day. */
function dayOf({ data }: FileRecord): string | undefined {
  const [published] = valuesAt(data, 'published');
  const { data: date } = edtfDate.safeParse(published?.value);
  return date === undefined ? undefined : parseDate(date).latest;
}

/** Values that are addresses, under whatever key. The introduction of an article is read as Markdown. */
function linksOfData(record: FileRecord): Link[] {
  return textsIn(record.data).flatMap(({ path, value }) => {
    const line = record.lineOf(path);
    if (record.collection === 'articles' && path[0] === 'introduction') {
      return linksIn(readMarkdown(value)).map(({ url }) => ({ url, line }));
    }
    return /^https?:\S+$/i.test(value) ? [{ url: value, line }] : [];
  });
}

function linksOfText({ collection, file, body, bodyLine }: FileRecord): Link[] {
  if (body.trim() === '') return [];
  const links = collection === 'articles' ? parseCached(file, body).links : linksIn(readMdx(body));
  return links.map(({ url, line }) => ({ url, line: line + bodyLine - 1 }));
}

function textsIn(data: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; value: string }[] {
  if (typeof data === 'string') return [{ path, value: data }];
  if (typeof data !== 'object' || data === null) return [];
  const isList = Array.isArray(data);
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, isList ? Number(key) : key]));
}
