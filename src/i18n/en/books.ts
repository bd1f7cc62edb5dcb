/** Texts of e-books, and of the links to them. */
export const books = {
  books: {
    /** Below the name of a country, group or person. */
    offline: 'Read offline: {file}',
    /** On the page about the data. */
    title: 'E-books',
    about:
      '{file} ({size}) has all articles with their notes, for e-readers and for reading offline. Each article also has an e-book of its own at {articleFile}. Countries, groups and people have one with the articles and passages about them, such as {dossierFile}.',
    furtherVolumes: 'Further volumes: {files}',
    /** In e-books. */
    cover: 'Cover: {title}',
    volume: '{title}, volume {number} of {count}',
    articlesAndPassages: 'Articles about {name} in full, and passages from other articles, with their notes.',
    passages: 'Passages that mention {name}, with their notes.',
    address: 'Address',
    licence: 'Licence',
    /** Of a book of several articles; at the foot of pages. */
    ownLicences: 'Articles with a licence of their own name it at their beginning.',
    /** Of an article that is no digest. */
    fullText: 'The full text.',
  },
} as const;
