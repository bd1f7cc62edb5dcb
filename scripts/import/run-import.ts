import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { collections } from '../../src/loaders/collections.ts';
import type { SourceRecord } from '../../src/loaders/source-record.ts';
import { exclusively } from '../files/exclusively.ts';
import { removeUnfinished } from '../files/unfinished-file.ts';
import { orWriteFault } from '../files/write-fault.ts';
import type { RunContext } from './frontmatter/inference.ts';
import { prepareVocabulary } from './frontmatter/vocabulary.ts';
import { openAll } from './input/open-all.ts';
import type { TextInput } from './input/open-text.ts';
import { recognise } from './input/recognise.ts';
import { makeArticle } from './make-article.ts';
import type { Found, Skipped, Unreadable } from './model/found.ts';
import type { Post } from './model/post.ts';
import { addRecords, type NewRecords } from './output/add-records.ts';
import { ArticleWriter } from './output/article-writer.ts';
import { carriedOver } from './output/carried-over.ts';
import { describeArticle, describeTotals } from './output/describe.ts';
import { beginWhole } from './output/half-begun.ts';
import { Journal } from './output/journal.ts';
import { readMediaFolder, type MediaFolder } from './output/media-folder.ts';
import { type EarlierImport, isSamePost, readEarlierImport } from './output/earlier-import.ts';
import { ReportFile } from './output/report-file.ts';
import { type ArticleReport, sourceOf, type Totals } from './output/report.ts';
import { isNewContent, startContent } from './output/start-content.ts';
import type { Arguments } from './read-arguments.ts';
import { readPosts } from './read-posts.ts';
import { repeatedTitles, yearsOf } from './survey.ts';
import { vocabularyRecords } from './vocabulary-records.ts';
import { collectAttachments } from './wxr/collect-attachments.ts';

/** Whom an import tells how it goes. */
export interface Listener {
  /** A line of the report. */
  say: (text: string) => void;
  /** How far it is through the files, from 0 to 1, and how many posts it has read. */
  progress: (share: number, posts: number) => void;
}

/** The archive's own content, whose vocabularies a new folder begins with. */
const OWN_CONTENT = 'content';

/** The link checker's file: it may be at work on it. */
const LINKS_FILE = collections.links.file;

/**
 * Brings files into a content folder.
 *
 * @param stop ends the import after the post at hand: the report says what was brought in, and the same import run again
 *   brings in the rest
 * @returns the exit code: 0 when everything was brought in, 2 when something needs a person's eye, 1 when nothing could
 *   be done
 * @throws an Error for the user when a file cannot be opened
 */
export async function runImport(settings: Arguments, listener: Listener, stop?: AbortSignal): Promise<number> {
  const inputs = await openAll(settings.files);
  const { into, dryRun } = settings;
  if (dryRun) return importInto(settings, listener, inputs, stop);
  await orWriteFault(into, () => mkdir(into, { recursive: true }));
  const onWait = () => listener.say(`Another import into ${into} is at work. Waiting for it to end …`);
  return exclusively({ folder: into, name: 'import', onWait, stop }, async () => {
    await removeUnfinished(into, (name) => name !== LINKS_FILE);
    if (await isNewContent(into)) {
      const written = await beginWhole(into, () => startContent(into, OWN_CONTENT));
      listener.say(`${into}: begun with ${written.length} files of vocabularies; make site.yaml your own.`);
    }
    return importInto(settings, listener, inputs, stop);
  });
}

async function importInto(
  settings: Arguments,
  listener: Listener,
  inputs: readonly TextInput[],
  stop: AbortSignal | undefined,
): Promise<number> {
  const { into, dryRun } = settings;
  const earlier = await readEarlierImport(into);
  const records = await vocabularyRecords(dryRun && (await isNewContent(into)) ? OWN_CONTENT : into, earlier);
  const media = settings.media === undefined ? undefined : await readMediaFolder(settings.media);
  const run = new Run(settings, listener, { records, earlier, media, stop });
  return run.over(inputs);
}

/** The work of one import: what it has read, made and written so far. */
class Run {
  readonly #settings: Arguments;
  readonly #listener: Listener;
  readonly #vocabulary;
  readonly #earlier: EarlierImport;
  readonly #media: MediaFolder | undefined;
  readonly #stop: AbortSignal | undefined;
  /** Undefined in a dry run. */
  readonly #journal: Journal | undefined;
  readonly #writer: ArticleWriter;
  readonly #context: RunContext = { takenSlugs: new Set(), takenOldUrls: new Set() };
  readonly #created: NewRecords = { people: new Map(), publications: new Map() };
  readonly #skipped: Skipped[] = [];
  readonly #unreadable: Unreadable[] = [];
  readonly #totals: Totals = {
    postsIn: 0,
    postsOut: 0,
    skipped: 0,
    unreadable: 0,
    failed: 0,
    notes: 0,
    words: 0,
    doubts: 0,
  };

  constructor(
    settings: Arguments,
    listener: Listener,
    known: {
      records: readonly SourceRecord[];
      earlier: EarlierImport;
      media: MediaFolder | undefined;
      stop: AbortSignal | undefined;
    },
  ) {
    this.#settings = settings;
    this.#listener = listener;
    this.#vocabulary = prepareVocabulary(known.records);
    this.#earlier = known.earlier;
    this.#media = known.media;
    this.#stop = known.stop;
    this.#journal = settings.dryRun ? undefined : new Journal(settings.into);
    this.#writer = new ArticleWriter({ ...settings, ...known, journal: this.#journal });
  }

  async over(inputs: readonly TextInput[]): Promise<number> {
    const { into, dryRun } = this.#settings;
    const report = dryRun ? undefined : await ReportFile.open(into);
    try {
      await this.#readAll(inputs, report);
      if (report) await this.#carryOver(report);
      const created = await addRecords(into, this.#created, { earlier: this.#earlier, journal: this.#journal });
      const { images } = this.#writer;
      await report?.finish({
        created,
        ...(images.length > 0 && { images }),
        skipped: this.#skipped,
        unreadable: this.#unreadable,
        totals: this.#totals,
      });
      await this.#journal?.remove();
    } catch (error) {
      await report?.discard();
      await this.#journal?.close();
      throw error;
    }
    if (this.#stop?.aborted) this.#listener.say('Stopped. The same import, run again, brings in the rest.');
    this.#listener.say(describeTotals(this.#totals, into, dryRun));
    return this.#exitCode();
  }

  async #readAll(inputs: readonly TextInput[], report: ReportFile | undefined): Promise<void> {
    const { format, include } = this.#settings;
    const exports = inputs.filter((input) => (format ?? recognise(input)) === 'wxr');
    const attachments = await collectAttachments(exports);
    const size = inputs.reduce((sum, input) => sum + input.size, 0);
    let before = 0;
    for (const input of inputs) {
      const found = readPosts(input, { format, include, attachments });
      for await (const one of exports.includes(input) ? found : this.#surveyed(found)) {
        if ('post' in one) await this.#take(one.post, report);
        else this.#note(one);
        this.#listener.progress((before + input.bytesRead) / size, this.#totals.postsIn);
        if (this.#stop?.aborted) return;
      }
      before += input.size;
    }
  }

  /** Posts of files that are read as a whole: what they have in common is known before the first is made an article. */
  async *#surveyed(found: AsyncIterable<Found>): AsyncGenerator<Found> {
    const list: Found[] = [];
    for await (const one of found) list.push(one);
    const posts = list.flatMap((one) => ('post' in one ? [one.post] : []));
    this.#context.repeatedTitles = repeatedTitles(posts);
    const years = yearsOf(posts);
    if (years) this.#context.yearsOfOthers = years;
    yield* list;
  }

  #note(found: { skipped: Skipped } | { unreadable: Unreadable }): void {
    if ('skipped' in found) {
      this.#totals.skipped++;
      this.#skipped.push({ ...found.skipped, file: basename(found.skipped.file) });
    } else {
      const { file, place, why } = found.unreadable;
      this.#totals.postsIn++;
      this.#totals.unreadable++;
      this.#unreadable.push({ ...found.unreadable, file: basename(file) });
      this.#listener.say(`${basename(file)}, ${place}: not readable. ${why}`);
    }
  }

  /** Keeps what earlier imports said of articles that this import did not come upon. */
  async #carryOver(report: ReportFile): Promise<void> {
    const isTaken = (slug: string) => this.#context.takenSlugs.has(slug);
    for await (const text of carriedOver(this.#settings.into, this.#earlier, isTaken)) await report.carryOver(text);
  }

  async #take(post: Post, report: ReportFile | undefined): Promise<void> {
    const identity = { title: post.stated.title ?? '', source: sourceOf(post) };
    this.#context.isOthers = (slug) => {
      const earlier = this.#earlier.articles.get(slug);
      return earlier !== undefined && !isSamePost(earlier, identity);
    };
    const made = makeArticle(post, {
      vocabulary: this.#vocabulary,
      context: this.#context,
      findImage: this.#media?.find,
    });
    if (made.isEmpty && !made.report.losses) {
      const { file, place } = post;
      return this.#note({ skipped: { file, place, title: made.report.title, why: 'it holds no text' } });
    }
    for (const { id, record } of made.records.newPeople) this.#created.people.set(id, record);
    for (const { id, record } of made.records.newPublications) this.#created.publications.set(id, record);
    const article = await this.#writer.write(made);
    this.#count(article);
    await report?.add(article);
    this.#listener.say(describeArticle(article));
  }

  #count({ losses, kept, keptImages = [], counts, doubts }: ArticleReport): void {
    this.#totals.postsIn++;
    if (losses) this.#totals.failed++;
    else this.#totals.postsOut++;
    this.#totals.notes += counts.notes;
    this.#totals.words += counts.words;
    this.#totals.doubts += doubts.length + keptImages.length + (kept ? 1 : 0);
  }

  #exitCode(): number {
    const { postsOut, doubts, unreadable, failed } = this.#totals;
    if (postsOut === 0) return 1;
    return doubts + unreadable + failed > 0 || this.#stop?.aborted ? 2 : 0;
  }
}
