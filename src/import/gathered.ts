import { withoutNoteMarks } from './frontmatter/clean-text.ts';
import { madeCollections, type MadeRecords, noRecords } from './frontmatter/inference.ts';
import type { MadeArticle } from './make-article.ts';
import type { Stated } from './model/post.ts';
import { ArchiveFacts } from './output/archive-facts.ts';

/** What an import gathers for the archive as a whole while it makes articles. */
export class Gathered {
  /** The records that articles refer to and that the import made: not those to which no article came to refer. */
  readonly created = noRecords();
  /** Categories and tags that are no topics, each with the number of its posts. */
  readonly termsLeft = new Map<string, number>();
  /** What the sources say of the archive that they make together. */
  readonly facts = new ArchiveFacts();

  /**
   * Takes what an article of the archive says and refers to.
   *
   * @param made the records that the import made so far
   */
  adopt(stated: Stated, { report, frontmatter, language }: MadeArticle, made: MadeRecords): void {
    const { authors: people = [], publication, tags = [], countries = [] } = frontmatter;
    const refersTo = { people, publications: publication === undefined ? [] : [publication], tags, countries };
    for (const collection of madeCollections) {
      for (const id of refersTo[collection]) {
        const record = made[collection].get(id);
        if (record) this.created[collection].set(id, withoutMarks(record));
      }
    }
    this.facts.add(stated, frontmatter, language);
    for (const { key, value, confidence } of report.inferred) {
      if (key !== 'tags' || confidence > 0) continue;
      this.termsLeft.set(value, (this.termsLeft.get(value) ?? 0) + 1);
    }
  }
}

/** A record whose words hold no marks of notes: only the text of an article has notes. */
function withoutMarks<MadeRecord extends object>(record: MadeRecord): MadeRecord {
  const marked = Object.entries(record).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { ...record, ...Object.fromEntries(marked.map(([key, text]) => [key, withoutNoteMarks(text)])) };
}
