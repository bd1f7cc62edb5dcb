import { withoutNoteMarks } from './frontmatter/clean-text.ts';
import type { Inferred } from './frontmatter/inference.ts';
import type { MadeArticle } from './make-article.ts';
import type { Stated } from './model/post.ts';
import { type NewRecords, noNewRecords } from './output/add-records.ts';
import { ArchiveFacts, type FactsOfArchive } from './output/archive-facts.ts';

/** What an import gathers for the archive as a whole while it makes articles. */
export class Gathered {
  /** The records that articles refer to and that the import made. */
  readonly created: NewRecords = noNewRecords();
  /** Categories and tags that are no topics, each with the number of its posts. */
  readonly termsLeft = new Map<string, number>();
  /** All records that the import made, those too to which no article came to refer. */
  readonly #made: NewRecords = noNewRecords();
  readonly #facts = new ArchiveFacts();

  /** What the sources say of the archive that they make together. */
  get facts(): FactsOfArchive {
    return this.#facts.get();
  }

  /** Takes records that a post needed: a later one may refer to them even where this one makes no article. */
  addRecords({ newPeople, newPublications, newTags, newCountries }: MadeArticle['records']): void {
    addAll(this.#made.people, newPeople);
    addAll(this.#made.publications, newPublications);
    addAll(this.#made.tags, newTags);
    addAll(this.#made.countries, newCountries);
  }

  /** Takes what an article of the archive says and refers to. */
  adopt(stated: Stated, { refersTo, report, frontmatter }: MadeArticle): void {
    for (const collection of ['people', 'publications', 'tags', 'countries'] as const) {
      for (const id of refersTo[collection]) {
        const record = this.#made[collection].get(id);
        if (record) this.created[collection].set(id, record);
      }
    }
    this.#facts.add(stated, frontmatter, report.inferred.find(({ key }) => key === 'language')?.value);
    for (const { key, value, confidence } of report.inferred) {
      if (key !== 'tags' || confidence > 0) continue;
      this.termsLeft.set(value, (this.termsLeft.get(value) ?? 0) + 1);
    }
  }
}

function addAll(map: Map<string, object>, records: Inferred['newPeople' | 'newTags']): void {
  for (const { id, record } of records) map.set(id, withoutMarks(record));
}

/** A record whose words contain no marks of notes: only the text of an article has notes. */
function withoutMarks(record: object): object {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string' ? withoutNoteMarks(value) : value,
    ]),
  );
}
