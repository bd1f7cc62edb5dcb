import { urlsUnder } from '../../../base/urls.ts';
import { writeEpub } from '../../../epub/write-epub.ts';
import { type SampleRecords, sampleArchive } from '../../../test/sample-archive.ts';
import type { FormattedItem } from '../../cite/format-item.ts';
import { pagedDossiers } from '../../dossier/paged-dossiers.ts';
import { bookMaker, type DossierRecord } from '../books.ts';
import type { BookPicture } from '../context.ts';
import type { UnreadBook } from '../make-book.ts';

const FERRY = `Malta waited.[^7] The ferry of [Gozo](/articles/gozo/#p-2), [the quarrel](/articles/quarrel/) and [here](#p-2).

## The Crossing {…}

It left for Malta.[^12] See [the page](/about/) and [the list](#notes).

![The quay](/media/quay.png 'The quay of 1911')

![The bell](/media/bell.mp3)

| Year | Boats |
| ---- | ----: |
| 1911 | 2     |

Then $\`x^2\`$ & more.[^7]

[^7]: Log of the ferry, [p. 3](/articles/gozo/). As in[^12].

[^12]: Harbour book.
`;

const records: SampleRecords = {
  articles: {
    ferry: {
      title: 'A *Winter* & Ferries',
      published: '2020-02',
      countries: ['malta'],
      text: FERRY,
      updated: '2024-06-12',
    },
    gozo: {
      title: 'Gozo',
      published: '2021',
      form: 'full',
      text: 'One.\n\nTwo, of Malta.[^1]\n\nThree.\n\n[^1]: A note on [one](#p-1).',
    },
    quarrel: { title: 'A Quarrel', published: '2022-05-03', text: 'Nothing.\n\n- Malta again', language: 'fr' },
  },
  countries: { malta: { name: 'Malta' } },
  people: { 'ada-example': { name: 'Ada Example', familyName: 'Example', givenName: 'Ada' } },
  publications: { 'example-post': { name: 'Example Post' } },
};

export const archive = sampleArchive(records);
const quay: BookPicture = {
  file: 'image-quay.png',
  type: 'image/png',
  size: 68,
  read: () =>
    Promise.resolve(
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
        'base64',
      ),
    ),
};
const citations: FormattedItem[] = [
  { style: 'apa', name: 'APA', html: 'Example. <i>Ferries</i><span data-whole="" data-one=", para. {n}"></span>.' },
];

export const maker = bookMaker(
  {
    archive,
    addresses: { urls: urlsUnder('/x/'), site: new URL('https://archive.example.org') },
    pictureOf: (address) => (address === '/media/quay.png' ? quay : undefined),
    recordingOf: () => ({ label: 'Download: MP3, 1 kB', captions: [] }),
    icon: undefined,
  },
  () => Promise.resolve(citations),
);

export const articleOf = (slug: string) => {
  const article = archive.articles.find((one) => one.slug === slug);
  if (!article) throw new Error(`no article ${slug}`);
  return article;
};
export const malta: DossierRecord = {
  kind: 'countries',
  id: 'malta',
  name: 'Malta',
  kicker: 'Country',
  mdx: 'An *island*, see [the ferry](/articles/ferry/) and [the quarrel](/articles/quarrel/).',
  dossier: pagedDossiers(archive).get('countries/malta')?.dossier ?? [],
};
export const bodyOf = (book: UnreadBook | undefined, file: string) =>
  book?.documents.find((document) => document.file === file)?.body ?? '';
export const bytesOf = async ({ images, ...book }: UnreadBook) =>
  writeEpub({ ...book, images: await Promise.all(images.map(async (one) => ({ ...one, bytes: await one.read() }))) });
