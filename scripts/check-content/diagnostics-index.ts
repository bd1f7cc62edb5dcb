import type { CodeEntry, Severity } from '../../src/base/diagnostic.ts';
import { domains } from './catalogue.ts';

export const DIAGNOSTICS_INDEX = 'docs/diagnostics/README.md';

/** The beginning of a page of the documentation. */
export function pageHead(code: string, { title, severity }: CodeEntry, program: string): string {
  return `# ${title}\n\n\`${code}\` · ${severity} · reported by \`${program}\`\n`;
}

/** The text of {@link DIAGNOSTICS_INDEX}: every code with its page, by the program that reports it. */
export function diagnosticsIndex(): string {
  const sections = domains.map(({ heading, program, codes }) => {
    const lists = SEVERITIES.flatMap(([severity, name]) => {
      const own = [...codes].filter(([, entry]) => entry.severity === severity);
      if (own.length === 0) return [];
      const lines = own.map(([code, { title }]) => `- [\`${code}\`](${code}.md): ${title}`);
      return [`${name}:\n\n${lines.join('\n')}`];
    });
    return `## ${heading}\n\nReported by \`${program}\`.\n\n${lists.join('\n\n')}`;
  });
  return `${INTRODUCTION}\n\n${sections.join('\n\n')}\n`;
}

const SEVERITIES = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['advice', 'Advice'],
] as const satisfies [Severity, string][];

const INTRODUCTION = `# Diagnostics

Steppe reports everything that it finds in one form:

\`\`\`text
content/articles/ferry.md:3: Found the key “titel”. Expected one of title, summary. Did you mean “title”? [key-unknown]
\`\`\`

The code in brackets has a page here. An **error** stops a check or a build. A **warning** marks a choice that an import or the link check made, or a problem outside the archive: look at it. **Advice** is a suggestion, and never stops anything.

\`steppe check\` and \`steppe links\` take \`--json\` for programs and \`--github\` for annotations in GitHub Actions, which are the default there. The JSON has this shape; keys may be added, and those that are here keep their meaning:

\`\`\`json
{
  "diagnostics": [
    {
      "code": "key-unknown",
      "severity": "error",
      "file": "articles/ferry.md",
      "line": 3,
      "found": "the key “titel”",
      "expected": "one of title, summary",
      "proposal": "title",
      "docs": "docs/diagnostics/key-unknown.md"
    }
  ],
  "summary": { "folder": "content", "errors": 1, "warnings": 0, "advice": 0, "files": 1 }
}
\`\`\`

\`file\` is a path within \`folder\`, lines count from 1, \`column\` and \`proposal\` are there where they are known. \`found\` is a phrase, or a sentence. \`expected\` says of an error what may stand there, and otherwise what to do. The warnings in \`import-report.json\` have the same keys, and \`excerpt\`, \`words\` and \`confidence\` where they apply.`;
