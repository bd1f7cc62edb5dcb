import type { Bundle } from '../../input/bundle/bundle.ts';
import type { Properties } from '../document/front-matter.ts';
import { elementsBelow, elementsIn, textOf, type XmlNode } from '../document/xml.ts';
import { readRelated, targetsOf } from './package.ts';
import type { Styles } from './styles.ts';

/** What the properties of a document say (ISO/IEC 29500-2, section 11), and the language of most of its text. */
export async function readProperties(bundle: Bundle, document: XmlNode, styles: Styles): Promise<Properties> {
  const core = (await readRelated(bundle, await targetsOf(bundle, ''), 'core-properties'))?.xml;
  const valueOf = (name: string) => {
    const text = elementsIn(core, name).map(textOf).join('').trim();
    return text === '' ? undefined : text;
  };
  return {
    title: valueOf('dc:title'),
    authors: (valueOf('dc:creator') ?? '').split(/\s*;\s*/).filter((name) => name !== ''),
    created: valueOf('dcterms:created'),
    language: valueOf('dc:language') ?? languageOf(document, styles),
  };
}

/** The language of most letters, where runs name theirs. */
function languageOf(document: XmlNode, { language }: Styles): string | undefined {
  const letters = new Map<string, number>();
  for (const run of elementsBelow(document, 'w:r')) {
    const [own] = elementsBelow(run, 'w:lang');
    const named = own?.attributes['w:val'] ?? language;
    const { length } = elementsIn(run, 'w:t').map(textOf).join('');
    if (named !== undefined) letters.set(named, (letters.get(named) ?? 0) + length);
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  return most?.[0];
}
