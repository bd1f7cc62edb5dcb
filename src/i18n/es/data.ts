import type { data as english } from '../en/data.ts';
import type { TranslationOf } from '../dictionary.ts';
import { dataFiles } from './data-files.ts';

export const data: TranslationOf<typeof english> = {
  data: {
    title: 'Datos',
    description: 'Todo el archivo en ficheros para programas, con la descripción de cada campo.',
    intro:
      'Todo el archivo en ficheros para programas. Los ficheros JSON son listas (RFC 8259). Las claves sin valor se omiten. Un identificador es la última parte de la dirección de la página; los ficheros se remiten unos a otros por ellos.',
    describedAt: 'Las mismas descripciones, con enlaces a las páginas: {address}',
    everything: 'Todo en un solo fichero',
    aboutEverything: '{file} ({size}) contiene todos los ficheros siguientes y un README.txt con estas descripciones.',
    onlyZipped: '{files} solo están allí.',
    markdown: 'Cada artículo está también en Markdown, en {path}; {file} los enumera.',
    ownLicences: 'Los artículos con licencia propia la indican en articles.json, en licence.',
    inParts:
      'Lo que sería demasiado grande para un fichero sigue en otros con números: archive.zip en archive-2.zip, notes.json en notes-2.json.',
    inZip: '{name} en {zip}',
    tables: 'Tablas',
    aboutTables:
      'Las entradas de entities.json, mentions.json y sources.json son también tablas en CSV (RFC 4180) en UTF-8, para hojas de cálculo y estadística. {file} describe sus columnas para programas (datapackage.org). Los valores de una lista dentro de una celda se separan con {sign}. Importe todas las columnas como texto, porque las hojas de cálculo toman por fórmulas los valores que empiezan por =, +, - o @.',
    tableOf: 'las entradas de {file} como tabla en CSV',
    cslColumn: '{name} de la fuente, como en CSL-JSON',
    cslAuthor: 'los autores de la fuente, cada uno como apellido, nombre',
    cslIssued: 'la fecha de la fuente (EDTF): AAAA-MM-DD, hasta donde se conoce',
    example: 'Los diez nombres que más mencionan los artículos, en {language}:',
    harvesting: 'Para catálogos',
    aboutHarvesting:
      '{file} contiene todos los artículos en Dublin Core. Los catálogos los recogen por OAI-PMH en {gateway}.',
    citations: 'Referencias',
    aboutCitations:
      'Todos los artículos, y todas las fuentes que citan las notas, para gestores bibliográficos. La referencia de un artículo es la del original, con una nota que dice dónde guarda este archivo el texto o el resumen. El CSL-JSON de cada fuente está en sources.json.',
    besidePages:
      'Cada artículo tiene además su propio fichero, {articleFile}; su página tiene la entrada para BibLaTeX y BibTeX.',
    besideOtherPages:
      'Las páginas de los artículos, países, grupos, personas, temas y medios, y la búsqueda, exportan las fuentes que se citan en ellas:',
    madeInBrowser:
      'El navegador crea estos ficheros cuando se le piden, en cualquier formato. Mientras los pasajes de una página están filtrados, tienen las fuentes de lo que se muestra.',
    withoutJavaScript: 'Sin JavaScript, {zip} tiene todas las fuentes.',
    sourcesSay:
      'Cada fuente tiene como palabras clave los nombres de los párrafos y notas que la citan, e indica esas notas.',
    correctedAddresses: 'En lugar de las direcciones dañadas están las corregidas por el archivo.',
    ris: 'Todos los artículos en RIS, para Zotero, EndNote, Mendeley y otros',
    bib: 'Todos los artículos en BibLaTeX, con tipos y fechas que BibTeX no tiene',
    bibtex: 'Todos los artículos en BibTeX, para programas que no leen BibLaTeX',
    json: 'Todos los artículos en CSL-JSON (Citation Style Language)',
    sourcesRis: 'Todas las fuentes que citan las notas, en RIS',
    sourcesBib: 'Todas las fuentes que citan las notas, en BibLaTeX',
    sourcesBibtex: 'Todas las fuentes que citan las notas, en BibTeX',
  },
  dataFiles,
};
