import type { ContentFinding } from './content-codes.ts';
import { readYaml, type Yaml } from './read-yaml.ts';

/** Reads JSON with the YAML parser, which is slower but has the line of each key. All JSON is valid YAML. */
export function readJson(text: string, file: string): Yaml | { faults: ContentFinding[] } {
  try {
    const data: unknown = JSON.parse(text);
    let withLines: ReturnType<typeof readYaml> | undefined;
    const lineOf = (path: readonly PropertyKey[]) => {
      withLines ??= readYaml(text, file, 1);
      return 'lineOf' in withLines ? withLines.lineOf(path) : 1;
    };
    return { data, lineOf, lineWithin: lineOf, doubtful: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/\(line (\d+) /.exec(message)?.[1] ?? 1);
    const found = `JSON that cannot be read: ${message.replace(/ in JSON at position .*/, '')}`;
    return {
      faults: [{ code: 'json-syntax', file, line, found, expected: 'the file as the program wrote it' }],
    };
  }
}
