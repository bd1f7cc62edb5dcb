import type { CmsConfig, Collection, CollectionFile, Field } from '@sveltia/cms';
import { type CollectionName, collectionNames, collections } from '../../src/loaders/collections.ts';
import type { FileRecord } from '../../src/loaders/file-record.ts';
import { editorSchemas } from '../schemas/editor-schemas.ts';
import meanings from '../schemas/key-meanings.json' with { type: 'json' };
import { BODY, ENTRIES, ORIGINAL, WHOLE } from './admin/record-files.ts';
import { type Choice, fieldsOf, labelOf, LISTS } from './fields.ts';

/** Where the archive is, for the CMS. */
export interface ArchivePlace {
  /** The content folder, from the folder of the repository. @example "content" */
  content: string;
  /** The repository on GitHub; undefined if the CMS is used on the owner’s machine only. @example "owner/archive" */
  repository: string | undefined;
}

/**
 * The configuration of Sveltia CMS for an archive, from the schemas of records: a form for each, whose choices are the
 * records and kinds that the archive has.
 */
export function cmsConfig(records: readonly FileRecord[], { content, repository }: ArchivePlace): CmsConfig {
  const schemas = editorSchemas(records, meanings);
  const choices = records.map(choiceOf);
  const fields = (name: CollectionName): Field[] => fieldsOf(name, JSON.parse(schemas.get(name) ?? '{}'), choices);
  return {
    backend: { name: 'github', repo: repository ?? 'owner/archive', auth_methods: ['token'] },
    media_folder: `${content}/media`,
    public_folder: '/media',
    slug: { encoding: 'ascii', clean_accents: true },
    editor: { preview: false },
    show_preview_links: false,
    collections: [
      ...collectionNames.flatMap((name) => folders(name, fields, records, content)),
      { name: LISTS, label: labelOf(LISTS), files: collectionNames.flatMap((name) => listFile(name, fields, content)) },
      { name: 'settings', label: 'Settings', files: singleFiles(fields, content) },
    ],
  };
}

type FieldsOf = (name: CollectionName) => Field[];

const HIDDEN: Field = { name: ORIGINAL, widget: 'hidden' };

/** Only as plain text: an editor that knows other Markdown would damage notes. */
const TEXT: Field = { name: BODY, label: labelOf(BODY), widget: 'markdown', modes: ['raw'], required: false };

/** A collection for each extension of a folder of records that the archive has files of, and for the usual one. */
function folders(name: CollectionName, fields: FieldsOf, records: readonly FileRecord[], content: string) {
  const layout = collections[name];
  if (!('folder' in layout)) return [];
  const used = layout.extensions.filter(
    (extension, index) =>
      index === 0 || records.some(({ collection, file }) => collection === name && file.endsWith(extension)),
  );
  const own = fields(name);
  const titled = own.some((field) => field.name === 'title') ? 'title' : 'name';
  return used.map((extension): Collection => {
    const hasText = extension !== '.yaml';
    return {
      name: extension === used[0] ? name : `${name}-${extension.slice(1)}`,
      label: extension === used[0] ? labelOf(name) : `${labelOf(name)} (${extension})`,
      folder: `${content}/${layout.folder}`,
      extension: extension.slice(1),
      format: hasText ? `steppe-${extension.slice(1)}-frontmatter` : 'steppe-record',
      identifier_field: titled,
      summary: `{{${titled}}}`,
      slug: { template: `{{${titled}}}`, editable: ['create'], pattern: [ID, ID] },
      fields: [...own, ...(hasText ? [TEXT] : []), HIDDEN],
    };
  });
}

const ID = '^[a-z0-9]+(-[a-z0-9]+)*$';

function listFile(name: CollectionName, fields: FieldsOf, content: string): CollectionFile[] {
  const layout = collections[name];
  if (!('list' in layout)) return [];
  const id: Field = { name: 'id', label: 'Id', widget: 'string', pattern: [ID, ID] };
  const entries: Field = { name: ENTRIES, label: labelOf(name), widget: 'list', collapsed: true, fields: [id] };
  return [
    {
      name,
      label: labelOf(name),
      file: `${content}/${layout.file}`,
      format: 'steppe-table',
      fields: [{ ...entries, fields: [id, ...fields(name)] }, HIDDEN],
    },
  ];
}

/** The site has a form. Tables of words and kinds are edited as they are written. */
function singleFiles(fields: FieldsOf, content: string): CollectionFile[] {
  const whole: Field = {
    name: WHOLE,
    label: 'YAML',
    widget: 'code',
    default_language: 'yaml',
    allow_language_selection: false,
    output_code_only: true,
  };
  const written = (['vocabulary', 'words'] as const).map((name) => ({
    name,
    label: labelOf(name),
    file: `${content}/${collections[name].file}`,
    format: 'steppe-text',
    fields: [whole],
  }));
  const site = { name: 'site', label: labelOf('site'), file: `${content}/${collections.site.file}` };
  return [{ ...site, format: 'steppe-record', fields: [...fields('site'), HIDDEN] }, ...written];
}

function choiceOf({ collection, id, data }: FileRecord): Choice {
  const label: unknown = Reflect.get(Object(data), 'name') ?? Reflect.get(Object(data), 'title');
  return { collection, id, label: typeof label === 'string' ? label : id };
}
