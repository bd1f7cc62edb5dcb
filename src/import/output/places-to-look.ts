import { plural } from '../../base/plural.ts';
import { linesOf } from '../../report/report-to-terminal.ts';
import { type WarningCode, warningCodes } from '../model/warning.ts';
import { shorten, withExcerpt } from './describe.ts';
import type { ArticleReport, WarningReport } from './report.ts';

/** What endangers text comes first, then notes, then what an article says of itself. */
const FIRST: readonly WarningCode[] = [
  'source-damaged',
  'note-form-unreadable',
  'encoding-guessed',
  'encoding-contradicted',
  'encoding-repaired',
  'markup-left-out',
  'order-changed',
  'mark-without-note',
  'note-without-mark',
  'boundary-inferred',
];
/** How many places of one kind the terminal shows; the report has all. */
const SHOWN = 3;

/** Places of one kind that say the same. */
interface Alike {
  first: WarningReport;
  count: number;
}

/** What a person should look at after an import, gathered by kind: a thing that repeats takes one line. */
export class PlacesToLook {
  readonly #byCode = new Map<WarningCode, Map<string, Alike>>();
  readonly #leftOut = new Map<string, { count: number; example: string }>();

  add({ warnings, leftOut }: Pick<ArticleReport, 'leftOut' | 'warnings'>): void {
    for (const warning of warnings) {
      const kind = this.#byCode.get(warning.code) ?? new Map<string, Alike>();
      this.#byCode.set(warning.code, kind);
      const key = masked(warning);
      const alike = kind.get(key);
      if (alike) alike.count += 1;
      else kind.set(key, { first: warning, count: 1 });
    }
    for (const { text, why } of leftOut) {
      const known = this.#leftOut.get(why);
      if (known) known.count += 1;
      else this.#leftOut.set(why, { count: 1, example: text });
    }
  }

  /** Lines for the terminal: what was left out, the places, and what is only good to know. `folder` is the content folder. */
  describe(folder: string): string[][] {
    const codes = [...this.#byCode.keys()].sort((a, b) => rank(a) - rank(b));
    const describeAll = (some: readonly WarningCode[]) =>
      some.flatMap((code) => describeKind([...(this.#byCode.get(code)?.values() ?? [])], folder));
    const isAdvice = (code: WarningCode) => warningCodes[code].severity === 'advice';
    const places = describeAll(codes.filter((code) => !isAdvice(code)));
    const news = describeAll(codes.filter(isAdvice));
    const leftOut = [...this.#leftOut].map(
      ([why, { count, example }]) => `  ${why}: ${plural(count, 'place')}, such as “${shorten(example)}”`,
    );
    return [
      leftOut.length > 0 ? ['Left out of the texts:', ...leftOut] : [],
      places.length > 0 ? ['Places to look at:', ...places] : [],
      news.length > 0 ? ['For your information:', ...news] : [],
    ];
  }
}

function describeKind(kinds: readonly Alike[], folder: string): string[] {
  const shown = kinds.slice(0, SHOWN).map(({ first, count }) => {
    const [line = ''] = linesOf([withExcerpt(first)], { folder });
    return count === 1 ? `  ${line}` : `  ${line} And ${plural(count - 1, 'more place')} like it.`;
  });
  const rest = kinds.slice(SHOWN).reduce((sum, { count }) => sum + count, 0);
  const [code] = kinds.map(({ first }) => first.code);
  if (rest === 0 || code === undefined) return shown;
  return [...shown, `  and ${plural(rest, 'more place')}, in import-report.json [${code}]`];
}

/** What is the same where a thing repeats: names and numbers differ. */
function masked({ found, expected = '' }: WarningReport): string {
  return `${found}\n${expected}`
    .replace(/[“"„«][^”"»“]*[”"»“]/gu, '“”')
    .replace(/[\p{L}\p{N}_/.:-]*\d[\p{L}\p{N}_/.:-]*/gu, '0');
}

function rank(code: WarningCode): number {
  const first = FIRST.indexOf(code);
  return first === -1 ? FIRST.length + Object.keys(warningCodes).indexOf(code) : first;
}
