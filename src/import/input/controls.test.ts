import { describe, expect, it } from 'vitest';
import { describeChanged, withoutControls } from './controls.ts';

describe('withoutControls', () => {
  it('reads them as Windows-1252, and leaves out those without a meaning', () => {
    const { clean, changed } = withoutControls('It\u0092s a del\u007Fete, \u0085 5 \u0080\u0081');
    expect(clean).toBe('It’s a delete, … 5 €');
    expect(describeChanged(changed)).toEqual([
      expect.stringMatching(/^3 control characters were read as Windows-1252: U\+0092 as “’”, U\+0085 as “…”/),
      expect.stringMatching(/^2 control characters were left out: U\+007F, U\+0081; in “It’s a delete/),
    ]);
  });

  it('replaces the breaks of Word by line ends, and its hyphen by a hyphen, silently', () => {
    expect(withoutControls('a\vb\fc\x1Ed')).toEqual({ clean: 'a\nb\nc\u2011d', changed: [] });
  });

  it('leaves out half a character, and keeps whole ones', () => {
    expect(withoutControls('a\uD83D b \u{1F600}').clean).toBe('a b \u{1F600}');
  });

  it('does not change other text', () => {
    const text = 'Zero\u200Bwidth\uFEFF, soft\u00ADhyphen, no\u00A0break\t\r\n';
    expect(withoutControls(text)).toEqual({ clean: text, changed: [] });
  });
});
