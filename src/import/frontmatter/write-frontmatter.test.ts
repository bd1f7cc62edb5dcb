import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Frontmatter } from './inference.ts';
import { writeFrontmatter } from './write-frontmatter.ts';

const FRONTMATTER: Frontmatter = {
  publication: 'oar-times',
  published: '2021-05-02',
  form: 'full',
  kind: 'blog',
  authors: ['ada-example', 'bruno-sample'],
  summary: `A long one: ${'rowing '.repeat(40)}home.`,
  title: 'Yes',
  countries: [],
  introduction: 'First.\n\n- Second: “#3”\n---\nThird',
};

describe('writeFrontmatter', () => {
  test('writes keys in the schema’s order, lists on one line, the date in quotes, and no empty lists', () => {
    expect(writeFrontmatter({ ...FRONTMATTER, summary: 'Oars.', introduction: 'One.' })).toBe(
      [
        '---',
        'title: Yes',
        'summary: Oars.',
        'authors: [ada-example, bruno-sample]',
        'kind: blog',
        'form: full',
        'published: "2021-05-02"',
        'publication: oar-times',
        'introduction: One.',
        '---',
        '',
      ].join('\n'),
    );
  });

  test('writes values that can be read back unchanged, without folding lines', () => {
    const written = writeFrontmatter(FRONTMATTER);
    const yaml = /^---\n([\s\S]*?)^---\n$/m.exec(written)?.[1] ?? '';
    const { countries: _, ...rest } = FRONTMATTER;
    expect(parse(yaml)).toEqual(rest);
    expect(written).toContain(`\nsummary: "A long one: ${'rowing '.repeat(40)}home."\n`);
  });
});
