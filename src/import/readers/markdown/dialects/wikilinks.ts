import type { Dialect } from './dialect.ts';

/**
 * Links and embeds of a vault: `[[page]]`, `[[page#part|words]]`, `![[map.png|300]]`. One that leads to no file stays as
 * words, and the report names it.
 */
export const wikilinks: Dialect = (draft, { named, hasRemarks }) => {
  if (hasRemarks) {
    draft.replace(/%%([^]*?)%%/g, ([, inside = '']) => draft.drop(inside, 'a remark in the text, which no reader saw'));
    draft.replace(/[^\S\n]\^[A-Za-z\d-]{4,}[^\S\n]*$/gm, ([sign]) => draft.drop(sign, 'the name of a paragraph'));
  }
  draft.replace(/==(?=\S)((?:(?!==|\n\s*\n)[^])+?)(?<=\S)==(?!=)/g, ([sign, words = '']) => {
    draft.drop(sign, 'the colour behind words: the words are there');
    return words;
  });
  draft.replace(/(!?)\[\[([^[\]|\n]+)(?:\\?\|([^[\]\n]*))?\]\]/g, ([sign, embeds, target = '', alias]) => {
    const [name = '', part] = target.split(/#\^?/, 2);
    const file = named(name.trim());
    const words = alias?.trim() || [name.trim(), part].filter(Boolean).join(' > ');
    if (embeds && (file?.isImage || IMAGE.test(name))) {
      const alt = alias !== undefined && !/^[\dx\s]*$/.test(alias) ? alias.trim() : '';
      return `![${alt}](<${file?.address ?? name.trim()}>)`;
    }
    const why = embeds ? 'a file that is shown within the text' : 'a link to a file that is not there';
    if (embeds || (!file && name !== '')) draft.drop(sign, why);
    return file ? `[${words}](<${file.address}>)` : words;
  });
};

/** Whether a text has links as a vault has them. */
export function hasWikilinks(text: string): boolean {
  return /\[\[[^[\]\n]+\]\]/.test(text);
}

const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)$/i;
