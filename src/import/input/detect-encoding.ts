import type { Warning } from '../model/warning.ts';
import { guessEncoding, standardName } from './guess-encoding.ts';
import { plausibility } from './plausibility.ts';

/** How the bytes of a text say that they are to be read. */
export interface Encoding {
  /** A name of the WHATWG Encoding Standard. @example "utf-8", "windows-1252" */
  name: string;
  /** How many bytes at the beginning are a byte order mark. */
  mark: number;
  /** What a person should see, where the bytes do not say it for certain. */
  doubt?: Warning;
}

/**
 * Tells the encoding of a text from its first bytes (up to a megabyte is enough): a byte order mark; what the owner
 * says; the zero bytes of UTF-16; UTF-8 if it has more characters of several bytes than broken ones; what it declares;
 * else UTF-8 where nothing is broken, and the likely one where something is.
 *
 * @param stated by the owner, as a name of the WHATWG Encoding Standard
 */
export function detectEncoding(sample: Uint8Array, stated?: string): Encoding {
  const marked = BYTE_ORDER_MARKS.find(({ bytes }) => bytes.every((byte, at) => sample[at] === byte));
  if (marked) return { name: marked.name, mark: marked.bytes.length };
  if (stated !== undefined) return { name: stated, mark: 0 };
  const wide = wideEncoding(sample);
  return { mark: 0, ...(wide === undefined ? narrowEncoding(sample) : { name: wide }) };
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

function narrowEncoding(sample: Uint8Array): Omit<Encoding, 'mark'> {
  const { whole, broken } = countUtf8(sample);
  const label = declaredEncoding(sample);
  const declared = label === undefined ? undefined : standardName(label);
  if (whole > 0 && whole >= broken) {
    return declared === undefined ? { name: 'utf-8' } : { name: 'utf-8', doubt: contradicted(label, 'utf-8', sample) };
  }
  if (declared === undefined && broken === 0) return { name: 'utf-8' };
  const guess = guessEncoding(sample);
  if (declared === undefined) {
    const { name, confidence } = guess;
    const doubt = label === undefined ? guessed(guess, sample) : { ...contradicted(label, name, sample), confidence };
    return { name, doubt };
  }
  const isUnlikely = broken > 0 && looksIn(declared, sample) < UNLIKELY && looksIn(guess.name, sample) > LIKELY;
  return isUnlikely ? { name: declared, doubt: unlikely(declared, guess.name, sample) } : { name: declared };
}

const UNLIKELY = 0.4;
const LIKELY = 0.8;

function looksIn(name: string, sample: Uint8Array): number {
  return plausibility(textIn(name, sample));
}

function textIn(name: string, sample: Uint8Array): string {
  return new TextDecoder(name).decode(sample.subarray(0, 64 * 1024), { stream: true });
}

function guessed({ name, confidence }: { name: string; confidence: number }, sample: Uint8Array): Warning {
  const sure = `${Math.round(confidence * 100)}% sure`;
  return {
    code: 'encoding-guessed',
    found: `The file declares no encoding and was read as ${name} (${sure}): ${excerpt(textIn(name, sample))}`,
    expected: ADVICE,
    confidence,
  };
}

/** What is declared is not what the bytes are. */
function contradicted(label = '', name: string, sample: Uint8Array): Warning {
  return {
    code: 'encoding-contradicted',
    found: `The file declares ${label}, but its bytes are not so. It was read as ${name}: ${excerpt(textIn(name, sample))}`,
    expected: ADVICE,
  };
}

/** What is declared can be read, but gives no words. */
function unlikely(declared: string, likely: string, sample: Uint8Array): Warning {
  const other = excerpt(textIn(likely, sample));
  return {
    code: 'encoding-contradicted',
    found: `The file declares ${declared} and was read so: ${excerpt(textIn(declared, sample))}. As ${likely} it would be ${other}`,
    expected: `If the second is right, import again with --encoding ${likely}.`,
    confidence: 0.3,
  };
}

const ADVICE =
  'See whether the words are right. If not, import again with --encoding NAME, such as --encoding windows-1251.';

/** The first words that are not ASCII, with those around them. */
function excerpt(text: string): string {
  const at = text.search(/\P{ASCII}/u);
  const words = text.slice(Math.max(0, at - 20), at + 60).replace(/\s+/gu, ' ');
  return `“${words.trim()}”`;
}

/** Counts characters of several bytes, and broken ones. One that the end of the sample cuts is neither. */
function countUtf8(sample: Uint8Array): { whole: number; broken: number } {
  const text = new TextDecoder().decode(sample, { stream: true });
  // A replacement character is one of the text where its own bytes are in the sample.
  const own = Buffer.from(sample).toString('latin1').split('\xEF\xBF\xBD').length - 1;
  const replaced = text.split('\uFFFD').length - 1;
  return { whole: own + (text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0), broken: replaced - own };
}

/** What an XML declaration or an HTML `meta` element says. */
function declaredEncoding(sample: Uint8Array): string | undefined {
  const start = Buffer.from(sample.subarray(0, 4096)).toString('latin1');
  return DECLARATIONS.map((pattern) => pattern.exec(start)?.[1]).find((found) => found !== undefined);
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
