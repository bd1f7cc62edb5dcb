import { expect, it } from 'vitest';
import { wordsInTags } from './words-in-tags.ts';

const foundIn = (html: string) => wordsInTags(html).map(({ found }) => found);

it.each([
  ['a word in angle brackets', '<p>The ferry <sic> went.</p>', '“<sic>”'],
  ['a phrase', '<p>The <very wide> river.</p>', '“<very wide>”'],
  ['a phrase that begins like a tag', '<p>Said <a man of some age> then.</p>', '“<a man of some age>”'],
  ['an address for letters', '<p>Write to Ada <ada@ferry.example> now.</p>', '“<ada@ferry.example>”'],
  ['an address of a page', '<p>See <https://ferry.example/deck>.</p>', '“<https://ferry.example/deck>”'],
  ['other letters', '<p>Это <так в тексте> было.</p>', undefined],
  [
    'what a lost quotation mark swallows',
    '<p><a href="/deck>The deck</a> of <a href="x">it</a>',
    '“<a href="/deck>The deck</a> of <a href="x">”',
  ],
  [
    'what a lost end of a tag swallows',
    '<p>One ferry.</p><p class="x" and all the rest',
    '“<p class="x" and all the rest”',
  ],
  ['what an element swallows that is never closed', '<p>One.</p><style>p{}<p>Two.</p>', '“<style>p{}<p>Two.</p>”'],
  ['what a comment swallows that is never closed', '<p>One.</p><!-- a <p>Two.</p>', '“<!-- a <p>Two.</p>”'],
  ['a heart and words', '<p>One </3 ferry> went.</p>', '“</3 ferry>”'],
  ['an exclamation in angle brackets', '<p>One <!ferry> went.</p>', '“<!ferry>”'],
  ['a section of XML', '<p>One <![CDATA[ferry went> north.</p>', '“<![CDATA[ferry went> north.</p>”'],
  ['words in an end tag', '<p><em>One</em ferry went> north.</p>', '“</em ferry went>”'],
])('reports %s', (_what, html, found) => {
  expect(foundIn(html)).toEqual(found === undefined ? [] : [`${found}, which reads as a tag`]);
});

it.each([
  '<p class="a">One <em>ferry</em><br/> <img src="x" alt="A < b" hidden></p>',
  '<video controls autoplay playsinline src="x"></video><input disabled><script async nomodule src="x"></script>',
  '<o:p>&nbsp;</o:p><st1:place w:st="on">Malta</st1:place><my-map zoom="3" v-cloak data-x></my-map>',
  '<svg viewBox="0 0 1 1"><path d="M0"/><use href="#x"/><linearGradient id="g"></linearGradient></svg>',
  '<fn>A note.</fn> <city>Valletta</city>',
  '<!DOCTYPE html><!--> <!-- a --!> <!-- b --><p>x</p><!---->',
  '<!--[if lt IE 9]>x<![endif]--><![if !IE]><p>x</p><![endif]><TEXTAREA>x</textarea >',
  '<p>3 < 4 and 5 > 4, <3, a <- b.</p><!-- <sic> --><script>if (a <b) c</script>',
])('does not report %s', (html) => {
  expect(foundIn(html)).toEqual([]);
});
