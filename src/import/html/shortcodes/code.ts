import { element } from '../nodes.ts';
import { takeTag, type Converter } from './desk.ts';
import { attributeOf } from './shortcode.ts';

/** `[code language="js"]…[/code]`, where nothing but text stands in it. */
export const convertCode: Converter = (shortcode, inside, desk) => {
  if (!inside?.every(({ type }) => type === 'text')) return undefined;
  takeTag(desk, shortcode);
  const language = attributeOf(shortcode, 'language', 'lang')?.value;
  const className = language && /^[\w+#-]{1,30}$/.test(language) ? [`language-${language}`] : [];
  return [element('pre', [element('code', inside, className.length > 0 ? { className } : {})])];
};
