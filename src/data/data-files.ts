import type { Archive } from '../archive/model.ts';
import { type DataMaterial, separateFiles, zippedFiles } from '../archive/data-files/data-files.ts';
import { readme } from '../archive/data-files/readme.ts';
import { zipFiles } from '../archive/data-files/zip-files.ts';
import { getAddressHistories } from './address-history.ts';
import { onceFromArchive } from './archive.ts';
import { siteAddresses } from './context.ts';
import { getArticleCiter } from './derived.ts';

/** The text of each data file that is a file of the site, by its name. */
export const getSeparateFiles = onceFromArchive(async (archive) => {
  const material = await dataMaterial(archive);
  return new Map(separateFiles.map((file) => [file.name, file.write(material)]));
});

/** The zip file of all data. */
export const getDataZip = onceFromArchive(async (archive) => {
  const material = await dataMaterial(archive);
  const separate = await getSeparateFiles();
  return zipFiles([
    { name: 'README.txt', write: () => readme([...separateFiles, ...zippedFiles], archive, material.context) },
    ...Array.from(separate, ([name, text]) => ({ name, write: () => text })),
    ...zippedFiles.map(({ name, write }) => ({ name, write: () => write(material) })),
  ]);
});

async function dataMaterial(archive: Archive): Promise<DataMaterial> {
  const citer = await getArticleCiter();
  return {
    archive,
    context: { ...siteAddresses(), historyOf: await getAddressHistories() },
    articleItems: archive.articles.map((article) => citer(article).item),
  };
}
