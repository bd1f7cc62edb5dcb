import { directionOf } from '../../base/text-direction.ts';
import { briefTree } from '../../markdown/render-brief.ts';
import { adaptText } from './adapt-text.ts';
import { type Chapter, type ShownPicture, writeChapter } from './chapter.ts';
import type { BookContext } from './context.ts';
import { element } from './elements.ts';

/**
 * The text of a record as a chapter; undefined if it has none.
 *
 * @param mdx the text below the record's frontmatter
 */
export function briefChapter(
  { name, page, mdx }: { name: string; page: string; mdx: string },
  context: BookContext,
): Chapter | undefined {
  const { language } = context.archive.site;
  const pictures: ShownPicture[] = [];
  const text = adaptText(briefTree(mdx), context, pictures);
  if (!text.some((node) => node.type === 'element')) return undefined;
  return writeChapter({
    file: 'brief.xhtml',
    page,
    isWhole: false,
    role: 'chapter',
    title: name,
    label: name,
    language,
    direction: directionOf(language),
    content: [element('h1', {}, name), ...text],
    pictures,
  });
}
