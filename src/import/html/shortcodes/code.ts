import { element } from '../nodes.ts';
import { consumeTag, type Converter } from './conversion-context.ts';
import { attributeOf } from './shortcode.ts';

/** `[code language="js"]…[/code]`, where nothing but text stands in it. */
export const convertCode: Converter = (shortcode, inside, context) => {
  if (!inside?.every(({ type }) => type === 'text')) return undefined;
  consumeTag(context, shortcode);
  const language = attributeOf(shortcode, 'language', 'lang')?.value;
  const className = language && /^[\w+#-]{1,30}$/.test(language) ? [`language-${language}`] : [];
  return [element('pre', [element('code', inside, className.length > 0 ? { className } : {})])];
};
