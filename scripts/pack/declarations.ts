import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { withCompiledNames } from './compile-file.ts';
import { referencesIn } from './references.ts';

/**
 * The type declarations of the modules that owners import, and of those that they need: paths of `.d.ts` files relative
 * to the project's folder, with their texts.
 *
 * @param root the project's folder
 * @throws if the types of a source file cannot be declared
 */
export function declarationsOf(root: string, entries: readonly string[]): Map<string, string> {
  const made = new Map<string, string>();
  const names = [...entries.map((path) => join(root, path)), ...ambient(root)];
  const program = ts.createProgram(names, optionsOf(root));
  const { diagnostics } = program.emit(undefined, (path, text) => {
    const name = relative(root, path).split(sep).join('/');
    // Some packages contain sources.
    if (name.startsWith('src/')) made.set(name, withCompiledNames(text, referencesIn(path, text)));
  });
  if (diagnostics.length > 0) {
    throw new Error(
      ts.formatDiagnostics(diagnostics, { ...ts.sys, getCanonicalFileName: (name) => name, getNewLine: () => '\n' }),
    );
  }
  return made;
}

/** Declarations that no module imports. */
function ambient(root: string): string[] {
  const astro = createRequire(join(root, 'package.json')).resolve('astro/client');
  return [astro, ...['citeproc.d.ts', 'edtf.d.ts', 'virtual.d.ts'].map((name) => join(root, 'src', 'types', name))];
}

function optionsOf(root: string): ts.CompilerOptions {
  const { options } = ts.parseJsonSourceFileConfigFileContent(
    ts.readJsonConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)),
    ts.sys,
    root,
  );
  return {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    allowImportingTsExtensions: true,
    noCheck: true,
    outDir: root,
    rootDir: root,
  };
}
