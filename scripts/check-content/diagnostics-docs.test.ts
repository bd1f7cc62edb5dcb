import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { domains } from './catalogue.ts';
import { diagnosticsIndex, pageHead } from './diagnostics-index.ts';

const folder = fileURLToPath(new URL('../../docs/diagnostics/', import.meta.url));
const pages = readdirSync(folder).filter((name) => name !== 'README.md');
const read = (name: string) => readFileSync(folder + name, 'utf8');
const all = domains.flatMap(({ program, codes }) => [...codes].map(([code, entry]) => ({ code, entry, program })));

test('a code belongs to one domain, and consists of words joined by hyphens', () => {
  const codes = all.map(({ code }) => code);
  expect(codes.toSorted()).toEqual([...new Set(codes)].toSorted());
  for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('each code has its page, and each page its code', () => {
  expect(pages.toSorted()).toEqual(all.map(({ code }) => `${code}.md`).toSorted());
});

describe('the page of a code', () => {
  it.each(all)('$code explains the code and the correction, in few lines', ({ code, entry, program }) => {
    const page = read(`${code}.md`);
    expect(page.startsWith(pageHead(code, entry, program)), pageHead(code, entry, program)).toBe(true);
    expect(page.trimEnd().split('\n').length).toBeGreaterThanOrEqual(7);
    expect(page.trimEnd().split('\n').length).toBeLessThanOrEqual(36);
    for (const [, target = ''] of page.matchAll(/\]\((?!https?:|\/)([^)#]+\.md)\)/g)) expect(pages).toContain(target);
  });
});

test('the index lists every code', () => {
  expect(read('README.md')).toBe(diagnosticsIndex());
});
