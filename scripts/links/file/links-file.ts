import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckedAddress } from '../../../src/schemas/links.ts';
import { writeWhole } from '../../../src/files/write-whole.ts';
import type { Clock } from '../ask/clock.ts';

/** The record of each address. */
export type Known = Map<string, CheckedAddress>;

/** Milliseconds between two saves. If the machine fails, addresses since the last save are requested again. */
const EVERY = 10_000;

/** `links.json` of a content folder. */
export class LinksFile {
  readonly known: Known;
  readonly #path: string;
  readonly #clock: Clock;
  #text: string;
  #savedAt: number;
  /** Resolves when no save is running. */
  #saved: Promise<void> = Promise.resolve();

  private constructor(path: string, text: string, known: Known, clock: Clock) {
    this.known = known;
    this.#path = path;
    this.#text = text;
    this.#clock = clock;
    this.#savedAt = clock.now();
  }

  /** @param known the part of the file that is still needed */
  static async open(folder: string, known: Known, clock: Clock): Promise<LinksFile> {
    const path = join(folder, 'links.json');
    const text = existsSync(path) ? await readFile(path, 'utf8') : linksText(new Map());
    return new LinksFile(path, text, known, clock);
  }

  /** Writes the file completely or not at all, one save after the other: readers find the old text or the new one. */
  async save(): Promise<void> {
    this.#savedAt = this.#clock.now();
    const saved = this.#saved.then(() => this.#write());
    this.#saved = saved.catch(() => undefined);
    await saved;
  }

  /** Saves if the last save was some time ago. */
  async saveNowAndThen(): Promise<void> {
    if (this.#clock.now() - this.#savedAt >= EVERY) await this.save();
  }

  async #write(): Promise<void> {
    const text = linksText(this.known);
    if (text === this.#text) return;
    await writeWhole(this.#path, text);
    this.#text = text;
  }
}

/** The text of `links.json`: equal data gives equal bytes. */
export function linksText(known: Known): string {
  const addresses = [...known.values()].sort((a, b) => (a.address < b.address ? -1 : 1)).map(inOrder);
  return `${JSON.stringify({ addresses }, null, 2)}\n`;
}

/** Omits keys without a value. */
function inOrder({ address, checked, outcome, status, problem, lastWell, leadsTo, copies }: CheckedAddress) {
  return {
    address,
    checked,
    outcome,
    status,
    problem,
    lastWell,
    leadsTo,
    copies: copies
      ?.toSorted((a, b) => (a.near < b.near ? -1 : 1))
      .map(({ near, asked, found }) => ({
        near,
        asked,
        found: found && { address: found.address, taken: found.taken },
      })),
  };
}
