import { expect, test } from 'vitest';
import { element } from '../../html/nodes.ts';
import { boilerplateWarning, partOf } from './boilerplate.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
const nav = (text: string) => partOf(element('nav', [{ type: 'text', value: text }], { id: 'top' }));

test('left-out parts of a page are shown by their first words, and the report has all words', () => {
  const [warning] = boilerplateWarning([nav(words(30)), nav('Home')], 'of the page around its articles');
  expect(warning?.found).toContain('31 words of the page around its articles: nav “top”: word0');
  expect(warning?.found).not.toContain('word20');
  expect(warning?.words).toBe(`${words(30)}\nHome`);
});

test('nothing is reported twice', () => {
  expect(boilerplateWarning([nav('Home')], 'of the page')[0]).not.toHaveProperty('words');
});

test('the report has more parts than the terminal shows', () => {
  const parts = Array.from({ length: 25 }, (_, index) => nav(`part${index}`));
  expect(boilerplateWarning(parts, 'of the page')[0]?.words).toContain('part24');
});

test('alternative texts of images are included', () => {
  const image = element('img', [], { src: '/a.png', alt: 'A ford in May' });
  expect(partOf(element('header', [image])).text).toBe('A ford in May');
});
