import type { data as english } from '../en/data.ts';
import type { TranslationOf } from '../dictionary.ts';
import { dataFiles } from './data-files.ts';

export const data: TranslationOf<typeof english> = {
  data: {
    title: 'Données',
    description: 'Toute l’archive en fichiers pour programmes, avec la description de chaque champ.',
    intro:
      'Toute l’archive en fichiers pour programmes. Les fichiers JSON sont des listes (RFC 8259). Les clés sans valeur sont omises. Un identifiant est la dernière partie de l’adresse de la page ; les fichiers renvoient les uns aux autres par ces identifiants.',
    describedAt: 'Les mêmes descriptions, avec des liens vers les pages : {address}',
    everything: 'Tout en un seul fichier',
    aboutEverything: '{file} ({size}) contient tous les fichiers ci-dessous et un README.txt avec ces descriptions.',
    onlyZipped: '{files} ne se trouvent que là.',
    markdown: 'Chaque article existe aussi en Markdown, à l’adresse {path} ; {file} en donne la liste.',
    ownLicences: 'Les articles qui ont leur propre licence l’indiquent dans articles.json, sous licence.',
    inParts:
      'Ce qui serait trop gros pour un seul fichier continue dans d’autres, numérotés : archive.zip dans archive-2.zip, notes.json dans notes-2.json.',
    inZip: '{name} dans {zip}',
    tables: 'Tableaux',
    aboutTables:
      'Les entrées de entities.json, mentions.json et sources.json sont aussi des tableaux en CSV (RFC 4180) en UTF-8, pour les tableurs et les statistiques. {file} décrit leurs colonnes pour les programmes (datapackage.org). Les valeurs d’une liste dans une cellule sont séparées par {sign}. Importez toutes les colonnes comme texte, car les tableurs prennent pour des formules les valeurs qui commencent par =, +, - ou @.',
    tableOf: 'les entrées du fichier {file} sous forme de tableau CSV',
    cslColumn: '{name} de la source, comme en CSL-JSON',
    cslAuthor: 'les auteurs de la source, chacun sous la forme nom, prénom',
    cslIssued: 'la date de la source (EDTF) : AAAA-MM-JJ, autant qu’elle est connue',
    example: 'Les dix noms que les articles mentionnent le plus, en {language} :',
    harvesting: 'Pour les catalogues',
    aboutHarvesting:
      '{file} contient tous les articles en Dublin Core. Les catalogues les moissonnent par OAI-PMH à l’adresse {gateway}.',
    citations: 'Références',
    aboutCitations:
      'Tous les articles, et toutes les sources que citent les notes, pour les logiciels de gestion bibliographique. La référence d’un article est celle de l’original, avec une mention du lieu où cette archive en garde le texte ou le résumé. Le CSL-JSON de chaque source est dans sources.json.',
    besidePages:
      'Chaque article a aussi son propre fichier, {articleFile} ; sa page a l’entrée pour BibLaTeX et BibTeX.',
    besideOtherPages:
      'Les pages des articles, des pays, des groupes, des personnes, des thèmes et des éditeurs, et la recherche, exportent les sources qui y sont citées :',
    madeInBrowser:
      'Le navigateur crée ces fichiers à la demande, dans tous les formats. Tant que les passages d’une page sont filtrés, ils ont les sources de ce qui est affiché.',
    withoutJavaScript: 'Sans JavaScript, {zip} a toutes les sources.',
    sourcesSay:
      'Chaque source a pour mots-clés les noms des paragraphes et des notes qui la citent, et indique ces notes.',
    correctedAddresses: 'Les adresses endommagées sont remplacées par celles que l’archive a corrigées.',
    ris: 'Tous les articles en RIS, pour Zotero, EndNote, Mendeley et d’autres',
    bib: 'Tous les articles en BibLaTeX, avec des types et des dates que BibTeX n’a pas',
    bibtex: 'Tous les articles en BibTeX, pour les logiciels qui ne lisent pas BibLaTeX',
    json: 'Tous les articles en CSL-JSON (Citation Style Language)',
    sourcesRis: 'Toutes les sources que citent les notes, en RIS',
    sourcesBib: 'Toutes les sources que citent les notes, en BibLaTeX',
    sourcesBibtex: 'Toutes les sources que citent les notes, en BibTeX',
  },
  dataFiles,
};
