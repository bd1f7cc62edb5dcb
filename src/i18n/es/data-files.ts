import type { dataFiles as english } from '../en/data-files.ts';
import type { TranslationOf } from '../dictionary.ts';

const SEEN =
  'lo que encontró la comprobación de enlaces: cuándo funcionó la dirección por última vez, en palabras, y una copia archivada';

export const dataFiles: TranslationOf<typeof english> = {
  articles: {
    about: 'Una entrada por artículo, del más reciente al más antiguo.',
    fields: {
      id: 'la última parte de la dirección de la página',
      url: 'la dirección de la página',
      'title, subtitle, summary': 'texto sin formato',
      'titleMarkdown, subtitleMarkdown':
        'solo si un título tiene cursivas: el título en Markdown, con * alrededor de las palabras en cursiva y \\* por un asterisco',
      language: 'el idioma del texto (BCP 47)',
      translationOf: 'identificador del artículo del que es traducción',
      authors: 'identificadores de personas, o de grupos si es una institución; vacío si no se conoce al autor',
      kind: '{kinds}',
      form: 'digest (resumido por el archivo) o full (el texto del autor)',
      published:
        'edtf: la fecha, tan precisa como se conoce; earliest y latest: su primer y su último día posibles, AAAA-MM-DD; basis: en qué se basa una fecha inferida',
      'added, updated':
        'los días en que entró en el archivo y en que se modificó por última vez, si se conocen, AAAA-MM-DD',
      publication: 'identificador de la publicación, si se conoce',
      'volume, issue, pages, doi': 'del original, si se conocen',
      licence: 'name y url de su propia licencia, si no es la del archivo',
      originalUrl: 'la dirección web del original, si se conoce',
      'series, part': 'identificador de su serie en el archivo, y su número en ella',
      'countries, groups, tags': 'identificadores de los temas del artículo',
      files: 'los archivos que ofrece: path y url, type (tipo de medio), title; language (BCP 47) y note, si constan',
      introduction: 'la introducción del original, en Markdown',
      oldUrls: 'rutas anteriores de la página, que llevan a ella',
      'words, paragraphs': 'cantidades',
      sections: 'identificador y título de cada sección',
      notes: 'números de las notas tal como se imprimieron, en orden',
    },
  },
  entities: {
    about: 'Una entrada por país, grupo, persona y lugar.',
    fields: {
      kind: 'country, group, person o region',
      id: 'la última parte de la dirección de la página',
      url: 'la dirección de la página; los lugares no tienen',
      names: 'todos los nombres por los que se encuentra, el principal primero',
      record: 'el resto de su ficha, como el código ISO, el tipo, la función y las relaciones',
      articleCount: 'el número de artículos que lo mencionan',
      mentionCount: 'el número de sus menciones en todos los artículos',
    },
  },
  outlets: {
    about: 'Una entrada por medio que citan las notas.',
    fields: {
      id: 'la última parte de la dirección de la página',
      url: 'la dirección de la página',
      'name, aliases': 'su nombre, y otros con los que se cita',
      domains: 'sus dominios web',
      country: 'dónde tiene su sede (ISO 3166-1 alfa-2)',
      language: 'idioma principal de lo que las notas citan de él (BCP 47)',
      'sourceCount, noteCount': 'el número de sus fuentes, y de las notas que las citan',
    },
  },
  events: {
    about:
      'Una entrada por fecha en una frase de un artículo, de la más reciente a la más antigua: días y meses cuyo año es seguro o se ha deducido, ninguno posterior a la fecha del artículo.',
    fields: {
      date: 'la fecha (EDTF): un día, un mes o un intervalo',
      yearFrom:
        'en qué se basa un año deducido; text: el texto anterior a la fecha; source: una fuente citada allí; subject: el año del que trata el artículo; article: la fecha del artículo; falta si el año es seguro',
      reckoned: 'si se ha calculado toda la fecha, como en «al día siguiente»; falta si no es así',
      article: 'identificador del artículo',
      paragraph: 'identificador del párrafo en la página del artículo',
      url: 'dirección del párrafo',
      text: 'la frase, sin números de nota; en una tabla, la fila',
      'start, end': 'posición de la frase en el texto del párrafo, en unidades UTF-16 como en JavaScript',
      'countries, groups, people': 'identificadores de lo que la frase nombra',
    },
  },
  mentions: {
    about:
      'Una entrada por mención de un país, grupo, persona o lugar en un epígrafe, párrafo o nota, en el orden del texto.',
    fields: {
      article: 'identificador del artículo',
      place: 'identificador del epígrafe, párrafo o nota en la página del artículo; el de una nota es fn- y su número',
      'start, end':
        'posición del nombre en el texto de ese lugar, en unidades UTF-16 como en JavaScript; los números de nota no cuentan, y un salto de línea cuenta como un espacio',
      text: 'el nombre tal como está escrito, sin terminación posesiva',
      'kind, entity': 'tipo e identificador de lo mencionado, como en entities.json',
    },
  },
  notes: {
    about: 'Una entrada por nota.',
    fields: {
      article: 'identificador de su artículo',
      number: 'número de la nota tal como se imprimió, como texto',
      url: 'la dirección de la nota',
      text: 'tal como se imprimió',
      kind: 'source; explanatory: un comentario del autor; mixed: ambas cosas; repeat: remite a una fuente; se omite si hay duda',
      citations:
        'cada fuente citada: text, tal como se imprimió; source: su identificador; csl: las partes reconocidas, en CSL-JSON; translatedTitle; outlet; locator: la parte citada de la fuente; leadIn, como «véase»; addresses, con correcciones de las dañadas',
      repeats:
        'cada remisión («Ibíd.», una forma breve): text; form; locator; y, si se resolvió, la fuente, el artículo y la nota de la referencia completa, y las notas intermedias (via)',
      addresses: 'direcciones web en la nota, tal como se imprimieron',
      seen: SEEN,
      citedAt:
        'cada lugar que llama a la nota: mark, paragraph y section son identificadores en la página del artículo; sentence es texto',
    },
  },
  sources: {
    about: 'Una entrada por fuente que citan las notas.',
    fields: {
      id: 'compuesto de editor, fecha y título',
      url: 'la dirección de la fuente en la página de su medio',
      csl: 'todo lo que sus referencias dicen de ella, en CSL-JSON (csl-citation.json 1.0)',
      translatedTitle: 'su título traducido, según las notas',
      outlet: 'identificador de su editor, si tiene ficha',
      addresses: 'direcciones web en las notas, tal como se imprimieron',
      seen: SEEN,
      citedBy: 'artículo y nota de cada referencia, con las remisiones',
    },
  },
};
