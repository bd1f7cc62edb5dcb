import type { Element, ElementContent, Text } from 'hast';
import type { BundledLanguage, ThemedToken, ThemeRegistration } from 'shiki';

/**
 * Marks the parts of code whose language is named and known. Colours come from a style sheet (`src/styles/code.css`),
 * because the content security policy allows no styles in attributes.
 *
 * `<pre><code class="language-py">def f(): …</code></pre>` → `<pre><code class="language-py"><span
 * class="code-keyword">def</span> <span class="code-function">f</span>(): …</code></pre>`
 */
export async function highlightCode(content: readonly ElementContent[]): Promise<readonly ElementContent[]> {
  return content.some(hasCode) ? Promise.all(content.map(highlighted)) : content;
}

/** Whether a node is or contains code with a language. */
function hasCode(node: ElementContent): boolean {
  return node.type === 'element' && (languageOf(node) !== undefined || node.children.some(hasCode));
}

async function highlighted(node: ElementContent): Promise<ElementContent> {
  if (node.type !== 'element' || !hasCode(node)) return node;
  const language = languageOf(node);
  const [code] = node.children;
  const children =
    language !== undefined && code?.type === 'text'
      ? await marked(code, language)
      : await Promise.all(node.children.map(highlighted));
  return { ...node, children } satisfies Element;
}

const CLASS = /^language-(\S+)$/;

/** The language that a block of code names. */
function languageOf({ tagName, properties: { className } }: Element): string | undefined {
  if (tagName !== 'code' || !Array.isArray(className)) return undefined;
  return className
    .map((name) => CLASS.exec(String(name))?.[1])
    .find((name) => name !== undefined)
    ?.toLowerCase();
}

async function marked(code: Text, language: string): Promise<ElementContent[]> {
  const { bundledLanguages, codeToTokens, createCssVariablesTheme } = await import('shiki');
  if (!isKnown(language, bundledLanguages)) return [code];
  const theme: ThemeRegistration = createCssVariablesTheme({ name: 'classes', variablePrefix: '--', fontStyle: false });
  // On a busy machine a limit would leave lines half marked, and the bytes of a site would depend on it.
  const { tokens } = await codeToTokens(code.value, { lang: language, theme, tokenizeTimeLimit: 0 });
  return tokens.flatMap((line, index) => [...(index > 0 ? [text('\n')] : []), ...line.map(part)]);
}

function isKnown(language: string, known: object): language is BundledLanguage {
  return Object.hasOwn(known, language);
}

function part({ content, color = '' }: ThemedToken): ElementContent {
  const kind = /^var\(--token-([a-z-]+)\)$/.exec(color)?.[1];
  if (kind === undefined || kind === 'punctuation') return text(content);
  const className = [`code-${kind === 'string-expression' ? 'string' : kind}`];
  return { type: 'element', tagName: 'span', properties: { className }, children: [text(content)] };
}

function text(value: string): Text {
  return { type: 'text', value };
}
