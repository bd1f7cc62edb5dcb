import { describe, expect, it } from 'vitest';
import { english } from '../i18n/english.ts';
import { renderBrief } from './render-brief.ts';

const render = (source: string) => renderBrief(source, { href: (path) => `/base${path}`, labels: english.text });

describe('renderBrief', () => {
  it('renders Markdown, with addresses under the base path and ids of headings', async () => {
    expect(await render('## What it holds\n\nThe *capital* is [here](/countries/x/).')).toBe(
      '<h2 id="what-it-holds">What it holds</h2><p>The <em>capital</em> is <a href="/base/countries/x/">here</a>.</p>',
    );
  });

  it('renders the elements that are allowed in a brief', async () => {
    expect(await render('The <span lang="ru-Latn">Kniga **o**</span>, H<sub>2</sub>O, one<br />two.')).toBe(
      '<p>The <span lang="ru-Latn">Kniga <strong>o</strong></span>, H<sub>2</sub>O, one<br>two.</p>',
    );
  });

  it('leaves comments out', async () => {
    expect(await render('One. {/* to do */}\n\n{/* more\nto do */}\n\nTwo.')).toBe('<p>One. </p><p>Two.</p>');
  });

  it('never runs code', async () => {
    const source = [
      "import { x } from './x.js'",
      '{/* a */ (globalThis.steppeRan = true) /* b */}',
      'One {globalThis.steppeRan = true} <Component on={() => 1}>two</Component> <img src="x" onerror="alert(1)" />.',
    ].join('\n\n');
    expect(await render(source)).toBe('<p>One  two .</p>');
    expect('steppeRan' in globalThis).toBe(false);
  });
});
