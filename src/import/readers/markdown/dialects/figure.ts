/**
 * The figure that a shortcode or an include shows, in Markdown with HTML around it: the image, and what is said below.
 *
 * `src="a.png" caption="A map"` → `<figure>`, `![](a.png)`, `<figcaption>A map</figcaption>`
 *
 * @param indent the white space before it where it is alone on its line: within a line, it is an image and its words
 * @returns undefined where it names no image
 */
export function figure(values: ReadonlyMap<string, string>, indent: string | undefined): string | undefined {
  const of = (...names: string[]) => names.map((name) => values.get(name)?.trim()).find((value) => value);
  const named = of('src', 'url', 'filename', 'file', 'path', 'image', 'image_path', 'image_url', 'img');
  const source = named ?? [...values.values()].find((value) => /\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(value));
  if (source === undefined) return undefined;
  const others = [...values].filter(([key, value]) => /^\d+$/.test(key) && value !== source && /\s/.test(value));
  const [alt = '', caption] = others.map(([, value]) => value);
  const image = `![${of('alt') ?? alt}](<${source.replace(/[<>\n]/g, '')}>)`;
  const below = [of('title'), of('caption', 'description') ?? caption, of('attr', 'credit', 'source')]
    .filter(Boolean)
    .join(' – ');
  if (below === '') return image;
  if (indent === undefined) return `${image} ${below}`;
  const lines = ['<figure>', '', image, '', '<figcaption>', '', below, '', '</figcaption>', '</figure>', ''];
  return lines.join(`\n${indent}`);
}
