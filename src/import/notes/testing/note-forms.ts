import { type GeneratedArticle, type Piece, renderPieces } from './generated-article.ts';

/** A post's body in the form of a generator of notes. */
export interface Rendered {
  content: string;
  /** Notes that an export has separately. */
  footnotes: { id: string; content: string }[];
}

/** A way to write notes. */
export interface NoteForm {
  /** Whether it can cite a note twice. */
  repeats: boolean;
  /** Whether only their order in a list numbers its notes. Absent if they are in the text. */
  counted?: boolean;
  render: (article: GeneratedArticle) => Rendered;
}

type Mark = Exclude<Piece, string>;

/** Each form by its name. */
export const noteForms: Record<string, NoteForm> = {
  'core block, notes apart': {
    repeats: true,
    counted: false,
    render: (article) => ({
      content: paragraphs(article, coreMark, blockParagraph) + '\n\n<!-- wp:footnotes /-->',
      footnotes: article.notes.map((content, note) => ({ id: uuid(note), content })),
    }),
  },
  'core block, rendered': listed(coreMark, (article) =>
    list(
      article,
      'class="wp-block-footnotes"',
      (note) => `id="${uuid(note)}"`,
      (note) => ` <a href="#${uuid(note)}-link">↩︎</a>`,
    ),
  ),
  'Footnotes Made Easy, rendered': listed(
    ({ note }) =>
      `<a href="#footnote_${note}_9" id="identifier_${note}_9" class="footnote-link footnote-identifier-link">${note + 1}</a>`,
    (article) =>
      list(
        article,
        'class="footnotes"',
        (note) => `id="footnote_${note}_9" class="footnote"`,
        (note) => ` [<a href="#identifier_${note}_9" class="footnote-link footnote-back-link">&#8617;</a>]`,
      ),
  ),
  'double parentheses': {
    ...inline(
      (text) => ` ((${text}))`,
      (note) => ` ((ref:${note + 1}))`,
    ),
    repeats: true,
  },
  Tufte: inline(
    (text, note) =>
      `<label for="sn-${note}" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-${note}" class="margin-toggle"><span class="sidenote">${text}</span>`,
  ),
  'hidden in spans': inline(
    (text, note) => `<span class="inline-footnote">${note + 1}<span class="footnoteContent">${text}</span></span>`,
  ),
  Texinfo: listed(
    ({ note }) => `<a class="footnote" id="DOCF${note + 1}" href="#FOOT${note + 1}"><sup>${note + 1}</sup></a>`,
    ({ notes }) =>
      `<div class="footnotes-segment"><hr><h4>Footnotes</h4>${notes.map((text, note) => `<h5><a id="FOOT${note + 1}" href="#DOCF${note + 1}">(${note + 1})</a></h5><p>${text}</p>`).join('')}</div>`,
    false,
  ),
  '[ref]': inline((text) => `[ref]${text}[/ref]`),
  '[mfn]': inline((text) => `[mfn]${text}[/mfn]`),
  '[efn_note]': inline((text) => `[efn_note]${text}[/efn_note]`),
  '[note]': inline((text) => ` [note]${text}[/note]`),
  '[fn]': inline((text) => `[fn]${text}[/fn]`),
  'classic [ref]': classic(inline((text) => `[ref]${text}[/ref]`)),
  'classic double parentheses': classic(inline((text) => ` ((${text}))`)),
  'Modern Footnotes, rendered': inline(
    (text, note) =>
      `<sup class="modern-footnotes-footnote" data-mfn="${note + 1}" data-mfn-post-scope="9"><a href="javascript:void(0)" role="button">${note + 1}</a></sup>` +
      `<span class="modern-footnotes-footnote__note" role="tooltip" data-mfn="${note + 1}">${text.replace(/<\/?a[^>]*>/g, '')}</span>`,
  ),
  'Easy Footnotes, rendered': listed(
    ({ note }) =>
      `<span id="easy-footnote-${note + 1}-9" class="easy-footnote-margin-adjust"></span><span class="easy-footnote"><a href="#easy-footnote-bottom-${note + 1}-9" title="x"><sup>${note + 1}</sup></a></span>`,
    ({ notes }) =>
      `<ol class="easy-footnotes-wrapper">${notes
        .map(
          (text, note) =>
            `<li class="easy-footnote-single"><span id="easy-footnote-bottom-${note + 1}-9" class="easy-footnote-margin-adjust"></span>${text}<a class="easy-footnote-to-top" href="#easy-footnote-${note + 1}-9"></a></li>`,
        )
        .join('')}</ol>`,
    false,
  ),
  'FD Footnotes': inline((text, note) => `[${note + 1}. ${text}]`),
  'Markdown Extra': listed(
    ({ note, again }) =>
      `<sup id="fnref${again ? '2' : ''}:${note + 1}"><a href="#fn:${note + 1}" class="footnote-ref">${note + 1}</a></sup>`,
    ({ notes }) =>
      `<div class="footnotes"><hr /><ol>${notes
        .map(
          (text, note) =>
            `<li id="fn:${note + 1}"><p>${text}&#160;<a href="#fnref:${note + 1}" class="footnote-backref">&#8617;</a></p></li>`,
        )
        .join('\n')}</ol></div>`,
  ),
  MultiMarkdown: listed(
    ({ note, again }) =>
      `<a href="#fn:${note + 1}"${again ? '' : ` id="fnref:${note + 1}"`} title="see footnote" class="footnote">[${note + 1}]</a>`,
    ({ notes }) =>
      `<div class="footnotes"><hr /><ol>${notes
        .map(
          (text, note) =>
            `<li id="fn:${note + 1}"><p>${text} <a href="#fnref:${note + 1}" title="return to article" class="reversefootnote">&#160;&#8617;</a></p></li>`,
        )
        .join('\n')}</ol></div>`,
  ),
  'Pandoc, old': listed(
    ({ note }) => `<sup><a href="#fn${note + 1}" class="footnoteRef" id="fnref${note + 1}">${note + 1}</a></sup>`,
    ({ notes }) =>
      `<div class="footnotes"><hr /><ol>${notes.map((text, note) => `<li id="fn${note + 1}"><p>${text}<a href="#fnref${note + 1}">↩</a></p></li>`).join('')}</ol></div>`,
    false,
  ),
  'Pandoc, new': listed(
    ({ note }) =>
      `<a href="#fn${note + 1}" class="footnote-ref" id="fnref${note + 1}" role="doc-noteref"><sup>${note + 1}</sup></a>`,
    ({ notes }) =>
      `<section class="footnotes" role="doc-endnotes"><hr /><ol>${notes.map((text, note) => `<li id="fn${note + 1}" role="doc-endnote"><p>${text}<a href="#fnref${note + 1}" class="footnote-back" role="doc-backlink">↩︎</a></p></li>`).join('')}</ol></section>`,
    false,
  ),
  Word: listed(
    ({ note }) => `<a href="#_ftn${note + 1}" name="_ftnref${note + 1}">[${note + 1}]</a>`,
    ({ notes }) =>
      `<hr />${notes.map((text, note) => `<p><a href="#_ftnref${note + 1}" name="_ftn${note + 1}">[${note + 1}]</a> ${text}</p>`).join('')}`,
    false,
  ),
  'Word, damaged': listed(
    ({ note }) => `<a href="#_ftn${note + 1}"><sup><sup>[${note + 1}]</sup></sup></a>`,
    ({ notes }) => notes.map((text, note) => `<p><a href="#_ftnref${note + 1}">[${note + 1}]</a> ${text}</p>`).join(''),
    false,
  ),
  'bare, ordered list after a rule': listed(raised, (article) => `<hr />${bareList(article)}`, true, true),
  'bare, ordered list after a heading': listed(raised, (article) => `<h3>Notes</h3>${bareList(article)}`, true, true),
  'bare, paragraphs after a rule': listed(raised, ({ notes }) => `<hr />${numbered(notes, (number) => `${number}.`)}`),
  'plain brackets': listed(
    ({ note }) => `[${note + 1}]`,
    ({ notes }) => numbered(notes, (number) => `[${number}]`),
  ),
  'classic plain brackets': classic(
    listed(
      ({ note }) => `[${note + 1}]`,
      ({ notes }) => numbered(notes, (number) => `[${number}]`),
    ),
  ),
};

/** Marks in the text, and a list of the notes after it. */
function listed(
  mark: (piece: Mark) => string,
  notes: (article: GeneratedArticle) => string,
  repeats = true,
  counted = false,
): NoteForm {
  return {
    repeats,
    counted,
    render: (article) => ({
      content: `${paragraphs(article, mark, (text) => `<p>${text}</p>`)}\n${notes(article)}`,
      footnotes: [],
    }),
  };
}

/** Notes where their marks belong. */
function inline(write: (text: string, note: number) => string, again: (note: number) => string = () => ''): NoteForm {
  const render = (article: GeneratedArticle): Rendered => ({
    content: paragraphs(
      article,
      (piece) => (piece.again ? again(piece.note) : write(article.notes[piece.note] ?? '', piece.note)),
      (text) => `<p>${text}</p>`,
    ),
    footnotes: [],
  });
  return { repeats: false, render };
}

/** The same typed into the classic editor: blank lines are paragraphs. */
function classic({ render, ...form }: NoteForm): NoteForm {
  return {
    ...form,
    render: (article) => {
      const { content, footnotes } = render(article);
      return { content: content.replace(/<p>/g, '').replace(/<\/p>\s*/g, '\n\n'), footnotes };
    },
  };
}

function paragraphs(article: GeneratedArticle, mark: (piece: Mark) => string, wrap: (text: string) => string): string {
  return article.paragraphs.map((pieces) => wrap(renderPieces(pieces, mark))).join('\n');
}

function list(
  { notes }: GeneratedArticle,
  attributes: string,
  item: (note: number) => string,
  after: (note: number) => string,
): string {
  return `<ol ${attributes}>${notes.map((text, note) => `<li ${item(note)}>${text}${after(note)}</li>`).join('')}</ol>`;
}

function bareList(article: GeneratedArticle): string {
  const nothing = () => '';
  return list(article, '', nothing, nothing);
}

function numbered(notes: readonly string[], number: (note: number) => string): string {
  return notes.map((text, note) => `<p>${number(note + 1)} ${text}</p>`).join('\n');
}

function coreMark({ note }: Mark): string {
  return `<sup data-fn="${uuid(note)}" class="fn"><a href="#${uuid(note)}" id="${uuid(note)}-link">${note + 1}</a></sup>`;
}

function blockParagraph(text: string): string {
  return `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`;
}

function raised({ note }: Mark): string {
  return `<sup>${note + 1}</sup>`;
}

function uuid(note: number): string {
  return `3f1c9a52-7b04-4f6e-9a21-5d8e0c7b1a${String(note).padStart(2, '0')}`;
}
