import ts from 'typescript';

/** The comment above a key. */
export interface KeyComment {
  /** The comment’s text on one line, without its tags; may be empty. */
  text: string;
  /** The text of `@example`. */
  example?: string;
}

/**
 * The comments of records by the path of each key: `title`, or `relations.article` for a nested key.
 *
 * @param types each file of schemas, with the name of its exported type
 * @returns in the order of `types`
 */
export function keyComments(types: readonly { file: string; type: string }[]): Map<string, KeyComment>[] {
  const options = { strict: true, skipLibCheck: true, allowImportingTsExtensions: true, noEmit: true };
  const program = ts.createProgram(
    types.map(({ file }) => file),
    { ...options, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  );
  const checker = program.getTypeChecker();
  return types.map(({ file, type }) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    const exported = module && checker.getExportsOfModule(module).find(({ name }) => name === type);
    if (!exported) throw new Error(`${file}: found no exported type ${type}.`);
    const comments = new Map<string, KeyComment>();
    addKeys(checker.getDeclaredTypeOfSymbol(exported), '', checker, comments);
    return comments;
  });
}

/** Adds the keys of a type, and those of objects, and of lists and tables of objects, in it. */
function addKeys(type: ts.Type, path: string, checker: ts.TypeChecker, comments: Map<string, KeyComment>): void {
  for (const key of type.getProperties()) {
    const name = path + key.name;
    const example = key.getJsDocTags(checker).find((tag) => tag.name === 'example')?.text;
    comments.set(name, {
      text: onOneLine(ts.displayPartsToString(key.getDocumentationComment(checker))),
      ...(example && { example: onOneLine(ts.displayPartsToString(example)) }),
    });
    const value = checker.getNonNullableType(checker.getTypeOfSymbol(key));
    const item =
      checker.getIndexTypeOfType(value, ts.IndexKind.Number) ??
      checker.getIndexTypeOfType(value, ts.IndexKind.String) ??
      value;
    if (!checker.isArrayType(item) && isPlainObject(item)) addKeys(item, `${name}.`, checker, comments);
  }
}

function isPlainObject(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Object) !== 0;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
