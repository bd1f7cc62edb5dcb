import { type Changed, describeChanged } from '../../input/controls.ts';
import { Field } from './field.ts';
import { DEPTH, NOTED, TEXT_LENGTH } from './limits.ts';
import { COMMENT, FIELD, GROUP, IN_COMMENT, ITEM_FIELD } from './names.ts';
import { hasLetters, quoted } from './quoted.ts';
import type { XmlToken } from './xml-token.ts';
import { type Namespaces, namespacesWith, usualName, type XmlElement } from './xml-element.ts';

/**
 * Puts a child of the channel together from tokens: an item, an author, a title. What comes of it is as flat as WXR is:
 * groups of fields, fields of text. Markup in a field is its text. Comments are left out.
 */
export class PartBuilder {
  /** Its name, as it is written. */
  readonly name: string;
  readonly start: number;
  /** What was repaired, in words. */
  readonly damage = new Set<string>();
  /** Words in it that are in no field, in order. */
  readonly loose: string[] = [];
  /** Whether its tags are damaged, and not only characters of its text. */
  isBroken = false;
  /** Why not all of it is there. */
  lost: string | undefined;
  readonly #top: Group;
  readonly #groups: Group[];
  #field: Field | undefined;
  #leftOut: string | undefined;
  #isInLeftOutField = false;
  /** Names of the fields of the item itself that have begun. */
  readonly #begun = new Set<string>();
  #length = 0;
  readonly #changed: Changed[] = [];

  /** @param isBare whether it is an item that has lost its start tag, and begins with the field that is there */
  constructor(open: OpenToken, namespaces: Namespaces, isBare = false) {
    this.name = isBare ? 'item' : open.name;
    this.start = open.start;
    this.#top = { name: '', namespaces, children: [] };
    this.#groups = [this.#top];
    this.#open(isBare ? { ...open, name: 'item', attributes: '', empty: false } : open);
    if (!isBare) return;
    this.#break('the start tag of the item was missing');
    this.add(open);
  }

  get isClosed(): boolean {
    return !this.#field && this.#groups.length === 1;
  }

  /** Whether a token is no more of this part, though its end tag has not come. */
  endsBefore(token: XmlToken): boolean {
    if (token.kind !== 'open') return false;
    const { name } = token;
    if (name === this.name || name === 'item') return true;
    if (this.name === 'item') return this.#beginsNextItem(name);
    if (this.name === 'image' && this.#groups.length > 1)
      return !/^(?:title|link|description)$/.test(name) && (GROUP.test(name) || FIELD.test(name));
    return this.#groups.length === 1 ? GROUP.test(name) || FIELD.test(name) : ITEM_FIELD.test(name);
  }

  /** A second title, after the text of an item or its number, is that of the next: the tags between are lost. */
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
      if (hasLetters(token.text) && !/^\s*\/?wp:/.test(token.text))
        this.#note(`a comment was left out: ${quoted(token.text)}`);
      return;
    }
    this.#length += token.end - token.start;
    if (this.#isTooLong) this.lost ??= 'it is too long for a post: the end of something in it is missing';
    if (token.kind === 'open') this.#open(token);
    else if (token.kind === 'close') this.#close(token);
    else if (token.kind === 'broken') this.lost ??= token.why;
    else this.#text(token);
  }

  /** Everything there is, closed. */
  finish(): XmlElement {
    if (!this.isClosed) this.#closeGroups(this.#groups[1]);
    for (const changed of describeChanged(this.#changed)) this.#note(changed);
    return this.#top.children[0] ?? { name: this.name, attributes: '', text: '', children: [] };
  }

  /** Then no more text is kept. */
  get #isTooLong(): boolean {
    return this.#length > TEXT_LENGTH;
  }

  /** What only the item itself can have ends a comment that has lost its end tag. */
  #endsLeftOut(token: XmlToken): boolean {
    if (token.kind !== 'open' || !ITEM_FIELD.test(token.name)) return false;
    this.#break(`“${this.#leftOut}” ${MISSING}`);
    this.#leftOut = undefined;
    return true;
  }

  #open(token: OpenToken): void {
    const { name, attributes, empty, source } = token;
    // What only the item itself can have ends the groups in it.
    if (this.name === 'item' && ITEM_FIELD.test(name) && this.#groups[2]) this.#closeGroups(this.#groups[2], true);
    if (this.#groups.length === 2) this.#begun.add(name);
    if (GROUP.test(name) && this.#groups.length <= DEPTH) {
      this.#closeField(MISSING);
      const same = this.#group(name);
      if (same) this.#closeGroups(same, true);
      this.#isInLeftOutField = false;
      if (COMMENT.test(name)) this.#leftOut = empty ? undefined : name;
      else {
        const children: XmlElement[] = [];
        const namespaces = this.#append({ name, attributes, text: '', children });
        if (!empty) this.#groups.push({ name, namespaces, children });
      }
    } else if (!this.#field || FIELD.test(name)) {
      this.#closeField(MISSING);
      this.#field = new Field(token);
      if (empty) this.#closeField();
    } else {
      this.#markup(source);
    }
  }

  /** The group of a name that is open. */
  #group(name: string): Group | undefined {
    return this.#groups.find((group) => group.name === name);
  }

  #close({ name, source }: CloseToken): void {
    const group = this.#group(name);
    if (this.#field?.name === name) this.#closeField();
    else if (group) this.#closeGroups(group);
    else if (this.#field) this.#markup(source);
    else this.#break(`a stray ${source}`);
  }

  #text(token: XmlToken & { kind: 'text' | 'cdata' }): void {
    if (token.kind === 'text') this.isBroken ||= token.text.includes('<') || token.text.includes(']]>');
    if (this.#field && !this.#isTooLong) this.#field.add(token.kind, token.text);
    if (!this.#field && token.text.trim() !== '') {
      if (hasLetters(token.text)) this.loose.push(token.text);
      this.isBroken = true;
    }
    if (token.kind === 'cdata' && token.repaired) this.#break(token.repaired);
  }

  #markup(tag: string): void {
    this.isBroken = true;
    if (!this.#isTooLong) this.#field?.addMarkup(tag);
  }

  /** What readers wrote is left out; words in none of a comment's fields are not theirs. */
  #leaveOut(token: XmlToken, name: string): void {
    if ((token.kind === 'open' || token.kind === 'close') && IN_COMMENT.test(token.name)) {
      this.#isInLeftOutField = token.kind === 'open';
    }
    if (token.kind === 'text' || token.kind === 'cdata') {
      const isReaders = this.#isInLeftOutField && (token.kind === 'cdata' || !/<|\]\]>/.test(token.text));
      if (isReaders || !hasLetters(token.text)) return;
      this.loose.push(token.text);
      this.isBroken = true;
    }
    if (token.kind !== 'close' || (token.name !== name && !this.#group(token.name))) return;
    this.#leftOut = undefined;
    if (token.name !== name) this.#close(token);
  }

  /** Closes a group and all in it. */
  #closeGroups(last: Group | undefined, isMissing = false): void {
    this.#closeField(MISSING);
    while (this.#groups.length > 1) {
      const group = this.#groups.pop();
      if (group !== last || isMissing) this.#break(`“${group?.name}” ${MISSING}`);
      if (group === last) break;
    }
  }

  #closeField(damage?: string): void {
    if (!this.#field) return;
    const { name, attributes } = this.#field;
    const { text, changed, loose } = this.#field.read();
    this.#field = undefined;
    if (damage) this.#break(`“${name}” ${damage}`);
    this.#changed.push(...changed);
    this.loose.push(...loose);
    this.#append({ name, attributes, text, children: [] });
  }

  /** Adds an element to the group that is open, under its usual name. Returns the namespaces that apply in it. */
  #append(element: XmlElement): Namespaces {
    const group = this.#groups.at(-1) ?? this.#top;
    const namespaces = namespacesWith(element.attributes, group.namespaces);
    const name = usualName(element.name, namespaces);
    if (!this.#isTooLong) group.children.push({ ...element, name });
    return namespaces;
  }

  #break(damage: string): void {
    this.isBroken = true;
    this.#note(damage);
  }

  #note(damage: string): void {
    if (this.damage.size < NOTED) this.damage.add(damage);
  }
}

type OpenToken = XmlToken & { kind: 'open' };
type CloseToken = XmlToken & { kind: 'close' };

/** An open element with others in it. */
interface Group {
  name: string;
  namespaces: Namespaces;
  children: XmlElement[];
}

const MISSING = 'had no end tag';
