import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckedAddress } from '../../../src/schemas/links.ts';
import { writeWhole } from '../../../src/files/write-whole.ts';
import type { Clock } from '../ask/clock.ts';

/** What is known of addresses, by address. */
export type Known = Map<string, CheckedAddress>;

/** Milliseconds between two savings of a run: what is found in between is asked for again when the machine fails. */
const EVERY = 10_000;

/** `links.json` of a content folder. */
export class LinksFile {
  readonly known: Known;
  readonly #path: string;
  readonly #clock: Clock;
  #text: string;
  #savedAt: number;
  /** Fulfilled when no saving is at work. */
  #saved: Promise<void> = Promise.resolve();

  private constructor(path: string, text: string, known: Known, clock: Clock) {
    this.known = known;
    this.#path = path;
    this.#text = text;
    this.#clock = clock;
    this.#savedAt = clock.now();
  }

  /** @param known what of the file is still wanted */
  static async open(folder: string, known: Known, clock: Clock): Promise<LinksFile> {
    const path = join(folder, 'links.json');
    const text = existsSync(path) ? await readFile(path, 'utf8') : linksText(new Map());
    return new LinksFile(path, text, known, clock);
  }

  /** Writes the file, all of it or nothing, one saving after the other: whoever reads it finds the old text or the new one. */
  async save(): Promise<void> {
    this.#savedAt = this.#clock.now();
    const saved = this.#saved.then(() => this.#write());
    this.#saved = saved.catch(() => undefined);
    await saved;
  }

  /** Writes the file if that was some time ago. */
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

/** The text of `links.json`: the same knowledge always makes the same bytes. */
export function linksText(known: Known): string {
  const addresses = [...known.values()].sort((a, b) => (a.address < b.address ? -1 : 1)).map(inOrder);
  return `${JSON.stringify({ addresses }, null, 2)}\n`;
}

/** Keys without a value are not written. */
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
