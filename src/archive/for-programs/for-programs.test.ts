import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../base/split-frontmatter.ts';
import { urlsUnder } from '../../base/urls.ts';
import { sampleArchive } from '../../test/sample-archive.ts';
import { articleMarkdown } from './article-markdown.ts';
import { llmsTexts } from './llms-texts.ts';
import { oaiRepository } from './oai-repository.ts';
import { openSearch } from './open-search.ts';

const addresses = { urls: urlsUnder('/x'), site: new URL('https://archive.example') };
const archive = sampleArchive({
  articles: {
    ferry: {
      title: 'The Ferry: [Part] One',
      published: '2021-03~',
      countries: ['malta'],
      tags: ['sea'],
      introduction: 'Of [ships](/articles/ships/).',
      files: [{ path: '/media/list.pdf', title: 'A list' }],
    },
    ships: { form: 'full', language: 'ru', publication: undefined },
  },
  people: { 'ada-example': { name: 'Ada Example' } },
  countries: { malta: { name: 'Malta' } },
  tags: { sea: { name: 'The Sea' } },
  publications: { 'example-post': { name: 'Example Post' } },
});

describe('an article in Markdown', () => {
  const [ferry, ships] = ['ferry', 'ships'].map((slug) => archive.articles.find((one) => one.slug === slug));
  const body = 'The [tide](/articles/tide/#p-1) turned.[^7]\r\n\r\n[^7]: *Ibid.*, 3.\r\n';
  const text = ferry ? articleMarkdown(ferry, body, archive, addresses) : '';

  it('says what it is', () => {
    expect(parse(splitFrontmatter(text)?.yaml ?? '')).toEqual({
      title: 'The Ferry: [Part] One',
      summary: 'A sample.',
      authors: ['Ada Example'],
      date: '2021-03~',
      publication: 'Example Post',
      canonical: 'https://archive.example/x/articles/ferry/',
      language: 'en',
      kind: 'blog',
      form: 'digest',
      topics: ['The Sea'],
      about: [{ name: 'Malta', url: 'https://archive.example/x/countries/malta/' }],
    });
  });

  it('has the text as written with its notes, its links whole', () => {
    expect(splitFrontmatter(text)?.body).toBe(
      [
        '',
        '# The Ferry: [Part] One',
        '> A digest, retold by this archive. To quote the author, use the original in Example Post (about March 2021).',
        'The [tide](https://archive.example/x/articles/tide/#p-1) turned.[^7]',
        '[^7]: *Ibid.*, 3.',
        '## Original introduction',
        'Of [ships](https://archive.example/x/articles/ships/).',
        '## Files',
        '- [A list](https://archive.example/x/media/list.pdf)\n',
      ]
        .join('\n\n')
        .slice(1),
    );
  });

  it('says of the author’s own text nothing before it', () => {
    const own = ships ? articleMarkdown(ships, 'Lёd.', archive, addresses) : '';
    expect(splitFrontmatter(own)?.body).toBe('\n# A Sample\n\nLёd.\n');
    expect(own).toContain('language: ru\n');
  });
});

describe('a title in Markdown', () => {
  const bodyUnder = (title: string, subtitle?: string) => {
    const [only] = sampleArchive({ articles: { a: { form: 'full', title, subtitle } } }).articles;
    return only && splitFrontmatter(articleMarkdown(only, 'Text.', archive, addresses))?.body;
  };

  it.each([
    ['The *Ferry* <b>', '# The *Ferry* \\<b>'],
    ['On `a` &amp; 2*3 & more', '# On \\`a\\` \\&amp; 2*3 & more'],
  ])('%s is %s', (title, expected) => {
    expect(bodyUnder(title)).toBe(`\n${expected}\n\nText.\n`);
  });

  it('has italics within a subtitle, which is in italics itself', () => {
    expect(bodyUnder('A', 'A *tale* <b>')).toBe('\n# A\n\n_A *tale* \\<b>_\n\nText.\n');
    expect(bodyUnder('A', 'A tale')).toBe('\n# A\n\n*A tale*\n\nText.\n');
  });
});

describe('an article with its own licence', () => {
  const own = { name: 'CC BY-SA 3.0', url: 'https://licence.example/by-sa/' };
  const { site, ...sample } = sampleArchive({ articles: { a: { licence: own }, b: {} } });
  const licensed = {
    ...sample,
    site: {
      ...site,
      licence: { name: 'CC BY 4.0' },
      harvesting: { email: 'editor@archive.example', gateway: 'https://gateway.example/oai/archive' },
    },
  };

  it('has it in Markdown, another that of the archive', () => {
    const licences = licensed.articles.map((one) => {
      const { yaml = '' } = splitFrontmatter(articleMarkdown(one, 'Text.', licensed, addresses)) ?? {};
      return [one.slug, (parse(yaml) as { licence: unknown }).licence];
    });
    expect(Object.fromEntries(licences)).toEqual({ a: own, b: { name: 'CC BY 4.0' } });
  });

  it('is announced in the text for language models', () => {
    const terms = 'Texts licensed under CC BY 4.0. Articles with a licence of their own name it at their beginning. ';
    expect(llmsTexts(licensed, addresses).get('llms.txt')).toContain(terms);
    const none = { ...licensed, articles: licensed.articles.filter(({ slug }) => slug === 'b') };
    expect(llmsTexts(none, addresses).get('llms.txt')).not.toContain('of their own');
  });

  it('has it in Dublin Core, another that of the archive', () => {
    const rights = oaiRepository(licensed, addresses)?.match(/<dc:rights>[^<]*/g);
    expect(rights?.map((one) => one.replace('<dc:rights>', '')).toSorted()).toEqual(['CC BY 4.0', own.name, own.url]);
  });
});

describe('the texts for language models', () => {
  it('say what the archive is, with links to its articles and data', () => {
    const texts = llmsTexts(archive, addresses);
    expect([...texts.keys()]).toEqual(['llms.txt']);
    const text = texts.get('llms.txt');
    expect(text).toMatch(/^# Sample\n\n> A sample\.\n\n/);
    expect(text).toContain(
      '\n- [The Ferry: \\[Part\\] One](https://archive.example/x/articles/ferry/index.md): Example Post, about March 2021. A sample.\n',
    );
    expect(text).toContain('](https://archive.example/x/data/archive.zip)');
  });

  it('are lists by year where one would be too long', () => {
    const many = sampleArchive({
      articles: Object.fromEntries(
        Array.from({ length: 900 }, (_, number) => [
          `article-${number}`,
          { published: String(2020 + (number % 3)), summary: 'A long summary. '.repeat(15) },
        ]),
      ),
    });
    const texts = llmsTexts(many, addresses);
    expect([...texts.keys()]).toEqual(['llms.txt', 'llms-2022.txt', 'llms-2021.txt', 'llms-2020.txt']);
    for (const text of texts.values()) expect(Buffer.byteLength(text)).toBeLessThan(200_000);
    expect(texts.get('llms.txt')).toContain('- [2021](https://archive.example/x/llms-2021.txt): 300 articles\n');
    expect(texts.get('llms-2021.txt')).toContain('/articles/article-1/index.md): ');
  });
});

describe('the description of the search', () => {
  const xml = openSearch(archive, addresses, { path: '/icon.svg', type: 'image/svg+xml' });

  it('has the address of the search page, and its own', () => {
    expect(xml).toContain('template="https://archive.example/x/search/?q={searchTerms}"');
    expect(xml).toContain('rel="self" template="https://archive.example/x/opensearch.xml"');
    expect(xml).toContain('<Image type="image/svg+xml">https://archive.example/x/icon.svg</Image>');
  });

  it.each([
    ['Steppe', 'Steppe'],
    ['Archive of the Northern Harbours', 'Archive of the'],
    ['Donaudampfschifffahrt', 'Donaudampfschiff'],
    ['Sixteen letters!', 'Sixteen letters!'],
  ])('%s has the short name %s', (title, name) => {
    const site = { ...archive.site, title };
    expect(openSearch({ site }, addresses)).toContain(`<ShortName>${name}</ShortName>`);
  });
});

describe('the repository for catalogues', () => {
  const harvesting = { email: 'editor@archive.example', gateway: 'https://gateway.example/oai/archive' };
  const xml = oaiRepository({ ...archive, site: { ...archive.site, harvesting } }, addresses);

  it('is left out by default', () => {
    expect(oaiRepository(archive, addresses)).toBeUndefined();
  });

  it('says where it is served, and since when', () => {
    expect(xml).toContain('<oai:baseURL>https://gateway.example/oai/archive</oai:baseURL>');
    expect(xml).toContain('<oai:earliestDatestamp>2021-03-01</oai:earliestDatestamp>');
  });

  it('has each article in Dublin Core', () => {
    expect(xml).toContain('<oai:identifier>oai:archive.example:articles/ferry</oai:identifier>');
    expect(xml).toContain('<dc:creator>Ada Example</dc:creator><dc:subject>The Sea</dc:subject>');
    expect(xml).toContain('<dc:coverage>Malta</dc:coverage>');
    expect(xml?.match(/<oai:record>/g)).toHaveLength(2);
  });
});
