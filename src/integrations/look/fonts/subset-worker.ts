import subsetFont from 'subset-font';

/** The arguments of `subset-font`. */
export interface SubsetTask {
  font: Uint8Array;
  text: string;
  options: Parameters<typeof subsetFont>[2];
}

/** Makes a part of a font, in a worker thread. */
export async function subset({ font, text, options }: SubsetTask): Promise<Uint8Array> {
  return subsetFont(Buffer.from(font), text, options);
}
