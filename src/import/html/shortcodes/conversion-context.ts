import type { ElementContent, Text } from 'hast';
import type { Taken } from '../../model/post.ts';
import { sliceText } from '../../model/text-nodes.ts';
import type { Library } from '../attachment.ts';
import type { Shortcode, ShortcodeAttribute } from './shortcode.ts';

/** What a converter has at hand. */
export interface ConversionContext {
  library?: Library;
  /** The post's number. */
  number?: string;
  taken: Taken[];
}

/**
 * Turns a shortcode into what it shows, or returns nothing where it cannot. `inside` is what stands between its two
 * tags, where there are two with one parent; what is returned holds it then.
 */
export type Converter = (
  shortcode: Shortcode,
  inside: ElementContent[] | undefined,
  context: ConversionContext,
) => ElementContent[] | undefined;

/** Takes a tag out of the text but for the value of one of its attributes, which is returned. */
export function consumeTag(context: ConversionContext, { name, text }: Shortcode, kept: ShortcodeAttribute): Text;
export function consumeTag(context: ConversionContext, shortcode: Shortcode): undefined;
export function consumeTag(
  context: ConversionContext,
  { name, text }: Shortcode,
  kept?: ShortcodeAttribute,
): Text | undefined {
  const at = text.data?.at;
  if (at !== undefined) {
    const why = `the shortcode [${name}]: what it shows is there`;
    const cuts = kept ? [0, kept.start, kept.start + kept.value.length, text.value.length] : [0, text.value.length];
    for (let index = 0; index + 1 < cuts.length; index += 2) {
      context.taken.push({ start: at + (cuts[index] ?? 0), end: at + (cuts[index + 1] ?? 0), to: 'left-out', why });
    }
  }
  return kept && sliceText(text, kept.start, kept.start + kept.value.length);
}
