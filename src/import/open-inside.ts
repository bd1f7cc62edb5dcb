import { UserError } from '../base/user-error.ts';
import type { Bundle } from './input/bundle/bundle.ts';
import { isZip, openZip } from './input/bundle/open-zip.ts';
import { openTextFrom, type TextInput } from './input/open-text.ts';
import type { Skipped } from './model/found.ts';
import type { AnyReader } from './model/reader.ts';
import type { Source } from './model/source.ts';
import { recogniseBundle } from './readers/recognise.ts';

/** How the files of a bundle are opened. */
interface Opening {
  readers: readonly AnyReader[];
  /** @throws a UserError for a text that no reader reads */
  toSource: (input: TextInput) => Extract<Source, { input: TextInput }>;
  encoding: string | undefined;
}

/**
 * Opens the files of a bundle one by one, where no reader takes it as a whole: saved pages, documents, exports. Files
 * that may have text and are not read are left out, with the reason; images and the like are not mentioned.
 */
export async function openInside(bundle: Bundle, opening: Opening): Promise<Source[]> {
  const sources: Source[] = [];
  const skipped: Skipped[] = bundle.refused.map(({ path, why }) => ({
    file: bundle.file,
    place: path,
    title: '',
    why,
  }));
  for (const path of bundle.entries.keys()) {
    if (!MAY_HAVE_TEXT.test(path) || PASSED_OVER.test(path)) continue;
    try {
      sources.push(await openOne(bundle, path, opening));
    } catch (error) {
      if (!UserError.is(error)) throw error;
      const why = error.message.replace(`${nameOf(bundle, path)}: `, '').split('\n', 1)[0] ?? '';
      skipped.push({ file: bundle.file, place: path, title: '', why });
    }
  }
  return skipped.length > 0 ? [...sources, { skipped }] : sources;
}

const MAY_HAVE_TEXT =
  /\.(?:html?|xhtml|xml|atom|rss|json|txt|text|md|markdown|org|rst|adoc|asciidoc|textile|mediawiki|docx?|odt|fodt|fb2|rtf|epub|pdf|pages|gz|zip)$/i;

/** Hidden files, parts of programs, and what browsers save beside a page. */
const PASSED_OVER =
  /(?:^|\/)(?:\.|__MACOSX\/|node_modules\/)|_files\/|(?:^|\/)(?:package|package-lock|composer|tsconfig|manifest)\.json$/;

function nameOf({ file }: Bundle, path: string): string {
  return `${file.replace(/[\\/]$/, '')}/${path}`;
}

async function openOne(bundle: Bundle, path: string, { readers, toSource, encoding }: Opening): Promise<Source> {
  const name = nameOf(bundle, path);
  const content = await bundle.read(path);
  if (isZip(content)) {
    const inner = await openZip(name, content.length, content);
    const reader = await recogniseBundle(inner, readers);
    if (reader) return { bundle: inner, reader };
    await inner.close();
    throw new UserError(`${name}: a zip file that is not read`);
  }
  // Read again when it is its turn: of many files, only the beginnings are kept.
  const read = async function* () {
    yield await bundle.read(path);
  };
  const input = await openTextFrom({ name, size: content.length, read }, encoding);
  return { ...toSource(input), within: { bundle, path } };
}
