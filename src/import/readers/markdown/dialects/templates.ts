import { valuesIn, type Dialect, type Surroundings } from './dialect.ts';
import type { Draft } from '../draft.ts';
import { figure } from './figure.ts';
import { filmOf } from './films.ts';

/**
 * Shortcodes of Hugo (`{{< name … >}}`, `{{% name … %}}`) and tags and values of Liquid (`{% name … %}`, `{{ value }}`).
 * Figures, films, references, notes and what is known of the site become what they show. All others stay in the text as
 * code, and the report names them.
 */
export const templates: Dialect = (draft, surroundings) => {
  draft.replace(NOTE_PAIR, ([, inside = '']) => `^[${inside.trim()}]`);
  draft.replace(LIQUID_NOTE, ([, inside = '']) => `^[${valuesIn(inside).get('1') ?? inside}]`);
  draft.replace(TAG, (match) => {
    const { groups: { hugo, liquid, value } = {} } = match;
    if (value !== undefined) return valueOf(value, surroundings) ?? draft.keep(value.trim(), match[0]);
    const [, name = '', rest = ''] = /^[-\s]*(\/?[\w./-]+)([^]*?)[-/\s]*$/.exec(hugo ?? liquid ?? '') ?? [];
    return (
      shown(draft, { name, rest, sign: match[0], isAlone: isAlone(match) }, surroundings) ?? draft.keep(name, match[0])
    );
  });
};

/** Themes of Hugo have them under these names. */
const NOTE_PAIR =
  /\{\{[<%]\s*(?:footnote|fn|sidenote|marginnote|side-note|margin-note)\b[^>%]*[>%]\}\}([^{}]*)\{\{[<%]\s*\/\s*(?:footnote|fn|sidenote|marginnote|side-note|margin-note)\s*[>%]\}\}/g;
/** tufte-jekyll: `{% sidenote "id" "Words" %}`. */
const LIQUID_NOTE = /\{%-?\s*(?:sidenote|marginnote|footnote)\s+((?:"[^"]*"|'[^']*'|[^%"'])*)-?%\}/g;
const TAG =
  /\{\{(?:<(?<hugo>(?:"[^"]*"|`[^`]*`|[^"`])*?)>|%(?<hugo>(?:"[^"]*"|`[^`]*`|[^"`])*?)%)\}\}|\{%(?<liquid>(?:"[^"]*"|'[^']*'|[^"'])*?)%\}|\{\{(?<value>(?:"[^"]*"|'[^']*'|[^{}"'])*)\}\}/g;

interface Tag {
  name: string;
  /** What follows its name. */
  rest: string;
  sign: string;
  /** Whether it is alone on its line, and the white space before it. */
  isAlone: string | undefined;
}

function isAlone({ index, input, 0: sign }: RegExpExecArray): string | undefined {
  const before = /(?:^|\n)([^\S\n]*)$/.exec(input.slice(Math.max(0, index - 200), index));
  return before && /^[^\S\n]*(?:\n|$)/.test(input.slice(index + sign.length, index + sign.length + 200))
    ? before[1]
    : undefined;
}

/** What a tag shows, in Markdown; undefined where only its program knows. */
function shown(
  draft: Draft,
  { name, rest, sign, isAlone }: Tag,
  { addressOf, variable }: Surroundings,
): string | undefined {
  const values = valuesIn(rest);
  const [first = '', second = ''] = [values.get('0'), values.get('1')];
  if (/^(?:toc|tableofcontents)$/i.test(name)) return draft.drop(sign, 'a table of contents that a program makes');
  if (/^(?:ref|relref|link|post_url)$/.test(name)) {
    const target = values.get('path') ?? first;
    return addressOf(target) ?? `/${target.replace(/^\/|\.\w+$/g, '')}`;
  }
  const film = filmOf(name, values);
  if (film !== undefined) return `<${film}>`;
  if (/^(?:figure|figur|image|img|pic|picture|photo)s?$/i.test(name)) return figure(values, isAlone);
  if (name === 'include' || name === 'include_relative' || name === 'include_cached') {
    const film = filmOf(first.replace(/\.\w+$/, ''), new Map([...values, ['0', second]]));
    if (film !== undefined) return `<${film}>`;
    return /figure|image|img|picture|photo/i.test(first) ? figure(resolved(values, variable), isAlone) : undefined;
  }
  if (/^(?:br|newline)$/.test(name)) return '<br>';
  return undefined;
}

/** Values that name a variable, with what it says. */
function resolved(values: ReadonlyMap<string, string>, variable: Surroundings['variable']): Map<string, string> {
  return new Map(
    [...values].map(([key, value]) => [key, /^(?:site|page)\.\w/.test(value) ? (variable(value) ?? value) : value]),
  );
}

/** What a value of Liquid says: one that is written out, or a variable that is known, through filters that change no words. */
function valueOf(value: string, { variable }: Surroundings): string | undefined {
  const [subject = '', ...filters] = value
    .replace(/^-|-$/g, '')
    .split('|')
    .map((part) => part.trim());
  const written = /^(?:"([^"]*)"|'([^']*)')$/.exec(subject);
  const text = written ? (written[1] ?? written[2]) : variable(subject);
  const isPlain = filters.every((filter) => FILTERS.test(filter));
  if (text === undefined || !isPlain) return undefined;
  const isAbsolute = filters.includes('absolute_url');
  if (!isAbsolute && !filters.some((filter) => /^(?:url$|relative_url|prepend)/.test(filter))) return text;
  const base = (isAbsolute ? (variable('site.url') ?? '') : '') + (variable('site.baseurl') ?? '');
  return `${base}/${text.replace(/^\//, '')}`;
}

const FILTERS =
  /^(?:url|relative_url|absolute_url|prepend:\s*site\.(?:baseurl|url)|escape|xml_escape|strip|markdownify)$/;
