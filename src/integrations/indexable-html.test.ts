import { expect, test } from 'vitest';
import { indexableHtml } from './indexable-html.ts';

test('keeps the name that a button explains, and leaves other labels as they are', () => {
  const html =
    '<main data-pagefind-body>The <label class="explained"><span>KTJ</span>' +
    '<button type="button" aria-label="About KTJ"></button></label> fled. <label>Year</label></main>';
  expect(indexableHtml(html)).toBe('<main data-pagefind-body>The <span>KTJ</span> fled. <label>Year</label></main>');
});

test('leaves out pages that are not to be found', () => {
  expect(indexableHtml('<main>Search</main>')).toBeUndefined();
});
