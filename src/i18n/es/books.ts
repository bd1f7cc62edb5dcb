import type { books as english } from '../en/books.ts';
import type { TranslationOf } from '../dictionary.ts';

export const books: TranslationOf<typeof english> = {
  books: {
    offline: 'Leer sin conexión: {file}',
    title: 'Libros electrónicos',
    about:
      '{file} ({size}) contiene todos los artículos con sus notas, para lectores electrónicos y para leer sin conexión. Cada artículo tiene además su propio libro electrónico, {articleFile}. Los países, los grupos y las personas tienen uno con los artículos y pasajes que los nombran, por ejemplo {dossierFile}.',
    furtherVolumes: 'Más volúmenes: {files}',
    cover: 'Cubierta: {title}',
    volume: '{title}, volumen {number} de {count}',
    articlesAndPassages: 'Artículos completos sobre {name} y pasajes de otros artículos, con sus notas.',
    passages: 'Pasajes que mencionan a {name}, con sus notas.',
    address: 'Dirección',
    licence: 'Licencia',
    ownLicences: 'Los artículos con licencia propia la indican al principio.',
    fullText: 'El texto completo.',
  },
};
