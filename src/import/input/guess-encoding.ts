import { analyse } from 'chardet';
import { plausibility } from './plausibility.ts';

/** The likely encoding of bytes, and how sure that is, from 0 to 1. */
export interface Guess {
  /** A name of the WHATWG Encoding Standard. */
  name: string;
  confidence: number;
}

/**
 * The likely encoding of text that is not UTF-8 and declares none. The library compares the bytes with the statistics of
 * languages; in short texts these say little, and what the text then looks like decides.
 */
export function guessEncoding(sample: Uint8Array): Guess {
  const bytes = wordsIn(sample);
  const found = new Map(OTHERS.map((name) => [name, 0]));
  for (const { name, confidence } of analyse(bytes)) {
    const known = standardName(name);
    if (known !== undefined) found.set(known, Math.max(found.get(known) ?? 0, confidence / 100));
  }
  const candidates = [...found].map(([name, confidence]) => {
    const looks = plausibility(wholeText(name, bytes));
    return { name, confidence: Math.min(confidence, looks), score: confidence + 2 * looks };
  });
  const [best] = candidates.toSorted((a, b) => b.score - a.score);
  return best && best.score > 1 ? { name: best.name, confidence: best.confidence } : { name: LAST, confidence: 0 };
}

const ENOUGH = 64 * 1024;

/** The lines that have more than ASCII, without markup, which looks like English. */
function wordsIn(sample: Uint8Array): Buffer {
  const lines = Buffer.from(sample)
    .toString('latin1')
    .replace(/<[^<>]*>/g, ' ')
    .split('\n');
  const telling = lines.filter((line) => /\P{ASCII}/u.test(line)).join('\n');
  return Buffer.from(telling, 'latin1').subarray(0, ENOUGH);
}

const LAST = 'windows-1252';
/** Encodings that are tried although the library does not name them. */
const OTHERS = [
  'windows-1251',
  'koi8-r',
  'ibm866',
  'windows-1252',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
  'windows-1256',
];

/** Text of bytes that may end within a character. */
function wholeText(name: string, bytes: Uint8Array): string {
  return new TextDecoder(name).decode(bytes, { stream: true });
}

/** The name that decoders know; undefined for UTF-8 and UTF-16, which are recognised without guessing. */
export function standardName(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-') ? undefined : encoding;
  } catch {
    return undefined;
  }
}
