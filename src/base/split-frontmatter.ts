const FRONTMATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** The parts of a Markdown file: YAML between two lines of three hyphens, and the text below. */
interface Split {
  /** Both lines and all between them. */
  head: string;
  yaml: string;
  body: string;
}

/** Divides a file into its frontmatter and its text; undefined if it does not begin with frontmatter. */
export function splitFrontmatter(text: string): Split | undefined {
  const [head, yaml = ''] = (text.startsWith('---') && FRONTMATTER.exec(text)) || [];
  return head === undefined || !text.startsWith(head) ? undefined : { head, yaml, body: text.slice(head.length) };
}
