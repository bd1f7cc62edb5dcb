import { join } from 'node:path';
import type { MadeArticle } from '../make-article.ts';
import type { Arguments } from '../read-arguments.ts';
import { lastWritten } from './earlier-import.ts';
import { hashOf, sha256 } from './hash.ts';
import type { Media } from './media.ts';
import type { ArticleReport, CopiedImage } from './report.ts';
import { type OutputSettings, writeImported } from './write-file.ts';

interface WriterSettings extends OutputSettings, Pick<Arguments, 'only'> {
  media: Media;
}

/** Writes articles and the images that they show, unless they were edited since an import wrote them. */
export class ArticleWriter {
  readonly #settings: WriterSettings;
  readonly #images = new Map<string, CopiedImage>();

  constructor(settings: WriterSettings) {
    this.#settings = settings;
  }

  /** Writes an article unless something forbids it, and completes its report. */
  async write({ slug, text, report, images }: MadeArticle): Promise<ArticleReport> {
    const { into, force, only, earlier, journal } = this.#settings;
    const file = join(into, 'articles', `${slug}.md`);
    const known = earlier.articles.get(slug);
    const article = { ...report, sha256: sha256(text) };
    const isWanted = !report.losses && (only === undefined || only === slug);
    const settings = { earlier: known?.sha256s, force, journal, announces: [{ article }] };
    const became = isWanted ? await writeImported(file, text, settings) : undefined;
    if (became === 'written' || became === 'unchanged') {
      const keptImages = await this.#copy(images);
      return { ...article, ...(keptImages.length > 0 && { keptImages }) };
    }
    const hash = known && lastWritten(known, await hashOf(file));
    return { ...report, ...(hash !== undefined && { sha256: hash }), ...(became && { kept: became }) };
  }

  /** The images that this import copied, and those of earlier ones. */
  get images(): CopiedImage[] {
    const others = [...this.#settings.earlier.images].filter(([path]) => !this.#images.has(path));
    const ofOthers = others.flatMap(([path, hashes]) => [...hashes].map((hash) => ({ path, sha256: hash })));
    return [...this.#images.values(), ...ofOthers];
  }

  /** @returns the paths of images that were not copied, as somebody else's files have their names */
  async #copy(paths: readonly string[]): Promise<string[]> {
    const { media, journal } = this.#settings;
    if (!journal) return [];
    const kept: string[] = [];
    for (const path of new Set(paths)) {
      const image = await media.copy(path, this.#settings);
      if (image) this.#images.set(path, image);
      else kept.push(path);
    }
    return kept;
  }
}
