import { describe, expect, it } from 'vitest';
import { htmlOf, notesOf, postIn, readZip } from '../document/testing/read-zip.ts';
import { docxReader } from './reader.ts';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ' +
  'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const part = (name: string, content: string) => `<?xml version="1.0"?><w:${name} ${NAMESPACES}>${content}</w:${name}>`;
const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const mark = (id: number, kind = 'footnote') => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const note = (id: number, text: string, kind = 'footnote') =>
  `<w:${kind} w:id="${id}">${paragraph(run(text))}</w:${kind}>`;

interface Parts {
  footnotes?: string;
  endnotes?: string;
  styles?: string;
  numbering?: string;
}

async function read(body: string, parts: Parts = {}, more: Record<string, string> = {}) {
  const list = Object.keys(parts).map(
    (name) => `<Relationship Id="${name}" Type="${RELATIONSHIP}/${name}" Target="${name}.xml"/>`,
  );
  const files = Object.entries<string>({ ...parts }).map(([name, content]): [string, string] => [
    `word/${name}.xml`,
    part(name, content),
  ]);
  return postIn(
    await readZip(docxReader, {
      '[Content_Types].xml': TYPES,
      'word/document.xml': part('document', `<w:body>${body}</w:body>`),
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`,
      ...Object.fromEntries(files),
      ...more,
    }),
  );
}

describe('notes of a document of Word', () => {
  it('are where they are cited, within words and italics too', async () => {
    const post = await read(
      paragraph(run('The ') + run('fer', '<w:i/>') + mark(2) + run('ry', '<w:i/>') + run(' crossed.') + mark(3)),
      { footnotes: note(2, 'One.') + note(3, 'Two.') },
    );
    expect(htmlOf(post)).toBe('<p>The <em>fer[^1]ry</em> crossed.[^2]</p>');
    expect(notesOf(post)).toEqual({ 1: '<p>One.</p>', 2: '<p>Two.</p>' });
  });

  it('are one row where footnotes and endnotes are two, and the report says so', async () => {
    const post = await read(paragraph(run('A') + mark(1) + run('b') + mark(1, 'endnote') + run('c') + mark(2)), {
      footnotes: note(1, 'F1') + note(2, 'F2'),
      endnotes: note(1, 'E1', 'endnote'),
    });
    expect(htmlOf(post)).toBe('<p>A[^1]b[^2]c[^3]</p>');
    expect(notesOf(post)).toEqual({ 1: '<p>F1</p>', 2: '<p>E1</p>', 3: '<p>F2</p>' });
    expect(post.warnings.map(({ code }) => code)).toContain('notes-renumbered');
  });

  it('may begin at another number, and be cited twice by a cross-reference', async () => {
    const field = (code: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const post = await read(
      paragraph(
        `${run('First')}<w:bookmarkStart w:id="7" w:name="_Ref1"/>${mark(1)}<w:bookmarkEnd w:id="7"/>${run(', again')}${field('NOTEREF _Ref1 \\h', '57')}${run(', and ')}${field('HYPERLINK "https://example.org/a"', 'a link')}.`,
      ) + '<w:sectPr><w:footnotePr><w:numStart w:val="57"/></w:footnotePr></w:sectPr>',
      { footnotes: note(1, 'Log.') },
    );
    expect(htmlOf(post)).toBe('<p>First[^57], again[^57], and <a href="https://example.org/a">a link</a></p>');
  });

  it('that were deleted are left out with their marks', async () => {
    const post = await read(paragraph(run('Kept.') + `<w:del>${mark(1)}</w:del>` + mark(2)), {
      footnotes: note(1, 'Gone.') + note(2, 'Here.'),
    });
    expect(htmlOf(post)).toBe('<p>Kept.[^1]</p>');
    expect(notesOf(post)).toEqual({ 1: '<p>Here.</p>' });
  });

  it('of a title are cited at the end of the first paragraph, and the report says so', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>';
    const title = paragraph(run('The Ferry') + mark(1), '<w:pStyle w:val="Titel"/>');
    const post = await read(title + paragraph(run('It crossed.')), { styles, footnotes: note(1, 'Thanks.') });
    expect(post.stated.title).toBe('The Ferry');
    expect(htmlOf(post)).toBe('<p>It crossed.[^1]</p>');
    expect(post.warnings.map(({ code }) => code)).toContain('mark-out-of-order');
  });
});

describe('a document of Word', () => {
  it('has the headings that its styles are based on, in any language', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="My own"/><w:basedOn w:val="berschrift2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Z"><w:name w:val="Заголовок 3"/></w:style>';
    const post = await read(
      ['Own', 'Z'].map((style) => paragraph(run(`As ${style}`, '<w:b/>'), `<w:pStyle w:val="${style}"/>`)).join('') +
        paragraph(run('Text.')),
      { styles },
    );
    expect(htmlOf(post)).toBe('<h2>As Own</h2><h3>As Z</h3><p>Text.</p>');
  });

  it('keeps the numbers of lists that go on, and levels', async () => {
    const level = (index: number, format: string) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%${index + 1}."/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="5">${level(0, 'decimal')}${level(1, 'bullet')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>`;
    const item = (text: string, at = 0) =>
      paragraph(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`);
    const post = await read(item('one') + item('deep', 1) + item('two') + paragraph(run('Between.')) + item('three'), {
      numbering,
    });
    expect(htmlOf(post)).toBe(
      '<ol><li>one<ul><li>deep</li></ul></li><li>two</li></ol><p>Between.</p><ol start="3"><li>three</li></ol>',
    );
  });

  it('has merged cells, boxes of text once, and words on both sides of a deleted end of a paragraph', async () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('a', '<w:vMerge w:val="restart"/>')}${cell('b')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('c')}</w:tr></w:tbl>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph(run('In a box.'))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph(run('In a box.'))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const post = await read(
      table +
        paragraph(run('Anchor.') + box) +
        paragraph(run('Half a '), '<w:rPr><w:del/></w:rPr>') +
        paragraph(run('sentence.')),
    );
    expect(htmlOf(post)).toBe(
      '<table><tbody><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table><p>Anchor.</p><p>In a box.</p><p>Half a sentence.</p>',
    );
  });

  it('leaves hidden text and a table of contents out, and says which words', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="V1"><w:name w:val="toc 1"/></w:style>';
    const post = await read(
      paragraph(run('The Ferry 3'), '<w:pStyle w:val="V1"/>') + paragraph(run('Shown.') + run('secret', '<w:vanish/>')),
      { styles },
    );
    expect(htmlOf(post)).toBe('<p>Shown.</p>');
    const told = post.warnings.map(({ found }) => found).join('\n');
    expect(told).toContain('hidden text: “secret”');
    expect(told).toContain('the table of contents, 1 lines: “The Ferry 3”');
  });

  it('loses no words of parts that are not known: they are at the end', async () => {
    const post = await read(paragraph(run('Known.')) + `<w:future>${paragraph(run('From a later Word.'))}</w:future>`);
    expect(htmlOf(post)).toBe('<p>Known.</p><p>From a later Word.</p>');
    expect(post.warnings.map(({ code }) => code)).toContain('order-changed');
  });

  it('takes no title, author or date from a template', async () => {
    const core =
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Document1</dc:title><dc:creator>python-docx</dc:creator><dcterms:created>2013-12-23T23:15:00Z</dcterms:created></cp:coreProperties>';
    const list = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;
    const post = await read(paragraph(run('Text.')), {}, { 'docProps/core.xml': core, '_rels/.rels': list });
    expect(post.stated).toEqual({ title: 'report', authors: [], categories: [], tags: [] });
  });
});

describe('a hostile document of Word', () => {
  it('reads no other file through entities, and is not blown up by them', async () => {
    const doctype = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "boom&x;">]>';
    const body = part('document', `<w:body>${paragraph(run('&x;&y; text'))}</w:body>`).replace('?>', `?>${doctype}`);
    const post = postIn(await readZip(docxReader, { '[Content_Types].xml': TYPES, 'word/document.xml': body }));
    expect(htmlOf(post)).toBe('<p>&#x26;x;&#x26;y; text</p>');
  });

  it('is refused where its XML ends early or nests without end', async () => {
    const cut = part('document', `<w:body>${paragraph(run('Text.'))}`).replace('</w:document>', '');
    await expect(readZip(docxReader, { '[Content_Types].xml': TYPES, 'word/document.xml': cut })).rejects.toThrow(
      'ends before its elements',
    );
    const deep = part('document', '<w:body>'.repeat(5000));
    await expect(readZip(docxReader, { '[Content_Types].xml': TYPES, 'word/document.xml': deep })).rejects.toThrow(
      'expected fewer',
    );
  });

  it('brings no program along by its links', async () => {
    const field =
      '<w:fldSimple w:instr=" HYPERLINK &quot;javascript:alert(1)&quot; "><w:r><w:t>click</w:t></w:r></w:fldSimple>';
    expect(htmlOf(await read(paragraph(field)))).toBe('<p>click</p>');
  });
});
