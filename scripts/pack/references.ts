import ts from 'typescript';

/** A reference in a source file to another file or a package. */
export interface Reference {
  /** As written: `./slug.ts`, `node:fs`, `@astrojs/mdx`. */
  name: string;
  /** The range of the name in the text, without its quotation marks. */
  start: number;
  /** A file is named relative to the folder of the referring file. */
  kind: 'file' | 'package';
  /** Whether the compiled file needs it, unlike types. */
  isNeeded: boolean;
}

/**
 * The modules that a file imports or finds with `import.meta.resolve('…')`, and the files to which it refers with `new URL('…', import.meta.url)`, in the order
 * of the text.
 *
 * @param path shows the type of the file: TypeScript, JavaScript, a component, or one without references
 */
export function referencesIn(path: string, text: string): Reference[] {
  if (path.endsWith('.astro')) return scriptsOf(text).flatMap(({ start, code }) => moved(inCode(code), start));
  return /\.[mc]?[jt]s$/.test(path) ? inCode(text) : [];
}

function inCode(code: string): Reference[] {
  const file = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest, false);
  const found: Reference[] = [];
  const add = (literal: ts.Node | undefined, isNeeded: boolean, kind?: 'file') => {
    if (!literal || !ts.isStringLiteralLike(literal)) return;
    const { text: name } = literal;
    found.push({ name, start: literal.getStart(file) + 1, kind: kind ?? kindOf(name), isNeeded });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, !node.importClause?.isTypeOnly);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, !node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, false);
    else if (ts.isCallExpression(node) && isImportOrResolve(node.expression, file)) {
      add(node.arguments[0], true);
    } else if (isAddressHere(node, file)) add(node.arguments?.[0], true, 'file');
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.sort((one, other) => one.start - other.start);
}

/** `import('…')` or `import.meta.resolve('…')` */
function isImportOrResolve(called: ts.Expression, file: ts.SourceFile): boolean {
  return called.kind === ts.SyntaxKind.ImportKeyword || called.getText(file) === 'import.meta.resolve';
}

function kindOf(name: string): Reference['kind'] {
  return /^\.\.?\//.test(name) ? 'file' : 'package';
}

/** `new URL('…', import.meta.url)` */
function isAddressHere(node: ts.Node, file: ts.SourceFile): node is ts.NewExpression {
  if (!ts.isNewExpression(node) || node.expression.getText(file) !== 'URL') return false;
  return node.arguments?.[1]?.getText(file) === 'import.meta.url';
}

/** The frontmatter and the scripts of a component. */
function scriptsOf(text: string): { start: number; code: string }[] {
  const parts = /(?<![^])---\n(?<front>.*?)\n---\n|<script>(?<script>.*?)<\/script>/dgs;
  return [...text.matchAll(parts)].map(({ groups, indices }) => {
    const [start] = indices?.groups?.['front'] ?? indices?.groups?.['script'] ?? [0];
    return { start, code: groups?.['front'] ?? groups?.['script'] ?? '' };
  });
}

function moved(references: readonly Reference[], by: number): Reference[] {
  return references.map((one) => ({ ...one, start: one.start + by }));
}
