/** Posts of any size that take much time: open tokens, and more notes than an article has. */
export const floods: Record<string, (count: number) => string> = {
  'open parentheses': (count) => `<p>${'('.repeat(count * 10)}</p>`,
  'parentheses in pairs': (count) => `<p>${'(('.repeat(count * 5)}word word${'))'.repeat(count * 5)}</p>`,
  'open double parentheses with words': (count) => `<p>${'word ((word '.repeat(count)}</p>`,
  'closing parentheses': (count) => `<p>${'word ))'.repeat(count)}</p>`,
  'open shortcodes': (count) => `<p>${'[ref]'.repeat(count)}</p>`,
  'closing shortcodes': (count) => `<p>${'word[/ref]'.repeat(count)}</p>`,
  'open brackets': (count) => `<p>${'['.repeat(count * 10)}</p>`,
  'open numbered brackets': (count) => `<p>${'word[1. word word '.repeat(count)}</p>`,
  'numbers in brackets': (count) => `<p>${'word[1] '.repeat(count)}</p><p>[1] Note.</p>`,
  'raised numbers': (count) => `<p>${'word<sup>1</sup> '.repeat(count)}</p><hr><p>1. Note.</p>`,
  'raised numbers side by side': (count) => `<p>word${'<sup>1</sup>'.repeat(count)}</p><hr><p>1. Note.</p>`,
  'raised words': (count) => `<p>${'word<sup>word</sup> '.repeat(count)}</p>`,
  'notes in double parentheses': (count) => `<p>${'word ((A note.)) '.repeat(count)}</p>`,
  'notes in shortcodes': (count) => `<p>${'word[ref]A note.[/ref] '.repeat(count)}</p>`,
  'notes under a rule': (count) =>
    `<p>${numbers(count, (n) => `word<sup>${n}</sup> `)}</p><hr>${numbers(count, (n) => `<p>${n}. Note.</p>`)}`,
  'notes in brackets': (count) =>
    `<p>${numbers(count, (n) => `word[${n}] `)}</p>${numbers(count, (n) => `<p>[${n}] Note.</p>`)}`,
  'notes that are linked': (count) =>
    `<p>${numbers(count, (n) => `word<a href="#fn${n}" id="r${n}">${n}</a> `)}</p><ol>${numbers(count, (n) => `<li id="fn${n}">Note. <a href="#r${n}">↩</a></li>`)}</ol>`,
  'links that are left open': (count) => `<p>${'<a>'.repeat(count * 30)}word${'</a>'.repeat(count * 30)}</p>`,
  'one note cited ever again': (count) =>
    `<p>${numbers(count, (n) => `word<a href="#fn1" id="r${n}">1</a> `)}</p><ol><li id="fn1">Note. <a href="#r1">↩</a></li></ol>`,
  'notes beside the text': (count) =>
    `<p>${numbers(count, (n) => `word<label>${n}</label><span class="sidenote">Note ${n}.</span> `)}</p><div class="notes">${'<div>'.repeat(200)}</div>`,
  'notes of Word': (count) =>
    `<p>${numbers(count, (n) => `word<a href="#_ftn${n}">[${n}]</a> `)}</p>${numbers(count, (n) => `<p><a href="#_ftnref${n}">[${n}]</a> Note.</p>`)}`,
};

function numbers(count: number, write: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index + 1)).join('');
}
