import { Tokenizer } from 'htmlparser2';

/** A tag of a page, with offsets in it. */
export interface Tag {
  /** In lower case. */
  name: string;
  /** Of its `<`. */
  start: number;
  /** After its `>`. */
  end: number;
  /** The names of its attributes, as they are written. None in an end tag. */
  attributes: { from: number; to: number }[];
}

/** What is told of the tags of a page. */
export interface TagReader {
  open(tag: Tag): void;
  close(tag: Tag): void;
  /** What is in a comment, or in what a parser takes for one. */
  comment?(from: number, to: number): void;
  declaration?(from: number, to: number): void;
}

/**
 * Reads the tags of a page one after another, in time that grows with its size and with nothing else.
 * @returns a tag that begins and does not end
 */
export function readTags(html: string, reader: TagReader): Tag | undefined {
  let open: Tag | undefined;
  const end = (at: number): void => {
    if (open) reader.open({ ...open, end: at + 1 });
    open = undefined;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname(from, to) {
        open = { name: html.slice(from, to).toLowerCase(), start: from - 1, end: html.length, attributes: [] };
      },
      onattribname: (from, to) => open?.attributes.push({ from, to }),
      onopentagend: end,
      onselfclosingtag: end,
      onclosetag(from, to) {
        const close = html.indexOf('>', to);
        const name = html.slice(from, to).toLowerCase();
        const start = html.lastIndexOf('<', from);
        reader.close({ name, start, end: close < 0 ? html.length : close + 1, attributes: [] });
      },
      oncomment: (from, to) => reader.comment?.(from, to),
      ondeclaration: (from, to) => reader.declaration?.(from, to),
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      oncdata: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return open;
}

function ignore(): void {
  // Only tags are of interest.
}
