import { readFileSync } from 'node:fs';
import type { ElementContent, RootContent } from 'hast';
import { describe, expect, test } from 'vitest';
import type { Post } from '../../model/post.ts';
import { plainText } from '../../model/text-nodes.ts';
import { readText } from './read-text.ts';
import { postsOf, unaccounted } from './testing.ts';

const FIXTURE = readFileSync(new URL('fixtures/tag-page.txt', import.meta.url), 'utf8');

/** Text with its marks as `[^7]`. */
function marked(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  return node.tagName === 'note-mark' ? `[^${String(node.properties.label)}]` : node.children.map(marked).join('');
}

describe('readText', () => {
  const [ferries, rowing, ...others] = postsOf(FIXTURE);
  if (!ferries || !rowing) throw new Error('the fixture holds two posts');

  test('finds the posts, and says how it divided them', () => {
    expect(others).toEqual([]);
    expect([ferries.place, rowing.place]).toEqual(['line 1', 'line 45']);
    expect(rowing.warnings.map(({ code }) => code)).toContain('boundary-inferred');
  });

  test('reads introduction, title and subtitle', () => {
    expect(ferries.stated.introduction).toMatch(/^My regular contribution/);
    expect([ferries.stated.title, ferries.stated.subtitle]).toEqual(['Island Ferries', 'Avalon, Brigadoon, Cockaigne']);
    expect([rowing.stated.title, rowing.stated.subtitle]).toEqual([
      'Rowing is back',
      'Oars sell well in two of three islands',
    ]);
  });

  test('reads the text before a title as an introduction only if a text follows', () => {
    const words = 'The ferry went north in the morning, and came back in the evening with two cows and a priest.';
    const [post] = postsOf(`${words}\n\nBy Ada Example\n\n${words}\n\nIsland Ferries\n`);
    expect(post?.stated.introduction).toBeUndefined();
    expect(post?.tree.children.map(marked).filter((text) => text.includes(words))).toHaveLength(2);
  });

  test('reads the author in the byline, and leaves out furniture, with the reason', () => {
    expect(rowing.stated.authors).toEqual(['Ada Example']);
    const left = [ferries, rowing].flatMap(({ taken }) =>
      taken.flatMap(({ to, why }) => (to === 'left-out' ? [why] : [])),
    );
    expect(left).toEqual([
      'the heading of the page',
      'the name of an image that the text does not hold',
      'the byline, now in authors',
    ]);
  });

  test('puts each mark in its place, and does not read years, counts, names or pages as marks', () => {
    const text = ferries.tree.children.map(marked).join('\n');
    expect(text).toContain('since 1998.[^1] Even so 2,012 passengers fell overboard, of whom 12 could');
    expect(text).toContain('lost US$2.5 million.[^2]');
    expect(text).toContain(
      'Avalon[^3], Brigadoon[^4] and Cockaigne[^5] on March 12[^6] and again in 2020,[^7] when COVID-19',
    );
    expect(text).toContain('pilot.”[^8] The rules, in force since May 2018[^9] and printed on p.15');
    expect(text).toContain('lifeboats.[^10] No other');
    expect(text.match(/\[\^/g)).toHaveLength(11);
  });

  test('reads each whole note, without its number', () => {
    const notes = ferries.notes.map(({ label, children }) => `${label} ${plainText(children)}`);
    expect(notes).toHaveLength(11);
    expect(notes[2]).toBe('3 “Avalon Shut,” example.org, March 13, 2021.');
    expect(notes[3]).toBe('4 “Brigadoon Shut,” example.org, March 13, 2021.');
    expect(notes[5]).toBe('6 Report of the Wind Panel, S/2021/53,\np.15, 20 January 2021.');
    expect(notes[7]).toBe('8 Author’s interview with a pilot, Vol. 9, No. 10, 2021.');
  });

  test('distinguishes headings, captions, lists and paragraphs', () => {
    const kinds = (post: Post) =>
      post.tree.children.map((node) => (node.type === 'element' ? node.tagName : node.type));
    expect(kinds(ferries)).toEqual(['p', 'h2', 'p', 'h2', 'p', 'h2', 'p']);
    expect(kinds(rowing)).toEqual(['p', 'p', 'h2', 'p', 'ul', 'p']);
    expect(marked(rowing.tree.children[0] ?? { type: 'text', value: '' })).toContain('PHOTO');
  });

  test('has a place for every letter', () => {
    expect([ferries, rowing].flatMap(unaccounted)).toEqual([]);
  });

  test('leaves a note without a mark, and a mark without a note, in the text and says so', () => {
    const text =
      'A Title of Sorts\n\nIt sank.1 It rose.2 It flew.3 It stopped.4 The end of it came soon.\n\n1 Boats, 2020.\n2 Ferries, 2020.\n4 Ships, 2020.\n5 Rafts, 2020.';
    const [post] = postsOf(text);
    expect(post?.tree.children.map(marked)).toEqual([
      'It sank.[^1] It rose.[^2] It flew.3 It stopped.[^4] The end of it came soon.',
      '5 Rafts, 2020.',
    ]);
    expect(post?.warnings.map(({ code }) => code)).toEqual(['mark-without-note', 'note-without-mark']);
  });

  test('pairs the first of two notes with one number, and leaves the other in the text', () => {
    const text =
      'A Title of Sorts\n\nIt sank.1 It rose.2 It flew.2 It stopped.3 The end of it came soon.\n\n1 Boats, 2020.\n2 Ferries, 2020.\n2 Ships, 2020.\n3 Rafts, 2020.';
    const [post] = postsOf(text);
    expect(post?.tree.children.map(marked)).toEqual([
      'It sank.[^1] It rose.[^2] It flew.2 It stopped.[^3] The end of it came soon.',
      '2 Ships, 2020.',
    ]);
    expect(post?.warnings.map(({ code }) => code)).toEqual(['mark-without-note', 'note-number-repeated']);
  });

  test('does not read a numbered list within an article as notes', () => {
    const text =
      'A Title of Sorts\n\nThree things matter here, as they did before.1\n\n1. Boats that float.\n2. Boats that sink.\n3. Boats that fly.\n\nThe third is rare,2 and the first is dull.3 That is all.\n\n1 “Boats,” 2020.\n2 “Ferries,” 2020.\n3 “Ships,” 2020.';
    const [post, ...more] = postsOf(text);
    expect(more).toEqual([]);
    expect(post?.notes.map(({ label }) => label)).toEqual(['1', '2', '3']);
    expect(post?.tree.children.map((node) => (node.type === 'element' ? node.tagName : ''))).toEqual(['p', 'ol', 'p']);
  });

  test('reads notes whose list numbers every item 1', () => {
    const text =
      'A Title of Sorts\n\nIt sank.1 It rose.2 It flew.3 The end of it came soon after.\n\n  1. “Boats,” 2020.\n  1. “Ferries,” 2020.\n  1. “Ships,” 2020.';
    const [post] = postsOf(text);
    expect(post?.notes.map(({ label, children }) => `${label} ${plainText(children)}`)).toEqual([
      '1 “Boats,” 2020.',
      '2 “Ferries,” 2020.',
      '3 “Ships,” 2020.',
    ]);
  });

  test('reads a post with a single note', () => {
    const [post] = postsOf('A Title of Sorts\n\nIt sank in the night.1 Nobody knows why it did.\n\n1 “Boats,” 2020.');
    expect(post?.notes).toHaveLength(1);
  });

  test('reads a text whose lines were broken by hand, and one without blank lines', () => {
    const words = 'It sank in the night and nobody knows why it did so at that hour of the day, or whether'.split(' ');
    const body = Array.from(
      { length: 6 },
      (_, index) => `${words.join(' ')} ${words.slice(0, 9).join(' ')}.${index + 1}`,
    );
    const notes = body.map((_, index) => `${index + 1} “Boats,” Example Times, May ${index + 1}, 2020.`);
    const broken = body.map((text) => text.replace(/(.{50,60}) /g, '$1\n')).join('\n\n');
    for (const text of [`A Title\n\n${broken}\n\n${notes.join('\n\n')}`, ['A Title', ...body, ...notes].join('\n')]) {
      const [post] = postsOf(text);
      expect(post?.notes).toHaveLength(6);
      expect(post?.tree.children).toHaveLength(6);
    }
  });

  test('divides posts by the lines with their dates', () => {
    const text = `Rowing is back\nMarch 3, 2021\n\nPeople row all day.1 They sail, too.2\n\n1 Boats, 2020.\n2 Ibid.\n\nSailing is gone\nApril 5, 2021\n\nNobody sails.1 It is over.2\n\n1 Sails, 2021.\n2 Ibid., p. 7.\n\nShare this: Somewhere`;
    const posts = postsOf(text);
    expect(posts.map(({ stated }) => [stated.title, stated.published?.edtf])).toEqual([
      ['Rowing is back', '2021-03-03'],
      ['Sailing is gone', '2021-04-05'],
    ]);
    expect(posts.map(({ notes }) => notes.length)).toEqual([2, 2]);
    expect(posts.flatMap(unaccounted)).toEqual([]);
  });

  test('reads notes in brackets, with letters, and with back arrows', () => {
    const read = (text: string) => {
      const [post] = postsOf(`On Rowing\n\n${text}`);
      const notes = post?.notes.map(({ label, children }) => `${label} ${plainText(children)}`) ?? [];
      return [...(post?.tree.children.map(marked) ?? []), ...notes];
    };
    expect(read('It rows.[1] It sails.[2][3]\n\n[1] Boats.\n[2] Ibid.\n[3] Sails.')).toEqual([
      'It rows.[^1] It sails.[^2][^3]',
      '1 Boats.',
      '2 Ibid.',
      '3 Sails.',
    ]);
    expect(read('It rows.12 It sails.12a It swims.13\n\n12 Boats.\n12a Ibid.\n13 Sails.')).toEqual([
      'It rows.[^12] It sails.[^12a] It swims.[^13]',
      '12 Boats.',
      '12a Ibid.',
      '13 Sails.',
    ]);
    expect(read('It rows.1 It sails.2\n\nNotes\n\n1. Boats. ↩\n\n2. ^ Ibid.')).toEqual([
      'It rows.[^1] It sails.[^2]',
      '1 Boats.',
      '2 Ibid.',
    ]);
  });

  test('finds marks that a converter separated, and does not read counts as marks', () => {
    const text =
      'On Rowing\n\nPeople row. 1 They sail too, 2 and 12 of them swam in 2019. 3 It ends.\n\n1 Boats.\n2 Ibid.\n3 Sails.';
    const [post] = postsOf(text);
    expect(post?.tree.children.map(marked)).toEqual([
      'People row. [^1] They sail too, [^2] and 12 of them swam in 2019. [^3] It ends.',
    ]);
  });

  test('keeps a biography after the notes with its post', () => {
    const text =
      'On Rowing\n\nPeople row.1 They sail.2\n\n1 Boats.\n2 Ibid.\n\nAda Example is a senior fellow at the Institute of Ferries.';
    const [post, ...more] = postsOf(text);
    expect(more).toEqual([]);
    expect(post?.tree.children).toHaveLength(2);
  });

  test('reports a file without text', () => {
    expect([...readText(' \n\n', 'empty.txt')]).toMatchObject([{ unreadable: { file: 'empty.txt' } }]);
  });

  test('reads a note that is alone and numbered on from the post before', () => {
    const post = (title: string, date: string, notes: string) =>
      `${title}\n\n${date}\n\nA ford is a shallow place in a river, and it may move. ${notes}\n`;
    const text = [
      post(
        'On fords',
        '3 May 2021',
        'People cross it.[1] Some swim.[2]\n\n[1] Example, Fords, 3.\n\n[2] Example, Fords, 4.',
      ),
      post('On mills', '4 May 2021', 'Mills need it.[3] So does salt.\n\n[3] Example, Mills, 5.'),
      post('On salt', '5 May 2021', 'Salt is dear.[4] So is wool.\n\n[4] Example, Salt, 6.'),
    ].join('\n');
    expect(postsOf(text).map(({ notes }) => notes.map(({ label }) => label))).toEqual([['1', '2'], ['3'], ['4']]);
  });
});
