import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** What is told of the tags of a page. Positions are offsets in it. */
export type TagReader = Pick<
  Partial<TokenizerCallbacks>,
  'onopentagname' | 'onattribname' | 'onopentagend' | 'onclosetag' | 'oncomment' | 'ondeclaration'
>;

/** Reads the tags of a page one after another, in time that grows with its size and with nothing else. */
export function readTags(html: string, reader: TagReader): void {
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (start, end) => reader.onopentagname?.(start, end),
      onattribname: (start, end) => reader.onattribname?.(start, end),
      onopentagend: (end) => reader.onopentagend?.(end),
      onselfclosingtag: (end) => reader.onopentagend?.(end),
      onclosetag: (start, end) => reader.onclosetag?.(start, end),
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      oncdata: ignore,
      oncomment: (start, end, offset) => reader.oncomment?.(start, end, offset),
      ondeclaration: (start, end) => reader.ondeclaration?.(start, end),
      onend: ignore,
      onprocessinginstruction: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

function ignore(): void {
  // Only tags are of interest.
}
