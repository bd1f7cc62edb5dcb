import ts from 'typescript';
import type { Reference } from './references.ts';
import type { ShippedFile } from './shipped-files.ts';

/** The JavaScript version that Node.js 24 and the site's bundler run unchanged. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
};

/** Compiles a file for the package: TypeScript becomes JavaScript, and imports in other files name JavaScript. */
export function compileFile({ path, text, references }: ShippedFile): { path: string; text: string } {
  const led = withCompiledNames(text, references);
  if (!isTypeScript(path)) return { path, text: led };
  const { outputText } = ts.transpileModule(led, { compilerOptions: OPTIONS, fileName: path });
  return { path: compiledName(path), text: outputText };
}

/** "src/slug.ts" → "src/slug.js"; other names are unchanged. */
export function compiledName(path: string): string {
  return isTypeScript(path) ? path.replace(/\.ts$/, '.js') : path;
}

/** Replaces the names of source files in a text by those of compiled files. */
export function withCompiledNames(text: string, references: readonly Reference[]): string {
  let led = text;
  for (const { name, start, kind } of references.toReversed()) {
    if (kind === 'file') led = led.slice(0, start) + compiledName(name) + led.slice(start + name.length);
  }
  return led;
}

function isTypeScript(path: string): boolean {
  return path.endsWith('.ts') && !path.endsWith('.d.ts');
}
