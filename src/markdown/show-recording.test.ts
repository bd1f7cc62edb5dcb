import { expect, test } from 'vitest';
import { english } from '../i18n/english.ts';
import { parseArticle } from './parse-article.ts';
import { renderHtml } from './render-html.ts';
import type { RecordingFile } from './show-recording.ts';

const FILE: RecordingFile = {
  label: 'Download: MP3, 1.2 MB',
  captions: [{ address: '/media/talk.fr.vtt', label: 'French', language: 'fr' }],
};

const render = (markdown: string, recordingFile?: () => RecordingFile) =>
  renderHtml(parseArticle(markdown).blocks, {
    href: (path) => `/base${path}`,
    labels: english.text,
    ...(recordingFile && { recordingFile }),
  });

test('a recording alone in its paragraph is a figure with its caption, its captions and a link to its file', () => {
  expect(render('![A talk](/media/talk.mp3 "In *May*")', () => FILE)).toBe(
    '<figure id="p-1"><audio src="/base/media/talk.mp3" aria-label="A talk" controls preload="metadata">' +
      '<track kind="captions" src="/base/media/talk.fr.vtt" label="French" srclang="fr">' +
      '<a href="/base/media/talk.mp3">A talk</a></audio>' +
      '<figcaption>In <em>May</em> <a class="file-link" href="/base/media/talk.mp3">Download: MP3, 1.2 MB</a>' +
      '</figcaption></figure>',
  );
});

test('a film without a caption has the link alone', () => {
  const html = render('![A film](/media/film.MP4)', () => ({ label: 'MP4', captions: [] }));
  expect(html).toContain('<video src="/base/media/film.MP4"');
  expect(html).toContain('<figcaption><a class="file-link" href="/base/media/film.MP4">MP4</a></figcaption>');
});

test('a recording in a line stays in the line', () => {
  expect(render('Hear ![a talk](/media/talk.ogg) now.')).toMatch(/^<p id="p-1">Hear <audio .*<\/audio> now\.<\/p>$/);
});
