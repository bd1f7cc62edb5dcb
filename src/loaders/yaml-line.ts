/** A line of YAML: the part before its value, and the value as written. */
export function splitYamlLine(line: string): { key: string; value: string } | undefined {
  const match = /^\s*((?:- +)*(?:[\w-]+:[ \t]+)?)(\S.*)$/.exec(line);
  return match?.[1] && match[2] ? { key: match[1], value: match[2].trimEnd() } : undefined;
}

/**
 * The line written so that YAML reads its value as the text that is there.
 *
 * `title: We are #1` → `title: "We are #1"`
 */
export function inQuotes(line: string): string | undefined {
  const parts = splitYamlLine(line);
  return parts && `${parts.key}${quoted(parts.value)}`;
}

/** A text in double quotes, which keep every character as it is. */
function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
