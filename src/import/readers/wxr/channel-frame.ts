import { FRAME } from './names.ts';
import type { XmlToken } from './xml-token.ts';
import { type Namespaces, namespacesWith } from './xml-element.ts';

/** What is around the parts of an export: its root and its channel, of which a damaged file can have several. */
export class ChannelFrame {
  /** Counts roots. */
  number = 0;
  /** The namespaces of prefixes. */
  namespaces: Namespaces = new Map();
  /** Whether a channel began before the first item, and the last one ended. */
  hasBeginning = true;
  hasEnd = false;
  #isOpen = false;
  /** What the channel has said of itself. */
  readonly #fields = new Set<string>();

  /** Whether a token begins or ends a root or channel. */
  isFrame(token: XmlToken): boolean {
    return (token.kind === 'open' || token.kind === 'close') && FRAME.test(token.name);
  }

  /** Takes such a token. */
  take(token: XmlToken): void {
    if (token.kind !== 'open') {
      this.hasEnd ||= token.kind === 'close';
      this.#isOpen = false;
      return;
    }
    const isInRoot = token.name === 'channel' && this.#isOpen;
    if (!isInRoot) this.#fields.clear();
    this.number += isInRoot ? 0 : 1;
    this.namespaces = namespacesWith(token.attributes, isInRoot ? this.namespaces : new Map());
    this.#isOpen = true;
    this.hasEnd = false;
  }

  /** Whether a part can begin here. An item can anywhere: when it is in no channel, the beginning is lost. */
  admits(name: string): boolean {
    if (name === 'item') this.hasBeginning &&= this.number > 0;
    if (this.#isOpen) this.#fields.add(name);
    return this.#isOpen || name === 'item';
  }

  /**
   * Whether what begins here belongs to an item that has lost its start tag: only items have it, or the channel has
   * had its own.
   */
  beginsBareItem(name: string): boolean {
    return this.number > 0 && (ITEM_ONLY.test(name) || (SHARED.test(name) && this.#fields.has(name)));
  }
}

/** What items and nothing else have. */
const ITEM_ONLY =
  /^(?:guid|dc:creator|[\w-]+:encoded|[\w-]+:(?:post_(?!type_)\w+|status|comment_status|ping_status|menu_order|is_sticky|attachment_url|postmeta|comment))$/;

/** What a channel has once, and each item too. */
const SHARED = /^(?:title|link|pubDate|description)$/;
