import type { Escaped } from './escape-xml.ts';
import { escapeCdata, escapeText } from './escape-xml.ts';
import { TEXT_LENGTH } from './limits.ts';
import type { XmlToken } from './xml-token.ts';

/**
 * Puts a child of the channel together from tokens: an item, an author, a title. What comes of it is well-formed, and
 * as flat as WXR is: groups of fields, fields of text. Markup in a field is its text. Comments are left out.
 */
export class PartBuilder {
  readonly name: string;
  readonly start: number;
  /** What was repaired, in words. */
  readonly damage = new Set<string>();
  /** Why not all of it is there. */
  lost: string | undefined;
  readonly #xml: string[] = [];
  readonly #groups: string[] = [];
  #field: Field | undefined;
  #leftOut: string | undefined;
  #length = 0;
  #removed = 0;

  constructor(open: OpenToken) {
    this.name = open.name;
    this.start = open.start;
    this.#open(open);
  }

  get isClosed(): boolean {
    return !this.#field && this.#groups.length === 0;
  }

  /** Whether a token is no more of this part, though its end tag has not come. */
  endsBefore(token: XmlToken): boolean {
    return token.kind === 'open' && this.#groups.length === 0 && (GROUP.test(token.name) || FIELD.test(token.name));
  }

  add(token: XmlToken): void {
    this.#length += token.end - token.start;
    if (this.#length > TEXT_LENGTH) this.lost ??= 'it is too long for a post: the end of something in it is missing';
    if (this.#leftOut) this.#leaveOut(token, this.#leftOut);
    else if (token.kind === 'open') this.#open(token);
    else if (token.kind === 'close') this.#close(token);
    else if (token.kind === 'broken') this.lost ??= token.why;
    else this.#text(token);
  }

  /** Everything there is, closed. */
  finish(): string {
    if (!this.isClosed) this.#closeGroups(this.#groups[0] ?? '');
    if (this.#removed) this.damage.add(`${this.#removed} control characters were left out`);
    return this.#xml.join('');
  }

  #open(token: OpenToken): void {
    const { name, attributes, empty, source } = token;
    if (GROUP.test(name)) {
      this.#closeField(MISSING);
      if (COMMENT.test(name)) this.#leftOut = empty ? undefined : name;
      else if (!empty) this.#groups.push(name);
      if (!COMMENT.test(name)) this.#push(`<${name}${empty ? '/' : ''}>`);
    } else if (!this.#field || FIELD.test(name)) {
      this.#closeField(MISSING);
      this.#field = { name, attributes, pieces: [], hasMarkup: false };
      if (empty) this.#closeField();
    } else {
      this.#markup(source);
    }
  }

  #close({ name, source }: CloseToken): void {
    if (this.#field?.name === name) this.#closeField();
    else if (this.#groups.includes(name)) this.#closeGroups(name);
    else if (this.#field) this.#markup(source);
    else this.damage.add(`a stray ${source}`);
  }

  #text(token: XmlToken & { kind: 'text' | 'cdata' }): void {
    if (this.#field) this.#field.pieces.push(token);
    else if (/[\p{L}\p{N}]/u.test(token.text))
      this.damage.add(`text outside of all fields: “${token.text.trim().slice(0, 200)}”`);
    if (token.kind === 'cdata' && token.repaired) this.damage.add(token.repaired);
  }

  #markup(text: string): void {
    this.#field!.hasMarkup = true;
    this.#field!.pieces.push({ kind: 'text', text });
  }

  #leaveOut(token: XmlToken, name: string): void {
    if (token.kind !== 'close' || (token.name !== name && !this.#groups.includes(token.name))) return;
    this.#leftOut = undefined;
    if (token.name !== name) this.#close(token);
  }

  #closeGroups(name: string): void {
    this.#closeField(MISSING);
    for (let group = this.#groups.pop(); group !== undefined; group = this.#groups.pop()) {
      this.#push(`</${group}>`);
      if (group === name) break;
      this.damage.add(`“${group}” ${MISSING}`);
    }
  }

  #closeField(damage?: string): void {
    if (!this.#field) return;
    const { name, attributes, pieces, hasMarkup } = this.#field;
    this.#field = undefined;
    if (damage) this.damage.add(`“${name}” ${damage}`);
    this.#push(`<${name}${this.#escaped(escapeText(attributes))}>`);
    const hasCdata = pieces.some(({ kind }) => kind === 'cdata');
    for (const { kind, text } of pieces) {
      if (kind === 'cdata') this.#push(this.#escaped(escapeCdata(text)));
      else if (!hasCdata || text.trim()) this.#push(this.#escaped(escapeText(text, hasMarkup)));
    }
    this.#push(`</${name}>`);
  }

  #escaped({ xml, removed }: Escaped): string {
    this.#removed += removed;
    return xml;
  }

  #push(xml: string): void {
    if (this.#length <= TEXT_LENGTH) this.#xml.push(xml);
  }
}

type OpenToken = XmlToken & { kind: 'open' };
type CloseToken = XmlToken & { kind: 'close' };

interface Field {
  name: string;
  attributes: string;
  pieces: { kind: 'text' | 'cdata'; text: string }[];
  /** Whether tags stand in it that nobody escaped: then its text is HTML. */
  hasMarkup: boolean;
}

/** Elements that hold fields. */
const GROUP = /^(?:item|image|[\w-]+:(?:postmeta|comment|commentmeta|author|category|tag|term|termmeta))$/;
const COMMENT = /:comment$/;

/** Elements that nothing but a field can be: where one begins, the one before has ended. */
const FIELD = /^(?:(?:wp|dc|content|excerpt|wfw):[\w-]+|title|link|pubDate|guid|description|category)$/;

const MISSING = 'had no end tag';
