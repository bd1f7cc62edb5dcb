import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeCdata, escapeText } from './escape-xml.ts';
import { parsePart } from './parse-part.ts';

const parsed = (xml: string): string => parsePart({ xml: `<a>${xml}</a>`, namespaces: {} }).text;

describe('escapeText', () => {
  it('leaves XML’s own entities, and makes all others text', () => {
    expect(parsed(escapeText('a &amp; b &lt; &#233; &#xe9; &#x10FFFF;').xml)).toBe('a & b < é é \u{10FFFF}');
    const others = 'a & b &nbsp; &bomb; &#0; &#150; &#xD800; &#1114112; &#XE9; &amp &;';
    expect(parsed(escapeText(others).xml)).toBe(others);
    expect(parsed(escapeText('a &amp; b', true).xml)).toBe('a &amp; b');
  });

  it('leaves out controls and counts them, but for those that Word means something by', () => {
    const { xml, changed } = escapeText('a\0b\vc\fd\x1Ee\x1Ff\t\n');
    expect(xml).toBe('ab\nc\nd\u2011ef\t\n');
    expect(changed).toMatchObject([
      { code: 0, read: '', count: 1 },
      { code: 0x1f, read: '', count: 1 },
    ]);
  });

  it('makes any text a text, and any section a section', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.constantFrom(']]>', '<', '&', '<![CDATA[')),
        (text, marks) => {
          const hard = marks.join(text);
          expect(parsed(escapeText(hard, true).xml)).toBe(hard);
          expect(parsed(escapeCdata(hard).xml)).toBe(hard);
        },
      ),
    );
  });
});
