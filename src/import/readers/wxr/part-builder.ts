import { type Changed, describeChanged } from '../../input/controls.ts';
import type { Escaped } from './escape-xml.ts';
import { escapeCdata, escapeText } from './escape-xml.ts';
import { COMMENT, FIELD, GROUP, IN_COMMENT, ITEM_FIELD, META } from './field-names.ts';
import { DEPTH, NOTED, TEXT_LENGTH } from './limits.ts';
import { hasWords, quoted } from './words.ts';
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
  /** Words in it that stand in no field, in order. */
  readonly loose: string[] = [];
  /** Whether its tags are damaged, and not only characters of its text. */
  isBroken = false;
  /** Why not all of it is there. */
  lost: string | undefined;
  readonly #xml: string[] = [];
  readonly #groups: string[] = [];
  #field: Field | undefined;
  #leftOut: string | undefined;
  #isInLeftOutField = false;
  /** Names of the fields of the item itself that have begun. */
  readonly #begun = new Set<string>();
  #length = 0;
  #changed: Changed[] = [];

  constructor(open: OpenToken) {
    this.name = open.name;
    this.start = open.start;
    this.#open(open);
  }

  /** An item that has lost its start tag: it begins with the field that is there. */
  static bareItem(field: OpenToken): PartBuilder {
    const { start } = field;
    const item = new PartBuilder({
      kind: 'open',
      name: 'item',
      source: '<item>',
      attributes: '',
      empty: false,
      start,
      end: start,
    });
    item.#break('the start tag of the item was missing');
    item.add(field);
    return item;
  }

  get isClosed(): boolean {
    return !this.#field && this.#groups.length === 0;
  }

  /** Whether a token is no more of this part, though its end tag has not come. */
  endsBefore(token: XmlToken): boolean {
    if (token.kind !== 'open') return false;
    const { name } = token;
    if (name === this.name) return true;
    if (this.name === 'item') return this.#beginsNextItem(name);
    if (this.name === 'image' && this.#groups.length > 0)
      return !/^(?:title|link|description)$/.test(name) && (GROUP.test(name) || FIELD.test(name));
    return this.#groups.length === 0 ? GROUP.test(name) || FIELD.test(name) : ITEM_FIELD.test(name);
  }

  /** A second title, behind the text of an item or its number, is that of the next: the tags between are lost. */
  #beginsNextItem(name: string): boolean {
    if (name !== 'title' || !this.#begun.has('title')) return false;
    if (this.#field && /^description$|:encoded$/.test(this.#field.name)) return false;
    return [...this.#begun].some((begun) => /:(?:encoded|post_id)$/.test(begun));
  }

  add(token: XmlToken): void {
    if (this.#leftOut && !this.#endsLeftOut(token)) {
      this.#leaveOut(token, this.#leftOut);
      return;
    }
    if (token.kind === 'instruction') return;
    if (token.kind === 'comment') {
      if (hasWords(token.text) && !/^\s*\/?wp:/.test(token.text))
        this.#note(`a comment was left out: ${quoted(token.text)}`);
      return;
    }
    this.#length += token.end - token.start;
    if (this.#length > TEXT_LENGTH) this.#giveUp();
    if (token.kind === 'open') this.#open(token);
    else if (token.kind === 'close') this.#close(token);
    else if (token.kind === 'broken') this.lost ??= token.why;
    else this.#text(token);
  }

  /** Everything there is, closed. */
  finish(): string {
    if (!this.isClosed) this.#closeGroups(this.#groups[0] ?? '');
    for (const changed of describeChanged(this.#changed)) this.#note(changed);
    return this.#xml.join('');
  }

  /** Keeps no more text, and waits for the end. */
  #giveUp(): void {
    this.lost ??= 'it is too long for a post: the end of something in it is missing';
    if (this.#field) this.#field.pieces = [];
  }

  /** What only the item itself can have ends a comment that has lost its end tag. */
  #endsLeftOut(token: XmlToken): boolean {
    if (token.kind !== 'open' || !ITEM_FIELD.test(token.name)) return false;
    this.#break(`“${this.#leftOut}” ${MISSING}`);
    this.#leftOut = undefined;
    return true;
  }

  /** What only the item itself can have ends the groups in it. */
  #endInnerGroups(name: string): void {
    const inner = this.#groups.slice(this.#groups.indexOf('item') + 1)[0];
    if (inner === undefined || this.#groups[0] !== 'item' || !ITEM_FIELD.test(name)) return;
    this.#closeGroups(inner, true);
  }

  #open(token: OpenToken): void {
    const { name, attributes, empty, source } = token;
    this.#endInnerGroups(name);
    if (this.#groups.length === 1) this.#begun.add(name);
    if (GROUP.test(name) && this.#groups.length < DEPTH) {
      this.#closeField(MISSING);
      if (this.#groups.includes(name)) this.#closeGroups(name, true);
      this.#isInLeftOutField = false;
      if (COMMENT.test(name)) this.#leftOut = empty ? undefined : name;
      else if (!empty) this.#groups.push(name);
      if (!COMMENT.test(name)) this.#push(`<${name}${this.#escaped(escapeText(attributes))}${empty ? '/' : ''}>`);
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
    else this.#break(`a stray ${source}`);
  }

  #text(token: XmlToken & { kind: 'text' | 'cdata' }): void {
    if (token.kind === 'text') this.isBroken ||= token.text.includes('<') || token.text.includes(']]>');
    if (this.#field) this.#append(this.#field, token);
    else if (token.text.trim() !== '') {
      if (hasWords(token.text)) this.loose.push(token.text);
      this.isBroken = true;
    }
    if (token.kind === 'cdata' && token.repaired) this.#break(token.repaired);
  }

  #markup(text: string): void {
    if (!this.#field) return;
    this.#field.hasMarkup = true;
    this.isBroken = true;
    this.#append(this.#field, { kind: 'text', text });
  }

  #append({ pieces }: Field, { kind, text }: Field['pieces'][number]): void {
    if (this.#length > TEXT_LENGTH) return;
    const last = pieces.at(-1);
    if (kind === 'text' && last?.kind === 'text') last.text += text;
    else pieces.push({ kind, text });
  }

  /** What readers wrote is left out; words in none of a comment's fields are not theirs. */
  #leaveOut(token: XmlToken, name: string): void {
    if ((token.kind === 'open' || token.kind === 'close') && IN_COMMENT.test(token.name)) {
      this.#isInLeftOutField = token.kind === 'open';
    }
    if (token.kind === 'text' || token.kind === 'cdata') {
      const isReaders = this.#isInLeftOutField && (token.kind === 'cdata' || !/<|\]\]>/.test(token.text));
      if (isReaders || !hasWords(token.text)) return;
      this.loose.push(token.text);
      this.isBroken = true;
    }
    if (token.kind !== 'close' || (token.name !== name && !this.#groups.includes(token.name))) return;
    this.#leftOut = undefined;
    if (token.name !== name) this.#close(token);
  }

  #closeGroups(name: string, isMissing = false): void {
    this.#closeField(MISSING);
    for (let group = this.#groups.pop(); group !== undefined; group = this.#groups.pop()) {
      this.#push(`</${group}>`);
      if (group !== name || isMissing) this.#break(`“${group}” ${MISSING}`);
      if (group === name) break;
    }
  }

  #closeField(damage?: string): void {
    if (!this.#field) return;
    const { name, attributes, pieces, hasMarkup } = this.#field;
    this.#field = undefined;
    if (damage) this.#break(`“${name}” ${damage}`);
    this.#push(`<${name}${this.#escaped(escapeText(attributes))}>`);
    const hasCdata = pieces.some(({ kind }) => kind === 'cdata');
    for (const { kind, text } of pieces) {
      if (kind === 'text' && hasCdata && META.test(name) && hasWords(text)) this.loose.push(text);
      if (kind === 'cdata') this.#push(this.#escaped(escapeCdata(text)));
      else if (!hasCdata || text.trim()) this.#push(this.#escaped(escapeText(text, hasMarkup)));
    }
    this.#push(`</${name}>`);
  }

  #break(damage: string): void {
    this.isBroken = true;
    this.#note(damage);
  }

  #note(damage: string): void {
    if (this.damage.size < NOTED) this.damage.add(damage);
  }

  #escaped({ xml, changed }: Escaped): string {
    if (changed.length > 0) this.#changed = this.#changed.concat(changed);
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

const MISSING = 'had no end tag';
