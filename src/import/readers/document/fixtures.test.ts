import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSources } from '../../open-sources.ts';
import { readers } from '../registry.ts';
import { useImportFolder } from '../../testing/import-folder.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const { path, run, article, files, fingerprints, said } = useImportFolder();

/** Imports a fixture, and returns the Markdown of its only article. */
async function imported(name: string, slug: string): Promise<string> {
  await copyFile(join(fixtures, name), path(name));
  await run(name);
  return article(slug);
}

/** Each note with the words before its mark. */
function marksOf(markdown: string): string[] {
  const [text = ''] = markdown.split(/^\[\^1\]:/m, 1);
  // Pandoc puts a no-break space after abbreviations.
  const notes = new Map(
    [...markdown.matchAll(/^\[\^(\d+)\]: (.*)$/gm)].map(([, label, note]) => [label, note?.replaceAll('\u00A0', ' ')]),
  );
  return [...text.matchAll(/(\S+ \S+?)\[\^(\d+)\]/g)].map(([, before, label]) => `${before} → ${notes.get(label)}`);
}

const RIVER = [
  'in 1881. → Register of the harbour, p. 3.',
  '_before_ 1890, → See _Annals of the Landing_, 1902, [online](https://example.org/annals).',
  'was typed. → A long note, which begins here.',
  'ferryman waits. → A saying.',
  'is cleared. → Rule 7.',
  'first fare → Two pence.',
  'the bridge. → Opened in 1931.',
];

const RIVERS = ['river-pandoc.docx', 'river-libreoffice.docx', 'river-pandoc.odt', 'river-libreoffice.odt'];

describe.each(RIVERS)('%s', (name) => {
  it('has all notes at their places', async () => {
    expect(marksOf(await imported(name, 'ferries-of-the-lower-river'))).toEqual(RIVER);
  });

  it('keeps what the text is made of', async () => {
    const text = await imported(name, 'ferries-of-the-lower-river');
    expect(text).toContain('title: Ferries of the *Lower* River\nsubtitle: A short history');
    expect(text).toContain('authors: [ann-example, bo-muster]');
    expect(text).toContain('published: "2021-03-05"');
    expect(text).toContain('[the register](https://example.org/register?a=1\\&b=2)');
    expect(text).toContain('H<sub>2</sub>O) rose in the 3<sup>rd</sup> week. A ~~wrong~~ word');
    expect(text).toContain('> The river takes what it wants, and the ferryman waits.');
    expect(text).toMatch(/^ {3}- of carts\n+ {3}- of _cattle_$/m);
    expect(text).toMatch(/^4\. A fourth step came later\.$/m);
    expect(text).toMatch(/^\| 1881 \| 2p \| first fare\[\^\d\] \|$/m);
    expect(text).toContain('```\nrope 12 m\nbell  1\n```');
    expect(text).toContain('It goes on in a second paragraph.');
  });

  it('brings its images along', async () => {
    const text = await imported(name, 'ferries-of-the-lower-river');
    const [, image = ''] = /!\[.*\]\((\/media\/river-[^)]+\.png)\)/.exec(text) ?? [];
    expect(await readFile(path('archive', image))).toEqual(await readFile(join(fixtures, 'map.png')));
  });

  it('changes nothing when it is imported again', async () => {
    await imported(name, 'ferries-of-the-lower-river');
    const before = await fingerprints();
    await run(name);
    expect(await fingerprints()).toEqual(before);
  });
});

describe.each(['river-pandoc.epub', 'river-pandoc-2.epub', 'river-libreoffice.epub'])('%s', (name) => {
  it('is one article, as its first chapter has its title, with all notes at their places', async () => {
    const text = await imported(name, 'ferries-of-the-lower-river');
    expect(marksOf(text)).toEqual(RIVER);
    expect((await files()).filter((file) => file.startsWith('articles/'))).toHaveLength(1);
  });
});

describe.each(['changes-pandoc.docx', 'changes-libreoffice.odt'])('%s', (name) => {
  it('has its tracked changes accepted and its comments left out, and says so', async () => {
    const text = await imported(name, 'the-bridge');
    expect(text).toContain('The bridge was built in 1931.[^1] It had four arches and no toll.');
    expect(text).toContain('It closed again for a year.[^2]');
    expect(text).not.toMatch(/torn down|in the war/);
    expect(said.join('\n')).toMatch(/tracked changes: 1 insertion and 2 deletions\..*\[changes-accepted\]/);
    expect(said.join('\n')).toMatch(/1 comment: “Ann: Is this right\?”.*\[comments-left-out\]/);
  });
});

it('a document is known by what is in it, not by its name', async () => {
  await copyFile(join(fixtures, 'river-pandoc.docx'), path('river.txt'));
  const [source] = await openSources([path('river.txt')], readers, undefined);
  expect(source && 'reader' in source && source.reader.name).toBe('docx');
});

it.each([
  ['river-pandoc.docx', 'a^2+b/2=c'],
  ['river-pandoc.odt', 'a^2+b/2=c'],
])('an equation of %s is a line of text', async (name, equation) => {
  expect(await imported(name, 'ferries-of-the-lower-river')).toContain(`Three carts paid ${equation} pence.`);
  expect(said.join('\n')).toContain('1 equation');
});
