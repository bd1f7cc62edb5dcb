import { parse as parseToml, TomlDate } from 'smol-toml';
import { parseDocument } from 'yaml';
import { isObject } from '../../../base/is-object.ts';
import { parseJson } from '../../../base/parse-json.ts';

/** What is before the text of a Markdown file, and the text. */
export interface FrontMatter {
  data: ReadonlyMap<string, unknown>;
  body: string;
  /** What is wrong with it, where it is damaged: what could be read of it is in `data`. */
  fault?: { why: string; text: string };
}

/**
 * Divides a Markdown file into its front matter and its text: YAML between lines of `---` (Pandoc ends it with `...`,
 * too), TOML between lines of `+++`, or an object of JSON, as Hugo has them.
 *
 * @returns undefined where a file begins with none
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const start = text.replace(/^(?:\uFEFF|[^\S\n]*\n)+/, '');
  const [yaml, toml] = [YAML.exec(start), TOML.exec(start)];
  if (yaml) return fromYaml(yaml[1] ?? '', start.slice(yaml[0].length));
  if (toml) return fromToml(toml[1] ?? '', start.slice(toml[0].length));
  return start.startsWith('{') ? fromJson(start) : undefined;
}

const YAML = /^---[^\S\n]*\n([^]*?)^(?:---|\.\.\.)[^\S\n]*(?:\n|$(?![^]))/m;
const TOML = /^\+\+\+[^\S\n]*\n([^]*?)^\+\+\+[^\S\n]*(?:\n|$(?![^]))/m;

function fromYaml(yaml: string, body: string): FrontMatter | undefined {
  const options = { uniqueKeys: false, logLevel: 'silent' } as const;
  const [strict, lenient] = [yaml, indented(yaml)].map((text) => parseDocument(text, options));
  const document = strict?.errors.length && lenient?.errors.length === 0 ? lenient : strict;
  const [error] = document?.errors ?? [];
  const value: unknown = error ? linesOf(yaml) : toValue(() => document?.toJS({ maxAliasCount: 100 }));
  // A rule at the top of a text is no front matter.
  if (!isObject(value)) return yaml.trim() === '' ? { data: new Map(), body } : undefined;
  if (error && Object.keys(value).length === 0) return undefined;
  const [fault = ''] = error?.message.split('\n', 1) ?? [];
  return { data: new Map(Object.entries(value)), body, ...(error && { fault: { why: fault, text: yaml } }) };
}

/** YAML whose lines that go on with a text are to the right of its key, as the parser of Jekyll does not ask for. */
function indented(yaml: string): string {
  return yaml.replace(/^(?![\w."'-]+[^\S\n]*:|-[^\S\n]|[#\s[\]{}]|$)/gm, '  ');
}

function fromToml(toml: string, body: string): FrontMatter {
  try {
    return { data: new Map(Object.entries(parseToml(toml)).map(([key, value]) => [key, withoutDates(value)])), body };
  } catch (error) {
    const fault = error instanceof Error ? error.message.split('\n', 1)[0] : undefined;
    const lines = linesOf(toml.replace(/^(\w+)\s*=\s*/gm, '$1: '));
    return { data: new Map(Object.entries(lines)), body, fault: { why: fault ?? 'it cannot be read', text: toml } };
  }
}

function fromJson(text: string): FrontMatter | undefined {
  // It ends with the first bracket at the beginning of a line after which it can be read.
  const ends = [...text.slice(0, LONGEST_JSON).matchAll(/^\}[^\S\n]*(?:\n|$(?![^]))/gm)].slice(0, 20);
  for (const { index } of ends) {
    const value = parseJson(text.slice(0, index + 1));
    if (isObject(value)) return { data: new Map(Object.entries(value)), body: text.slice(index + 1) };
  }
  return undefined;
}

const LONGEST_JSON = 200_000;

function toValue(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The keys with values on their lines of YAML that is damaged. */
function linesOf(yaml: string): object {
  const lines = [...yaml.matchAll(/^([A-Za-z][\w-]*):[^\S\n]+(\S.*)$/gm)];
  return Object.fromEntries(
    lines.map(([, key = '', value = '']): [string, unknown] => {
      const document = parseDocument(value, { logLevel: 'silent' });
      return [key, document.errors.length > 0 ? value.replace(/^["']|["']\s*$/g, '') : toValue(() => document.toJS())];
    }),
  );
}

/** A value of TOML with its dates as they are written. */
function withoutDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(withoutDates);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutDates(one)]));
}
