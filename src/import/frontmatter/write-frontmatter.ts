import { Document, isScalar, isSeq, Scalar, visit } from 'yaml';
import { articleSchema } from '../../schemas/article.ts';
import type { Frontmatter } from './inference.ts';

/** Frontmatter as YAML between two lines of hyphens: keys in the schema's order, one line to a value, dates in quotes. */
export function writeFrontmatter(frontmatter: Frontmatter): string {
  const values = Object.keys(articleSchema.shape).map((key): [string, unknown] => [key, Reflect.get(frontmatter, key)]);
  const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
  const document = new Document(Object.fromEntries(values.filter(([, value]) => !isEmpty(value))));
  visit(document, {
    Pair(_, { key, value }) {
      if (isSeq(value)) value.flow = true;
      if (isScalar(key) && key.value === 'published' && isScalar(value)) value.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: 'literal' });
  return `---\n${yaml}---\n`;
}
