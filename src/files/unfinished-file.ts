import { type FileHandle, mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { orWriteFault } from './write-fault.ts';

/**
 * A file that is written beside its target, and moved there when it is complete. If the program is killed or the disk
 * is full, the target is unchanged. Its name is hidden, so that it is not taken for content: `ferry.md` is written as
 * `.ferry.md.4711-1.unfinished`.
 *
 * Methods throw a UserError that names the file.
 */
export class UnfinishedFile {
  /** The path until it is moved to its target. */
  readonly path: string;
  readonly #file: string;
  readonly #target: string;
  readonly #handle: FileHandle;
  #isOpen = true;

  private constructor(file: string, target: string, path: string, handle: FileHandle) {
    this.#file = file;
    this.#target = target;
    this.path = path;
    this.#handle = handle;
  }

  /** Begins a file, and creates the folders above it. A symbolic link is kept, and its target is replaced. */
  static async begin(file: string): Promise<UnfinishedFile> {
    return orWriteFault(file, async () => {
      await mkdir(dirname(file), { recursive: true });
      const target = await realpath(file).catch(() => file);
      const path = join(dirname(target), `.${basename(target)}.${process.pid}-${++count}${ENDING}`);
      return new UnfinishedFile(file, target, path, await open(path, 'w'));
    });
  }

  /** Adds to the file, all of it. */
  async write(content: string | Uint8Array): Promise<void> {
    // FileHandle.write() may write only a part, and only its result says so; this repeats it until all is written.
    await orWriteFault(this.#file, () => this.#handle.writeFile(content));
  }

  /** Ends writing: the content is then safe on the disk. */
  async close(): Promise<void> {
    await orWriteFault(this.#file, async () => {
      await this.#handle.sync();
      await this.#close();
    });
  }

  /** Moves the file to its target, with the permissions and the owner of the file that it replaces. */
  async putInPlace(): Promise<void> {
    if (this.#isOpen) await this.close();
    await orWriteFault(this.#file, async () => {
      await takeOver(this.#target, this.path);
      await rename(this.path, this.#target);
    });
  }

  /** Gives up, and leaves the target as it was. What cannot be deleted now is left for {@link removeUnfinished}. */
  async discard(): Promise<void> {
    await this.#close().catch(() => undefined);
    await rm(this.path, { force: true }).catch(() => undefined);
  }

  async #close(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await this.#handle.close();
  }
}

/**
 * Removes unfinished files that killed programs left in a folder, at any depth.
 *
 * @param isOurs whether unfinished files of this name belong to the calling program, which must not be running twice
 */
export async function removeUnfinished(folder: string, isOurs: (name: string) => boolean): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const [, name] = UNFINISHED.exec(entry.name) ?? [];
    if (entry.isFile() && name !== undefined && isOurs(name)) await rm(join(entry.parentPath, entry.name));
  }
}

const ENDING = '.unfinished';
const UNFINISHED = /^\.(.+)\.\d+-\d+\.unfinished$/;

let count = 0;

/** Gives a new file the permissions and the owner of an old one, as far as the system allows it. */
async function takeOver(old: string, path: string): Promise<void> {
  const before = await stat(old).catch(() => undefined);
  if (!before) return;
  const file = await open(path, 'r');
  try {
    await file.chmod(before.mode);
    await file.chown(before.uid, before.gid).catch(() => undefined);
  } finally {
    await file.close();
  }
}
