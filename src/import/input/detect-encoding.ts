/** How the bytes of a text say that they are to be read. */
export interface Encoding {
  /** A name of the WHATWG Encoding Standard. @example "utf-8", "windows-1252" */
  name: string;
  /** How many bytes at the beginning are a byte order mark. */
  mark: number;
}

/**
 * Tells the encoding of a text from its first bytes (up to a megabyte is enough): a byte order mark; the zero bytes
 * of UTF-16; UTF-8 if it has more characters of several bytes than broken ones; what it declares; else UTF-8 where
 * nothing is broken, and Windows-1252.
 */
export function detectEncoding(sample: Uint8Array): Encoding {
  const marked = BYTE_ORDER_MARKS.find(({ bytes }) => bytes.every((byte, at) => sample[at] === byte));
  if (marked) return { name: marked.name, mark: marked.bytes.length };
  return { name: wideEncoding(sample) ?? narrowEncoding(sample), mark: 0 };
}

/** UTF-16 without a mark: every second byte of its spaces, line ends and Latin letters is zero, the others are not. */
function wideEncoding(sample: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const length = Math.min(sample.length, 64 * 1024);
  for (let at = 0; at < length; at++) if (sample[at] === 0) zeros[at % 2 ? 1 : 0]! += 1;
  const [even = 0, odd = 0] = zeros;
  const many = length / 40;
  if (odd > many && odd > 20 * even) return 'utf-16le';
  if (even > many && even > 20 * odd) return 'utf-16be';
  return undefined;
}

function narrowEncoding(sample: Uint8Array): string {
  const { whole, broken } = countUtf8(sample);
  if (whole > 0 && whole >= broken) return 'utf-8';
  return declaredEncoding(sample) ?? (broken === 0 ? 'utf-8' : 'windows-1252');
}

/** Counts characters of several bytes, and broken ones. One that the end of the sample cuts is neither. */
function countUtf8(sample: Uint8Array): { whole: number; broken: number } {
  const text = new TextDecoder().decode(sample, { stream: true });
  // A replacement character is one of the text where its own bytes are in the sample.
  const own = Buffer.from(sample).toString('latin1').split('\xEF\xBF\xBD').length - 1;
  const replaced = text.split('\uFFFD').length - 1;
  return { whole: own + (text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0), broken: replaced - own };
}

/** What an XML declaration or an HTML `meta` element says. UTF-8 and UTF-16 would have been recognised as such. */
function declaredEncoding(sample: Uint8Array): string | undefined {
  const start = Buffer.from(sample.subarray(0, 4096)).toString('latin1');
  const label = DECLARATIONS.map((pattern) => pattern.exec(start)?.[1]).find((found) => found !== undefined);
  if (label === undefined) return undefined;
  try {
    const name = new TextDecoder(label).encoding;
    return name.startsWith('utf-') ? undefined : name;
  } catch {
    return undefined;
  }
}

const DECLARATIONS = [
  /<\?xml[^<>]{1,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/i,
  /<meta[^<>]{1,200}?\bcharset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i,
];

const BYTE_ORDER_MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], name: 'utf-8' },
  { bytes: [0xff, 0xfe], name: 'utf-16le' },
  { bytes: [0xfe, 0xff], name: 'utf-16be' },
];
