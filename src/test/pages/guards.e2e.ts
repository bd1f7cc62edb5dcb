import { expect, test } from 'vitest';
import { findOverflow, measureShift } from '../measure-layout.ts';
import { runAxe } from '../run-axe.ts';
import { useFixture } from '../use-fixture.ts';
import { watchPage } from '../watch-page.ts';

/** The helpers of the tests of pages, each with a page that has faults. */
const site = useFixture('rivers');

test('axe finds missing names, faint text and small targets', async () => {
  const page = await site.openBlank({ bypassCSP: true });
  await page.setContent(
    `<html lang="en"><title>Faults</title><main><h1>Faults</h1><img src="data:,"><p style="color: #bbb">Faint</p>
    <button style="width: 9px; height: 9px" aria-label="A"></button><button aria-label="B"></button></main>`,
  );
  const rules = (await runAxe(page)).map((violation) => violation.split(':')[0]);
  expect(rules).toEqual(expect.arrayContaining(['image-alt', 'color-contrast', 'target-size']));
});

test('a page that is wider than its window is found', async () => {
  const page = await site.openBlank();
  await page.setContent('<div style="width: 3000px">wide</div>');
  expect(await findOverflow(page)).toEqual([expect.stringContaining('wide')]);
});

test('a page whose parts move while it loads is found', async () => {
  const page = await site.open('');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const late = document.createElement('div');
        late.style.blockSize = '300px';
        document.body.prepend(late);
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
  expect(await measureShift(page)).toBeGreaterThan(0);
});

test('a page with errors, violations of its policy, missing files or requests to other hosts is found', async () => {
  const page = await site.open('');
  const troubles = watchPage(page, new URL(site.url()).host);
  await page.evaluate("console.warn('complaint')");
  await page.evaluate(async () => {
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    document.head.append(style);
    await fetch('nowhere.json');
    await fetch('http://other.example/').catch(() => undefined);
  });
  expect(troubles).toEqual(
    expect.arrayContaining([
      'console: complaint',
      expect.stringMatching(/^console: .*style-src/),
      expect.stringMatching(/^answered 404: .*nowhere\.json$/),
      expect.stringMatching(/other\.example/),
    ]),
  );
});
