import { basename, join } from 'node:path';
import type { Fault } from '../../src/archive/fault.ts';
import { begin, type Beginning } from './begin.ts';
import { takenPlaces } from './frontmatter/taken-places.ts';
import type { RunContext } from './frontmatter/inference.ts';
import { prepareVocabulary } from './frontmatter/vocabulary.ts';
import { finishArchive } from './finish-archive.ts';
import { Gathered } from './gathered.ts';
import { openAll } from './input/open-all.ts';
import type { TextInput } from './input/open-text.ts';
import { recognise } from './input/recognise.ts';
import { type MadeArticle, makeArticle } from './make-article.ts';
import type { Found, Skipped, Unreadable } from './model/found.ts';
import type { Post } from './model/post.ts';
import { addRecords } from './output/add-records.ts';
import { describeArticle, describeTerms, describeTotals } from './output/describe.ts';
import { readMediaFolder, type MediaFolder } from './output/media-folder.ts';
import { type EarlierImport, isSamePost, readEarlierImport, reportParts, slugIn } from './output/earlier-import.ts';
import { ReportFile } from './output/report-file.ts';
import { type ArticleReport, sourceOf, type Totals } from './output/report.ts';
import { sha256, writeImported } from './output/write-file.ts';
import type { Arguments } from './read-arguments.ts';
import { readPosts } from './read-posts.ts';
import { repeatedTitles, yearsOf } from './survey.ts';
import { type VocabularyRecords, vocabularyRecords } from './vocabulary-records.ts';
import { collectAttachments } from './wxr/collect-attachments.ts';

/** Whom an import tells how it goes. */
export interface Listener {
  /** A line of the report. */
  say: (text: string) => void;
  /** How far it is through the files, from 0 to 1, and how many posts it has read. */
  progress: (share: number, posts: number) => void;
}

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
  const beginning = await begin(settings.into, settings, inputs);
  for (const line of beginning.said) listener.say(line);
  const earlier = await readEarlierImport(settings.into);
  const known = await vocabularyRecords(beginning.records, earlier);
  const media = settings.media === undefined ? undefined : await readMediaFolder(settings.media);
  const run = new Run(settings, listener, { beginning, known, earlier, media, stop });
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
  readonly #context: RunContext;
  readonly #beginning: Beginning;
  readonly #gathered = new Gathered();
  readonly #skipped: Skipped[] = [];
  readonly #unreadable: Unreadable[] = [];
  readonly #totals: Totals = {
    postsIn: 0,
    postsOut: 0,
    refused: 0,
    skipped: 0,
    unreadable: 0,
    failed: 0,
    notes: 0,
    words: 0,
    doubts: 0,
    faults: 0,
  };

  constructor(
    settings: Arguments,
    listener: Listener,
    {
      beginning,
      known,
      earlier,
      media,
      stop,
    }: {
      beginning: Beginning;
      known: VocabularyRecords;
      earlier: EarlierImport;
      media: MediaFolder | undefined;
      stop: AbortSignal | undefined;
    },
  ) {
    this.#settings = settings;
    this.#listener = listener;
    this.#beginning = beginning;
    const { owner } = beginning.inherited;
    this.#vocabulary = { ...prepareVocabulary(known.records, known.fromTerms), ...(owner !== undefined && { owner }) };
    this.#context = { takenSlugs: new Set(), places: takenPlaces(known.records) };
    this.#earlier = earlier;
    this.#media = media;
    this.#stop = stop;
  }

  async over(inputs: readonly TextInput[]): Promise<number> {
    const { into, dryRun } = this.#settings;
    const report = dryRun ? undefined : await ReportFile.open(into);
    try {
      await this.#readAll(inputs, report);
      if (report) await this.#carryOver(report);
      const created = await addRecords(into, this.#gathered.created, this.#earlier, dryRun);
      const faults = dryRun ? [] : await this.#finish();
      const rest = { created, skipped: this.#skipped, unreadable: this.#unreadable, faults, totals: this.#totals };
      await report?.finish(rest);
    } catch (error) {
      await report?.discard();
      throw error;
    }
    if (this.#stop?.aborted) this.#listener.say('Stopped. The same import, run again, brings in the rest.');
    for (const line of describeTerms(this.#gathered)) this.#listener.say(line);
    this.#listener.say(describeTotals(this.#totals, into, dryRun));
    return this.#exitCode();
  }

  /** Completes the archive, and counts what the site's own check refuses. */
  async #finish(): Promise<Fault[]> {
    const { takenSlugs: slugs } = this.#context;
    const { facts } = this.#gathered;
    const written = { slugs, facts, inherited: this.#beginning.inherited, vocabulary: this.#vocabulary };
    const { faults, refused } = await finishArchive(this.#settings.into, written, this.#listener.say);
    this.#totals.refused = refused;
    this.#totals.postsOut -= refused;
    this.#totals.faults = faults.length;
    return faults;
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

  /** Keeps what the report says of articles that this import did not come upon. */
  async #carryOver(report: ReportFile): Promise<void> {
    for await (const { kind, text } of reportParts(this.#settings.into)) {
      if (kind === 'article' && !this.#context.takenSlugs.has(slugIn(text))) await report.carryOver(text);
    }
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
    this.#gathered.remember(made.records);
    if (made.isEmpty && !made.report.losses) {
      const { file, place } = post;
      this.#context.takenSlugs.delete(made.slug);
      return this.#note({ skipped: { file, place, title: made.report.title, why: 'it holds no text' } });
    }
    if (!made.report.losses) this.#gathered.adopt(post.stated, made);
    const article = await this.#write(made);
    this.#count(article);
    await report?.add(article);
    this.#listener.say(describeArticle(article));
  }

  /** Writes an article unless something forbids it, and completes its report. */
  async #write({ slug, text, report, images }: MadeArticle): Promise<ArticleReport> {
    const { into, force, dryRun, only } = this.#settings;
    const earlier = this.#earlier.articles.get(slug)?.sha256;
    const before = earlier === undefined ? report : { ...report, sha256: earlier };
    if (report.losses || (only !== undefined && only !== slug)) return before;
    const became = await writeImported(join(into, 'articles', `${slug}.md`), text, { earlier, force, dryRun });
    if (became === 'edited' || became === 'not-imported') return { ...before, kept: became };
    if (!dryRun) await this.#media?.copyTo(into, images);
    return { ...report, sha256: sha256(text) };
  }

  #count({ losses, kept, counts, doubts }: ArticleReport): void {
    this.#totals.postsIn++;
    if (losses) this.#totals.failed++;
    else this.#totals.postsOut++;
    this.#totals.notes += counts.notes;
    this.#totals.words += counts.words;
    this.#totals.doubts += doubts.length + (kept ? 1 : 0);
  }

  #exitCode(): number {
    const { postsOut, doubts, unreadable, failed, refused, faults } = this.#totals;
    if (postsOut + refused === 0) return 1;
    return doubts + unreadable + failed + faults > 0 || this.#stop?.aborted ? 2 : 0;
  }
}
