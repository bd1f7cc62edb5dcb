import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseContent } from './content-to-post.ts';
import { findLosses } from '../article/completeness/find-losses.ts';

const script = 'alert(1)';

/** Attacks that made pages run foreign code. */
const attacks = [
  `<script>${script}</script>`,
  `<SCRIPT SRC=https://evil.example/x.js></SCRIPT>`,
  `<<script>${script}//<</script>`,
  `<scr<script>ipt>${script}</scr</script>ipt>`,
  `<img src=x onerror=${script}>`,
  `<img src="x" onerror="${script}" onload='${script}'>`,
  `<img """><script>${script}</script>">`,
  `<img src=javascript:${script}>`,
  `<IMG SRC=JaVaScRiPt:${script}>`,
  `<img src="jav&#x09;ascript:${script};">`,
  `<img src=" &#14; javascript:${script};">`,
  `<img dynsrc="javascript:${script}" lowsrc="javascript:${script}">`,
  `<a href="javascript:${script}">x</a>`,
  `<a href="jav\tascript:${script}">x</a>`,
  `<a href="java&#10;script&colon;${script}">x</a>`,
  `<a href="&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;${script}">x</a>`,
  `<a href="&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A${script}">x</a>`,
  `<a href="\u0001javascript:${script}">x</a>`,
  `<a href="java\u200Bscript:${script}">x</a>`,
  `<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">x</a>`,
  `<a href="vbscript:msgbox(1)">x</a>`,
  `<a href="feed:javascript:${script}">x</a>`,
  `<a href="view-source:javascript:${script}">x</a>`,
  `<a xlink:href="javascript:${script}">x</a>`,
  `<a onmouseover="${script}" style="x:expression(${script})">x</a>`,
  `<svg onload=${script}><script>${script}</script><a xlink:href="javascript:${script}"><text>x</text></a></svg>`,
  `<svg><style><img src=x onerror=${script}></style></svg>`,
  `<svg><animate onbegin=${script} attributeName=x></svg>`,
  `<svg><foreignObject><iframe srcdoc="<script>${script}</script>"></iframe></foreignObject></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${script}&gt;">`,
  `<math href="javascript:${script}">x</math>`,
  `<iframe src="javascript:${script}"></iframe>`,
  `<iframe src="data:text/html,<script>${script}</script>"></iframe>`,
  `<iframe srcdoc="&lt;script&gt;${script}&lt;/script&gt;"></iframe>`,
  `<object data="javascript:${script}"></object>`,
  `<embed src="data:image/svg+xml;base64,PHN2Zz4=">`,
  `<video><source onerror="${script}" src="javascript:${script}"></video>`,
  `<video poster="javascript:${script}" src="x" onerror=${script}></video>`,
  `<form action="javascript:${script}"><input type=image src=x onerror=${script}><button formaction="javascript:${script}">x</button></form>`,
  `<isindex action="javascript:${script}" type=image>`,
  `<body onload=${script}>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${script}">`,
  `<link rel=stylesheet href="javascript:${script}">`,
  `<base href="javascript:${script}//">`,
  `<style>@import "javascript:${script}"</style>`,
  `<div style="background:url(javascript:${script})">x</div>`,
  `<table background="javascript:${script}"><tr><td background="javascript:${script}">x</td><td>y</td></tr><tr><td>z</td></tr></table>`,
  `<details open ontoggle=${script}>x</details>`,
  `<noscript><p title="</noscript><img src=x onerror=${script}>"></noscript>`,
  `<noscript><img src=x onerror=${script}></noscript>`,
  `<template><script>${script}</script></template>`,
  `<textarea><script>${script}</script></textarea>`,
  `<xmp><img src=x onerror=${script}></xmp>`,
  `<plaintext><script>${script}</script>`,
  `<!--[if gte IE 4]><script>${script}</script><![endif]-->`,
  `<!-- --!><img src=x onerror=${script}>-->`,
  `<![CDATA[<script>${script}</script>]]>`,
  `<x onclick=${script} tabindex=1>x</x>`,
  `<code class="language-x onclick=${script}"><span>x</span></code>`,
  `[caption caption="<script>${script}</script>"]<img src=javascript:${script}>[/caption]`,
  `[embed]javascript:${script}[/embed]`,
  `[youtube javascript:${script}]`,
  `[x](javascript:${script}) and ![x](data:text/html,1) and <javascript:${script}>\n\n# Heading`,
  `[x][1] [y](https://ok.example)\n\n[1]: javascript:${script}\n\n<script>${script}</script>`,
];

test.each(attacks)('%s leaves no code', (attack) => {
  for (const options of [{}, { isRendered: true }]) {
    const post = parseContent(`Before ${attack} after`, options);
    expect(findLosses(post)).toEqual([]);
    visit(post.tree, (node) => {
      if (node.type !== 'element') {
        expect(['root', 'text']).toContain(node.type);
        return;
      }
      expect(node.tagName).not.toMatch(
        /script|style|iframe|object|embed|form|input|svg|math|video|audio|meta|link|base/,
      );
      for (const [name, value] of Object.entries(node.properties)) {
        expect(['href', 'src', 'alt', 'colSpan', 'rowSpan', 'start', 'lang', 'title', 'className']).toContain(name);
        if (name === 'href' || name === 'src') expect(value).toMatch(/^(?:https?:|mailto:|[^:]*$)/);
      }
    });
    expect(toHtml(post.tree)).not.toMatch(/<[^>]*\son\w+=/i);
  }
});
