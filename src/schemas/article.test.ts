import { describe, expect, it } from 'vitest';
import { articleSchema } from './article.ts';

const LEAST = {
  title: 'A',
  summary: 'B',
  authors: ['ada'],
  kind: 'blog',
  form: 'digest',
  published: '2022',
  publication: 'post',
};

const accepts = (changes: object) => articleSchema.safeParse({ ...LEAST, ...changes }).success;

describe('articleSchema', () => {
  it('has empty lists for subjects that are left out', () => {
    expect(articleSchema.parse(LEAST)).toMatchObject({ countries: [], groups: [], tags: [], oldUrls: [] });
  });

  it('needs neither an author nor a publication', () => {
    const { authors: _authors, publication: _publication, ...least } = LEAST;
    expect(articleSchema.parse(least)).toMatchObject({ authors: [] });
  });

  it('accepts only a DOI without its resolver', () => {
    expect(accepts({ doi: '10.1000/182' })).toBe(true);
    expect(accepts({ doi: 'https://doi.org/10.1000/182' })).toBe(false);
    expect(accepts({ doi: '10.1000/' })).toBe(false);
  });

  it('accepts only web addresses for the original', () => {
    expect(accepts({ url: 'https://post.example/a' })).toBe(true);
    expect(accepts({ url: 'javascript:alert(1)' })).toBe(false);
    expect(accepts({ url: 'post.example/a' })).toBe(false);
  });

  it.each([
    '2022/08/ferry/',
    '/2022?p=1',
    '/2022#a',
    '/two words',
    'https://post.example/a',
    '/100%/',
    '/a//b/',
    '/a/../b/',
    '/a:b/',
    '/a/*',
  ])('refuses %j as an old path', (path) => {
    expect(accepts({ oldUrls: [path] })).toBe(false);
  });

  it('accepts an old path with or without a slash at its end', () => {
    expect(accepts({ oldUrls: ['/2022/08/15/ferry/', '/ferry', '/статья/', '/caf%C3%A9/', '/a.html'] })).toBe(true);
  });
});
