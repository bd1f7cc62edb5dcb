import { describe, expect, it } from 'vitest';
import { recognise } from './recognise.ts';
import { readers } from './registry.ts';

const RSS = '<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/">\n<channel>\n<title>A blog</title>';
const PROSE = 'The river rises in spring and carries silt to the plain. '.repeat(120);

const of = (start: string) => recognise({ start }, readers)?.name;

describe('recognise', () => {
  it('recognises an export with and without its declaration', () => {
    expect(of(`<?xml version="1.0" encoding="UTF-8" ?>\n<!-- generator -->\n${RSS}`)).toBe('wxr');
    expect(of(RSS)).toBe('wxr');
    expect(of(RSS.replace('<channel>', '<!-- a remark -->\n<channel>'))).toBe('wxr');
  });

  it('recognises an export after a warning, blank lines, a page or another root', () => {
    const warning = '<br />\n<b>Warning</b>: Cannot modify header information in /srv/plugin.php on line 12<br />\n';
    for (const junk of [warning.repeat(10), '\n\n\n', '<!DOCTYPE html><html><body><p>x</p></body></html>', '<a/>']) {
      expect(of(`${junk}<?xml version="1.0"?>\n${RSS}`)).toBe('wxr');
    }
  });

  it('recognises an export whose beginning is lost', () => {
    expect(of('</item>\n<item>\n\t<title>Second part</title>')).toBe('wxr');
  });

  it('recognises a page with and without a doctype, after a comment, and a part of one', () => {
    expect(of('<!DOCTYPE html>\n<html><head><title>A</title></head><body><p>B</p>')).toBe('html');
    expect(of('<html lang="en">\n<head><meta charset="utf-8"><title>A</title>')).toBe('html');
    expect(of('\n<!-- saved from url=(0022)https://example.org/ -->\n<html><body><p>B</p></body></html>')).toBe('html');
    expect(of('<!doctype html>\n<!--[if IE]> <!-->\n<html><!--<![endif]--><head></head><body></body></html>')).toBe(
      'html',
    );
    expect(of('<div class="post"><h1>A</h1><p>B</p><p>C</p></div>')).toBe('html');
  });

  it('recognises a page that shows a piece of an export', () => {
    expect(of('<!doctype html><html><body><pre>&lt;rss&gt;&lt;channel&gt;</pre></body></html>')).toBe('html');
  });

  it('recognises text with some tags, or about tags, as text', () => {
    expect(of(PROSE)).toBe('text');
    expect(of('')).toBe('text');
    expect(of(`<i>A note before the article</i>\n${PROSE}`)).toBe('text');
    expect(of(`<p>\n${PROSE}`)).toBe('text');
    expect(of(`<html> is the root of a page, <head> and <body> its parts. ${PROSE}`)).toBe('text');
    expect(of(`A feed begins with <rss version="2.0">, then comes <channel>. ${PROSE}`)).toBe('text');
    expect(of(`A feed looks like this:\n${RSS}</channel></rss>\n${PROSE}`)).toBe('text');
    expect(of(`${PROSE}${RSS}`)).toBe('text');
  });
});
