import { type Changed, withoutControls } from '../../input/controls.ts';
import { normaliseLineEnds } from '../../input/read-text.ts';
import { META } from './names.ts';
import { hasLetters } from './quoted.ts';
import { decodeText } from './xml-element.ts';

/** A field of text, while its tokens come. */
export class Field {
  readonly name: string;
  readonly attributes: string;
  readonly #pieces: { kind: 'text' | 'cdata'; text: string }[] = [];
  #hasMarkup = false;

  constructor({ name, attributes }: Pick<Field, 'name' | 'attributes'>) {
    this.name = name;
    this.attributes = attributes;
  }

  add(kind: 'text' | 'cdata', text: string): void {
    const last = this.#pieces.at(-1);
    if (kind === 'text' && last?.kind === 'text') last.text += text;
    else this.#pieces.push({ kind, text });
  }

  /** Adds a tag that nobody escaped: the text of the field is HTML. */
  addMarkup(tag: string): void {
    this.#hasMarkup = true;
    this.add('text', tag);
  }

  /** What it says; the control characters that were taken out; and words beside the sections of a plugin's data. */
  read(): { text: string; changed: Changed[]; loose: string[] } {
    const hasCdata = this.#pieces.some(({ kind }) => kind === 'cdata');
    const beside = hasCdata ? this.#pieces.filter(({ kind }) => kind === 'text') : [];
    const changed: Changed[] = [];
    const texts = this.#pieces.map((piece) => {
      if (beside.includes(piece) && !piece.text.trim()) return '';
      const read = withoutControls(piece.text);
      changed.push(...read.changed);
      const text = normaliseLineEnds(read.clean);
      return piece.kind === 'cdata' || this.#hasMarkup ? text : decodeText(text);
    });
    const loose = META.test(this.name) ? beside.map(({ text }) => text).filter(hasLetters) : [];
    return { text: texts.join(''), changed, loose };
  }
}
