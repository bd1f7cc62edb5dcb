import type { dataFiles as english } from '../en/data-files.ts';
import type { TranslationOf } from '../dictionary.ts';

const SEEN =
  'ce que la vérification des liens a trouvé : quand l’adresse fonctionnait pour la dernière fois, en toutes lettres, et une copie archivée';

export const dataFiles: TranslationOf<typeof english> = {
  articles: {
    about: 'Une entrée par article, du plus récent au plus ancien.',
    fields: {
      id: 'la dernière partie de l’adresse de la page',
      url: 'l’adresse de la page',
      'title, subtitle, summary': 'texte brut',
      'titleMarkdown, subtitleMarkdown':
        'seulement si un titre a de l’italique : le titre en Markdown, avec * autour des mots en italique et \\* pour un astérisque',
      language: 'la langue du texte (BCP 47)',
      translationOf: 'identifiant de l’article dont il est la traduction',
      authors: 'identifiants de personnes, ou de groupes pour les institutions ; vide si l’auteur est inconnu',
      kind: '{kinds}',
      form: 'digest (résumé par l’archive) ou full (le texte de l’auteur)',
      published:
        'edtf : la date, aussi précise qu’elle est connue ; earliest et latest : son premier et son dernier jour possibles, AAAA-MM-JJ ; basis : ce qui fonde une date déduite',
      'added, updated':
        'jours de l’entrée dans l’archive et de la dernière modification, s’ils sont connus, AAAA-MM-JJ',
      publication: 'identifiant de la publication, si elle est connue',
      'volume, issue, pages, doi': 'de l’original, s’ils sont connus',
      licence: 'name et url de sa propre licence, si ce n’est pas celle de l’archive',
      originalUrl: 'l’adresse web de l’original, si elle est connue',
      'series, part': 'identifiant de sa série dans l’archive, et son numéro dans celle-ci',
      'countries, groups, tags': 'identifiants des sujets de l’article',
      files:
        'les fichiers proposés : path et url, type (type de média), title ; language (BCP 47) et note, s’ils sont indiqués',
      introduction: 'l’introduction de l’original, en Markdown',
      oldUrls: 'anciens chemins de la page, qui y mènent',
      'words, paragraphs': 'nombres',
      sections: 'identifiant et titre de chaque section',
      notes: 'numéros de note tels qu’imprimés, dans l’ordre',
    },
  },
  entities: {
    about: 'Une entrée par pays, groupe, personne et lieu.',
    fields: {
      kind: 'country, group, person ou region',
      id: 'la dernière partie de l’adresse de la page',
      url: 'l’adresse de la page ; les lieux n’en ont pas',
      names: 'tous les noms qui permettent de le trouver, le principal d’abord',
      record: 'le reste de sa fiche, comme le code ISO, le type, la fonction, les relations',
      articleCount: 'le nombre d’articles qui le mentionnent',
      mentionCount: 'le nombre de ses mentions dans tous les articles',
    },
  },
  outlets: {
    about: 'Une entrée par éditeur que citent les notes.',
    fields: {
      id: 'la dernière partie de l’adresse de la page',
      url: 'l’adresse de la page',
      'name, aliases': 'son nom, et d’autres sous lesquels il est cité',
      domains: 'ses domaines web',
      country: 'où il est établi (ISO 3166-1 alpha-2)',
      language: 'langue principale de ce que les notes en citent (BCP 47)',
      'sourceCount, noteCount': 'le nombre de ses sources, et des notes qui les citent',
    },
  },
  events: {
    about:
      'Une entrée par date dans une phrase d’un article, de la plus récente à la plus ancienne : les jours et les mois dont l’année est certaine ou déduite, aucun après la date de l’article.',
    fields: {
      date: 'la date (EDTF) : un jour, un mois ou un intervalle',
      yearFrom:
        'sur quoi repose une année déduite ; text : le texte qui précède la date ; source : une source citée au même endroit ; subject : l’année dont traite l’article ; article : la date de l’article ; absent si l’année est certaine',
      reckoned: 'si toute la date est calculée, comme pour « le lendemain » ; absent sinon',
      article: 'identifiant de l’article',
      paragraph: 'identifiant du paragraphe dans la page de l’article',
      url: 'adresse du paragraphe',
      text: 'la phrase, sans appels de note ; dans un tableau, la ligne',
      'start, end': 'position de la phrase dans le texte du paragraphe, en unités UTF-16 comme en JavaScript',
      'countries, groups, people': 'identifiants de ce que la phrase nomme',
    },
  },
  mentions: {
    about:
      'Une entrée par mention d’un pays, groupe, lieu ou personne dans un intertitre, un paragraphe ou une note, dans l’ordre du texte.',
    fields: {
      article: 'identifiant de l’article',
      place:
        'identifiant de l’intertitre, du paragraphe ou de la note dans la page de l’article ; celui d’une note est fn- suivi de son numéro',
      'start, end':
        'position du nom dans le texte de ce lieu, en unités UTF-16 comme en JavaScript ; les appels de note sont omis du texte, et un saut de ligne compte comme une espace',
      text: 'le nom tel qu’écrit, sans terminaison possessive',
      'kind, entity': 'type et identifiant de ce qui est mentionné, comme dans entities.json',
    },
  },
  notes: {
    about: 'Une entrée par note.',
    fields: {
      article: 'identifiant de son article',
      number: 'numéro de la note tel qu’imprimé, en texte',
      url: 'l’adresse de la note',
      text: 'telle qu’imprimée',
      kind: 'source ; explanatory : un commentaire de l’auteur ; mixed : les deux ; repeat : renvoie à une source ; omis en cas de doute',
      citations:
        'chaque source citée : text, tel qu’imprimé ; source : son identifiant ; csl : les parties reconnues, en CSL-JSON ; translatedTitle ; outlet ; locator : la partie de la source qui est citée ; leadIn, comme « voir » ; addresses, avec les corrections des adresses altérées',
      repeats:
        'chaque renvoi (« Ibid. », une forme courte) : text ; form ; locator ; et, s’il est résolu, la source, l’article et la note de la référence complète, et les notes intermédiaires (via)',
      addresses: 'adresses web dans la note, telles qu’imprimées',
      seen: SEEN,
      citedAt:
        'chaque endroit qui appelle la note : mark, paragraph et section sont des identifiants dans la page de l’article ; sentence est du texte',
    },
  },
  sources: {
    about: 'Une entrée par source que citent les notes.',
    fields: {
      id: 'formé de l’éditeur, de la date et du titre',
      url: 'l’adresse de la source dans la page de son éditeur',
      csl: 'tout ce qu’en disent ses références, en CSL-JSON (csl-citation.json 1.0)',
      translatedTitle: 'son titre tel que traduit dans les notes',
      outlet: 'identifiant de son éditeur, s’il a une fiche',
      addresses: 'adresses web dans les notes, telles qu’imprimées',
      seen: SEEN,
      citedBy: 'article et note de chaque référence, renvois compris',
    },
  },
};
