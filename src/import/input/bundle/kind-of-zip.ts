import { type Bundle, readTextOf } from './bundle.ts';

/** What a zip file or a folder is that no reader takes, in words for the owner, with what to do instead. */
export interface WhatItIs {
  what: string;
  advice: string;
  /** Whether it is no format that is known: then the owner should see which are. */
  isUnknown?: boolean;
}

/** What a zip file is that no reader takes, by what is in it. */
export async function describeBundle(bundle: Bundle): Promise<WhatItIs> {
  const types = bundle.entries.has(CONTENT_TYPES) ? await readTextOf(bundle, CONTENT_TYPES) : '';
  const mime = bundle.entries.has('mimetype') ? (await readTextOf(bundle, 'mimetype')).trim() : '';
  const paths = [...bundle.entries.keys()];
  const known = OTHERS.find(({ is }) => is(`${types} ${mime}`, paths));
  if (known) return known;
  if (bundle.refused.some(({ why }) => why.includes('password'))) {
    return { what: 'a zip file protected by a password', advice: 'Save it without a password.' };
  }
  const [refused] = bundle.refused;
  if (paths.length === 0 && refused) {
    const others = bundle.refused.length - 1;
    const count = others > 0 ? ` and ${others.toLocaleString('en')} more` : '';
    return {
      what: `a zip file without files that can be read: refused ${refused.path} (${refused.why})${count}`,
      advice: 'Pack the texts anew, or name them one by one.',
    };
  }
  const first = paths.slice(0, 3).join(', ');
  const more = paths.length > 3 ? ` and ${(paths.length - 3).toLocaleString('en')} more` : '';
  const held = paths.length === 0 ? 'without files' : `of files that make no known export: ${first}${more}`;
  return { what: `a zip file ${held}`, advice: 'Name the files to import.', isUnknown: paths.length > 0 };
}

const CONTENT_TYPES = '[Content_Types].xml';
const SAVE_AS_DOCX = 'Save or export the text as .docx first.';

const OTHERS: readonly { is: (types: string, paths: readonly string[]) => boolean; what: string; advice: string }[] = [
  {
    is: (types) => types.includes('spreadsheetml') || types.includes('opendocument.spreadsheet'),
    what: 'a spreadsheet',
    advice: 'Put it beside the article as a file, or copy its tables into a document.',
  },
  {
    is: (types) => types.includes('presentationml') || types.includes('opendocument.presentation'),
    what: 'a presentation',
    advice: SAVE_AS_DOCX,
  },
  {
    is: (_, paths) => paths.some((path) => /^Index\/.*\.iwa$|^index\.apxl$|^(?:Index\.zip|index\.xml)$/.test(path)),
    what: 'a document of Pages, Numbers or Keynote',
    advice: 'In Pages choose File, Export To, Word, and import the .docx.',
  },
  {
    is: (types) => types.includes('opendocument'),
    what: 'an OpenDocument file that is no text',
    advice: 'Save the text as .odt or .docx first.',
  },
  {
    is: (_, paths) => paths.includes('META-INF/MANIFEST.MF'),
    what: 'a program (.jar)',
    advice: 'There is no text in it.',
  },
];
