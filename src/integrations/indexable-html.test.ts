import { expect, test } from 'vitest';
import { indexableHtml } from './indexable-html.ts';

test('keeps a name that has a button, and does not change other labels', () => {
  const html =
    '<main data-pagefind-body>The <label class="explained"><span>KTJ</span>' +
    '<button type="button" aria-label="About KTJ"></button></label> fled. <label>Year</label></main>';
  expect(indexableHtml(html)).toBe('<main data-pagefind-body>The <span>KTJ</span> fled. <label>Year</label></main>');
});

test('leaves out pages that are not searched', () => {
  expect(indexableHtml('<main>Search</main>')).toBeUndefined();
});
