import { basename } from 'node:path';
import { checkContent } from '../loaders/check-content.ts';
import type { ContentDiagnostic } from '../loaders/content-codes.ts';
import { reportToTerminal } from '../report/report-to-terminal.ts';
import { type Beginning, languageOfSite } from './begin.ts';
import { takenPlaces } from './frontmatter/former-address.ts';
import { oneLine } from './frontmatter/clean-text.ts';
import type { RunContext } from './frontmatter/inference.ts';
import { inferSlug } from './frontmatter/infer-slug.ts';
import { prepareVocabulary } from './frontmatter/vocabulary.ts';
import { Gathered } from './gathered.ts';
import { linkFiles } from './link-files.ts';
import { linkPosts } from './link-posts.ts';
import { LinkedStream } from './linked-stream.ts';
import { makeArticle } from './make-article.ts';
import { OldAddressBook } from './old-address-book.ts';
import { withoutText } from './without-text.ts';
import type { Skipped, Unreadable } from './model/found.ts';
import type { Named, Post } from './model/post.ts';
import { addOldAddresses } from './output/add-old-addresses.ts';
import { addRecords } from './output/add-records.ts';
import { ArticleWriter } from './output/article-writer.ts';
import { completeArchive } from './output/complete-archive.ts';
import { describeArticle, describeTerms, describeTotals } from './output/describe.ts';
import { describeSkipped } from './output/describe-skipped.ts';
import { Journal } from './output/journal.ts';
import type { Media } from './output/media.ts';
import { exitCode, isNothing, noTotals } from './outcome.ts';
import { PlacesToLook } from './output/places-to-look.ts';
import { carriedOver, type EarlierImport, isSamePost } from './output/earlier-import.ts';
import { beginReport, type ReportFile } from './output/report-file.ts';
import { type ArticleReport, sourceOf } from './output/report.ts';
import type { FactsOfArchive } from './output/archive-facts.ts';
import type { TextInput } from './input/open-text.ts';
import { type Source, sizeOf } from './model/source.ts';
import type { Arguments } from './read-arguments.ts';
import { readAhead } from './read-ahead.ts';
import { postsOf, readSources } from './read-sources.ts';
import { languageOfPosts } from './survey.ts';
import type { VocabularyRecords } from './vocabulary-records.ts';

/** Whom an import tells how it goes. */
export interface Listener {
  /** A line of the report. */
  say: (text: string) => void;
  /** How far it is through the files, from 0 to 1, and how many posts it has read. */
  progress: (share: number, posts: number) => void;
}

/** What an import works with. */
export interface Work {
  settings: Arguments;
  listener: Listener;
  beginning: Beginning;
  known: VocabularyRecords;
  earlier: EarlierImport;
  media: Media;
  /** Ends the import after the post at hand. */
  stop: AbortSignal | undefined;
}

/** How many posts and other finds are read before the first is made an article: they tell the language of a new site. */
const READ_AHEAD = 20;

/** One import: what it has read, made and written so far. */
export class ImportRun {
  readonly #work: Work;
  readonly #vocabulary;
  /** Undefined in a dry run. */
  readonly #journal: Journal | undefined;
  readonly #writer: ArticleWriter;
  readonly #context: RunContext;
  readonly #gathered = new Gathered();
  readonly #oldAddresses = new OldAddressBook();
  readonly #places = new PlacesToLook();
  readonly #skipped: Skipped[] = [];
  readonly #unreadable: Unreadable[] = [];
  readonly #totals = noTotals();

  constructor(work: Work) {
    const { settings, beginning, known, earlier, media } = work;
    const { owner } = beginning.inherited;
    this.#work = work;
    this.#vocabulary = { ...prepareVocabulary(known.records, known.fromTerms), ...(owner !== undefined && { owner }) };
    const language = beginning.records === settings.into ? languageOfSite(known.records) : undefined;
    this.#context = { takenSlugs: new Set(), places: takenPlaces(known.records), language };
    this.#journal = settings.dryRun ? undefined : new Journal(settings.into);
    this.#writer = new ArticleWriter({ ...settings, earlier, media, journal: this.#journal });
  }

  async over(sources: readonly Source[]): Promise<number> {
    const { into, dryRun } = this.#work.settings;
    const { say } = this.#work.listener;
    const report = dryRun ? undefined : await beginReport(into);
    try {
      await this.#readAll(sources, report);
      const { earlier } = this.#work;
      // What earlier imports said of articles that this one did not come upon goes with their files.
      const isTaken = (slug: string) => this.#context.takenSlugs.has(slug);
      if (report) for await (const article of carriedOver(into, earlier, isTaken)) await report.add(article);
      const created = await addRecords(into, this.#gathered.created, { earlier, journal: this.#journal });
      const found = dryRun ? [] : await this.#finish();
      const { images } = this.#writer;
      if (isNothing(this.#totals)) await report?.discard();
      else
        await report?.finish({
          created,
          ...(images.length > 0 && { images }),
          skipped: this.#skipped,
          unreadable: this.#unreadable,
          faults: found,
          totals: this.#totals,
        });
      await this.#journal?.remove();
    } catch (error) {
      await report?.discard();
      await this.#journal?.close();
      throw error;
    }
    if (this.#work.stop?.aborted) say('Stopped. The same import, run again, brings in the rest.');
    for (const lines of [...this.#places.describe(into), describeSkipped(this.#skipped)]) {
      if (lines.length > 0) say(lines.join('\n'));
    }
    for (const line of describeTerms(this.#gathered)) say(line);
    say(describeTotals(this.#totals, into, dryRun || isNothing(this.#totals)));
    return exitCode(this.#totals, this.#work.stop?.aborted);
  }

  /** Writes what an archive still needs besides its articles, and has the site's own check look at the whole folder. */
  async #finish(): Promise<ContentDiagnostic[]> {
    const { settings, listener, beginning } = this.#work;
    const { into: folder } = settings;
    const { takenSlugs } = this.#context;
    if (takenSlugs.size === 0) return [];
    const said = await completeArchive(folder, this.#facts(), beginning.inherited);
    if (said !== undefined) listener.say(said);
    const old = await addOldAddresses(folder, this.#oldAddresses.entries(this.#context.places), this.#journal);
    if (old !== undefined) listener.say(old);
    const faults = await checkContent(folder);
    if (faults.length > 0) listener.say(reportToTerminal(faults, { folder }));
    const files = new Set(faults.map(({ file }) => file));
    this.#totals.refused = [...takenSlugs].filter((slug) => files.has(`articles/${slug}.md`)).length;
    this.#totals.postsOut -= this.#totals.refused;
    this.#totals.faults = faults.length;
    return faults;
  }

  #facts(): FactsOfArchive {
    const facts = this.#gathered.facts.get();
    return { ...facts, language: this.#context.language ?? facts.language };
  }

  async #readAll(sources: readonly Source[], report: ReportFile | undefined): Promise<void> {
    const { settings, listener, stop } = this.#work;
    const size = sources.reduce((sum, source) => sum + sizeOf(source), 0);
    let doubtful: TextInput | undefined;
    const pieces = readAhead(readSources(sources, settings.include), READ_AHEAD, (first) => {
      this.#context.language ??= languageOfPosts(postsOf(first.map(({ found }) => found)));
    });
    let linked: readonly Post[] | undefined;
    const stream = new LinkedStream<Source>((post) => this.#nameOf(post));
    for await (const { found, source, before, survey, together } of pieces) {
      Object.assign(this.#context, survey);
      if (together && together !== linked) linkPosts(together, (post) => this.#nameOf(post));
      linked = together;
      const input = 'input' in source ? source.input : undefined;
      if ('post' in found) {
        if (input?.doubt && input !== doubtful) found.post.warnings.unshift(input.doubt);
        doubtful = input;
        if (together || stream.takes(found.post, source)) await this.#take(found.post, source, report);
      } else this.#note(found);
      listener.progress((before + (input?.bytesRead ?? 0)) / size, this.#totals.postsIn);
      if (stop?.aborted) return;
    }
    for (const { post, context } of stream.rest()) {
      await this.#take(post, context, report);
      if (stop?.aborted) return;
    }
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
      this.#work.listener.say(`${basename(file)}, ${place}: not readable. ${why}`);
    }
  }

  /** Tells the names of articles that an earlier import made of other posts from that of its own. */
  #compareWith(post: Post): void {
    const { earlier } = this.#work;
    const identity = { title: post.stated.title ?? '', source: sourceOf(post) };
    this.#context.isOthers = (slug) => {
      const article = earlier.articles.get(slug);
      return article !== undefined && !isSamePost(article, identity);
    };
  }

  #nameOf(post: Post): Named {
    this.#compareWith(post);
    const { title = '', published } = post.stated;
    return inferSlug(post.stated, oneLine(title), published?.edtf ?? '', this.#context);
  }

  async #take(post: Post, source: Source, report: ReportFile | undefined): Promise<void> {
    const { listener, media } = this.#work;
    this.#compareWith(post);
    await media.lookBeside(source, post);
    linkFiles(post, media.fileFinder);
    const findImage = this.#oldAddresses.noting(media.finderFor(source, post));
    const made = makeArticle(post, { vocabulary: this.#vocabulary, context: this.#context, findImage });
    if (made.isEmpty && !made.report.losses) {
      this.#context.takenSlugs.delete(made.slug);
      return this.#note(withoutText(post, made.report));
    }
    if (!made.report.losses) {
      this.#gathered.adopt(post.stated, made, this.#vocabulary.made);
      this.#oldAddresses.add(post.stated, made, this.#vocabulary);
    }
    const article = await this.#writer.write(made);
    this.#count(article);
    await report?.add(article);
    this.#places.add(article);
    listener.say(describeArticle(article));
  }

  #count({ losses, kept, keptImages = [], counts, warnings }: ArticleReport): void {
    this.#totals.postsIn++;
    if (losses) this.#totals.failed++;
    else this.#totals.postsOut++;
    this.#totals.notes += counts.notes;
    this.#totals.words += counts.words;
    const doubts = warnings.filter(({ severity }) => severity !== 'advice');
    this.#totals.warnings += doubts.length + keptImages.length + (kept ? 1 : 0);
  }
}
