import type { Archive } from '../archive/model.ts';
import { type DataMaterial, separateFiles, ZIP_NAME, zippedFiles } from '../archive/data-files/data-files.ts';
import { DATA_PACKAGE, dataPackage, type WrittenFile } from '../archive/data-files/data-package.ts';
import { partName } from '../archive/data-files/json-parts.ts';
import { readme } from '../archive/data-files/readme.ts';
import { tableFile, tables } from '../archive/data-files/tables.ts';
import { zipFiles } from '../archive/data-files/zip-files.ts';
import { oaiRepository } from '../archive/for-programs/oai-repository.ts';
import { getAddressHistories } from './address-history.ts';
import { onceFromArchive } from './archive.ts';
import { siteAddresses } from './context.ts';
import { getArticleCiter } from './derived.ts';

/** The text of each data file that is a file of the site, by its name. */
export const getSeparateFiles = onceFromArchive(async (archive) => {
  const material = await dataMaterial(archive);
  return new Map(separateFiles.map((file) => [file.name, file.write(material).join('')]));
});

/** The tables of the data, in CSV. */
export const tableFiles = tables.map(tableFile);

const allZipped = [...zippedFiles, ...tableFiles];

/** The greatest length of a file in a zip file, in characters. */
const MOST = 40_000_000;

/** The zip files of all data, by their names: one, or several for a large archive. */
export const getDataZips = onceFromArchive(async (archive) => {
  const material = await dataMaterial(archive);
  const zips = await zipFiles(zippedTexts(archive, material, await getSeparateFiles()));
  return new Map(zips.map((zip, index) => [partName(ZIP_NAME, index + 1), zip]));
});

function* zippedTexts(archive: Archive, material: DataMaterial, separate: ReadonlyMap<string, string>) {
  yield { name: 'README.txt', text: readme([...separateFiles, ...allZipped], archive, material.context) };
  const written: WrittenFile[] = [];
  for (const file of separateFiles) {
    written.push({ file, names: [file.name] });
    yield { name: file.name, text: separate.get(file.name) ?? '' };
  }
  for (const file of allZipped) {
    const texts = file.write(material, MOST);
    const names = texts.map((_, index) => partName(file.name, index + 1));
    written.push({ file, names });
    for (const [index, text] of texts.entries()) yield { name: names[index] ?? file.name, text };
  }
  yield { name: DATA_PACKAGE, text: dataPackage(written, archive, material.context) };
}

/** The articles in Dublin Core, for catalogues; undefined if the owner does not want it. */
export const getOaiRepository = onceFromArchive((archive) => oaiRepository(archive, siteAddresses()));

async function dataMaterial(archive: Archive): Promise<DataMaterial> {
  const citer = await getArticleCiter();
  return {
    archive,
    context: { ...siteAddresses(), historyOf: await getAddressHistories() },
    articleItems: archive.articles.map((article) => citer(article).item),
  };
}
