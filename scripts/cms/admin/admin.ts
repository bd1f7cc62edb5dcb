import CMS, { type CmsConfig } from '@sveltia/cms';
import { type FileKind, readFile, writeFile } from './record-files.ts';

/**
 * The script of the admin page: starts the CMS, which is told by `config.json` beside it. Formats of files with
 * frontmatter need names that end so.
 */
const FORMATS: readonly [name: string, extension: string, kind: FileKind][] = [
  ['steppe-md-frontmatter', 'md', 'markdown'],
  ['steppe-mdx-frontmatter', 'mdx', 'markdown'],
  ['steppe-record', 'yaml', 'record'],
  ['steppe-table', 'yaml', 'table'],
  ['steppe-text', 'yaml', 'text'],
];

for (const [name, extension, kind] of FORMATS) {
  CMS.registerCustomFormat(name, extension, {
    fromFile: (text: string) => readFile(kind, text),
    toFile: (fields: Record<string, unknown>) => writeFile(kind, fields),
  });
}

const response = await fetch('./config.json');
const config = (await response.json()) as CmsConfig;
await CMS.init({ config: { ...config, load_config_file: false } });
