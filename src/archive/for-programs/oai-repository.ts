import type { Element } from 'xast';
import { x } from 'xastscript';
import { xmlDocument } from '../../epub/xml.ts';
import { authorsOf } from '../authors.ts';
import { versionWords } from '../books/article-head.ts';
import { absoluteUrl, type DataContext } from '../data-files/context.ts';
import { licenceOf } from '../licence.ts';
import type { Archive, ArchiveArticle } from '../model.ts';
import { publicationOf } from '../published-in.ts';

/** The name of the file among the data files. */
export const OAI_FILE = 'oai.xml';

/** The most bytes of the file: gateways refuse larger ones. */
const MOST = 20_000_000;

const OAI = 'http://www.openarchives.org/OAI/2.0/';
const REPOSITORY = 'http://www.openarchives.org/OAI/2.0/static-repository';
const OAI_DC = 'http://www.openarchives.org/OAI/2.0/oai_dc/';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * All articles in Dublin Core, as a file from which a gateway answers catalogues that harvest by OAI-PMH.
 *
 * @returns undefined if the owner does not want it, if there is no article, or if it would be too large
 * @see http://www.openarchives.org/OAI/2.0/guidelines-static-repository.htm
 */
export function oaiRepository(archive: Archive, addresses: DataContext): string | undefined {
  const { site, articles } = archive;
  if (!site.harvesting || articles.length === 0) return undefined;
  const { email, gateway } = site.harvesting;
  const first = articles.map(dayOf).reduce((one, other) => (one < other ? one : other));
  const xml = xmlDocument(
    x(
      'Repository',
      {
        xmlns: REPOSITORY,
        'xmlns:oai': OAI,
        'xmlns:xsi': XSI,
        'xsi:schemaLocation': `${REPOSITORY} ${REPOSITORY}.xsd`,
      },
      [
        x('Identify', [
          x('oai:repositoryName', site.title),
          x('oai:baseURL', gateway),
          x('oai:protocolVersion', '2.0'),
          x('oai:adminEmail', email),
          x('oai:earliestDatestamp', first),
          x('oai:deletedRecord', 'no'),
          x('oai:granularity', 'YYYY-MM-DD'),
        ]),
        x('ListMetadataFormats', [
          x('oai:metadataFormat', [
            x('oai:metadataPrefix', 'oai_dc'),
            x('oai:schema', 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd'),
            x('oai:metadataNamespace', OAI_DC),
          ]),
        ]),
        x(
          'ListRecords',
          { metadataPrefix: 'oai_dc' },
          articles.map((article) => record(article, archive, addresses)),
        ),
      ],
    ),
  );
  return Buffer.byteLength(xml) > MOST ? undefined : xml;
}

function record(article: ArchiveArticle, archive: Archive, addresses: DataContext): Element {
  const identifier = `oai:${addresses.site.hostname}:articles/${article.slug}`;
  const values = dublinCore(article, archive, addresses).map(([name, value]) => x(`dc:${name}`, value));
  return x('oai:record', [
    x('oai:header', [x('oai:identifier', identifier), x('oai:datestamp', dayOf(article))]),
    x('oai:metadata', [
      x(
        'oai_dc:dc',
        {
          'xmlns:oai_dc': OAI_DC,
          'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
          'xmlns:xsi': XSI,
          'xsi:schemaLocation': `${OAI_DC} http://www.openarchives.org/OAI/2.0/oai_dc.xsd`,
        },
        values,
      ),
    ]),
  ]);
}

/** The elements of Dublin Core that an article has. @see https://www.dublincore.org/specifications/dublin-core/dces/ */
function dublinCore(
  article: ArchiveArticle,
  archive: Archive,
  addresses: DataContext,
): [name: string, value: string][] {
  const { data, language, date, slug } = article;
  const { site, tags, entities, publications, countries } = archive;
  const licence = licenceOf(article, site);
  const groups = data.groups.map((id) => entities.get(`groups/${id}`)?.name ?? id);
  const values: [string, readonly (string | undefined)[]][] = [
    ['title', [data.title, data.subtitle]],
    ['creator', authorsOf(archive, data.authors).map(({ name }) => name)],
    ['subject', [...data.tags.map((id) => tags.get(id)?.name ?? id), ...groups]],
    ['description', [data.summary, data.form === 'digest' ? versionWords(article, archive) : undefined]],
    ['publisher', [publicationOf(data, publications)?.name]],
    ['date', [date.edtf]],
    ['type', ['Text']],
    ['format', ['text/html']],
    ['identifier', [absoluteUrl(addresses, addresses.urls.article(slug))]],
    ['source', [data.url, data.doi && `https://doi.org/${data.doi}`]],
    ['language', [language]],
    ['coverage', data.countries.map((id) => countries.get(id)?.name ?? id)],
    ['rights', [licence?.name, licence?.url]],
  ];
  return values.flatMap(([name, own]) =>
    own.flatMap((value): [string, string][] => (value === undefined ? [] : [[name, value]])),
  );
}

/** The day of the last change or, where it is not known, the first on which it may have appeared. */
function dayOf({ data, date }: ArchiveArticle): string {
  return data.updated ?? data.added ?? date.earliest;
}
