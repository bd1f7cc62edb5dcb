import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { separateFiles } from '../archive/data-files/data-files.ts';
import { hostFiles, siteFiles, sitePages } from './site-paths.ts';

const routes = readdirSync(fileURLToPath(new URL('../routes', import.meta.url)), { recursive: true, encoding: 'utf8' })
  .map((file) => `/${file.replaceAll('\\', '/')}`)
  .map((file) => file.replace('[...index]', 'index'))
  .filter((file) => /\.(astro|ts)$/.test(file) && !file.includes('['));

test('every page that needs no record is listed', () => {
  const pages = routes
    .filter((file) => file.endsWith('.astro') && file !== '/404.astro')
    .map((file) => file.replace(/(index)?\.astro$/, '').replace(/([^/])$/, '$1/'));
  expect([...sitePages].sort()).toEqual(pages.sort());
});

test('every file that needs no record is listed, and keeps its address', () => {
  const files = routes.filter((file) => file.endsWith('.ts')).map((file) => file.replace(/\.ts$/, ''));
  const dataFiles = separateFiles.map(({ name }) => `/data/${name}`);
  const whole = [
    ...files,
    ...dataFiles,
    '/data/archive.epub',
    '/data/archive.zip',
    '/404',
    '/404.html',
    '/search/manifest.json',
  ];
  expect([...siteFiles].sort()).toEqual(whole.sort());
});

test('every file of public/ is listed', () => {
  const files = readdirSync(fileURLToPath(new URL('../../public', import.meta.url))).map((file) => `/${file}`);
  expect(hostFiles).toEqual(expect.arrayContaining(files));
});
