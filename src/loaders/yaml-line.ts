/** A line of YAML: what comes before its value, and the value as it is written. */
export function splitYamlLine(line: string): { key: string; value: string } | undefined {
  const match = /^\s*((?:- +)*(?:[\w-]+:[ \t]+)?)(\S.*)$/.exec(line);
  return match?.[1] && match[2] ? { key: match[1], value: match[2].trimEnd() } : undefined;
}

/**
 * How to write a line so that its value is read as the text that is there.
 *
 * `title: We are #1` → `title: "We are #1"`
 */
export function inQuotes(line: string): string | undefined {
  const parts = splitYamlLine(line);
  return parts && `${parts.key}${quoted(parts.value)}`;
}

/** A text as YAML has it in quotes, which leave every sign in it as it is. */
function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
