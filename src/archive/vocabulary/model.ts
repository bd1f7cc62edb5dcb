import type { ArticleType } from '../../schemas/article-types.ts';
import type { CslTypeName } from '../../schemas/csl-types.ts';
import type { LineEnds, LineStyle, TieName } from '../../schemas/relation-kinds.ts';
import type { Vocabulary } from '../../schemas/vocabulary.ts';
import type { Spelling } from './spelling.ts';

/** The kinds of an archive: the owner’s, in their order, then the other defaults. */
export interface ArchiveVocabulary {
  groupTypes: ReadonlyMap<string, GroupType>;
  /** Of groups, then the ties of people and countries. */
  relations: ReadonlyMap<string, RelationKind>;
  /** The kinds of ties that follow from the records of people and groups. */
  ties: Readonly<Record<TieName, RelationKind>>;
  /** Names, by id. */
  placeKinds: ReadonlyMap<string, string>;
  topicKinds: ReadonlyMap<string, TopicKind>;
  articleKinds: ReadonlyMap<string, ArticleKind>;
  spelling: Spelling;
  /** The owner’s groups of words that readers use for each other. */
  nearWords: Vocabulary['nearWords'];
  /** Whether a person in this role leads the group. @example "deputy leader in 2021" */
  leads: (role: string) => boolean;
  /** The owner’s texts above lists. */
  indexes: Vocabulary['indexes'];
}

export interface GroupType {
  one: string;
  /** For headings. */
  many: string;
  /** Whether diagrams of relations show the people and the countries of such groups. */
  inDiagram: boolean;
}

export type TopicKind = Pick<GroupType, 'one' | 'many'>;

export interface RelationKind {
  id: string;
  /** The words between subject and object. */
  label: string;
  /** The words between object and subject. */
  inverse: string;
  isMutual: boolean;
  hostile: boolean;
  /** How hard a diagram tries to keep its lines short and straight: 1 to 5. */
  weight: number;
  line: LineStyle;
  ends: LineEnds;
  /** Whether it ties a person or a country to a group; such lines are fainter. */
  isTie: boolean;
  /** Its place in legends and lists. */
  order: number;
}

export interface ArticleKind extends ArticleType {
  label: string;
  csl: CslTypeName;
  /** What citations call it, if they do. @example "Working paper" */
  genre?: string | undefined;
}
