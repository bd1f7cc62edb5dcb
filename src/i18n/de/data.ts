import type { data as english } from '../en/data.ts';
import type { TranslationOf } from '../dictionary.ts';
import { dataFiles } from './data-files.ts';

export const data: TranslationOf<typeof english> = {
  data: {
    title: 'Daten',
    description: 'Das ganze Archiv als Dateien für Programme, mit einer Beschreibung jedes Feldes.',
    intro:
      'Das ganze Archiv als Dateien für Programme. JSON-Dateien sind Listen (RFC 8259). Schlüssel ohne Wert fehlen. Eine Kennung ist der letzte Teil der Adresse der Seite; die Dateien verweisen mit Kennungen aufeinander.',
    describedAt: 'Dieselben Beschreibungen, mit Links zu den Seiten: {address}',
    everything: 'Alles in einer Datei',
    aboutEverything: '{file} ({size}) enthält alle Dateien unten und eine README.txt mit diesen Beschreibungen.',
    onlyZipped: '{files} gibt es nur dort.',
    markdown: 'Jeder Artikel ist auch eine Datei in Markdown, {path}; {file} listet sie auf.',
    ownLicences: 'Artikel mit eigener Lizenz nennen sie in articles.json unter licence.',
    inParts:
      'Was für eine Datei zu groß wäre, steht in weiteren mit Nummern: die Fortsetzung von archive.zip in archive-2.zip, die von notes.json in notes-2.json.',
    inZip: '{name} in {zip}',
    tables: 'Tabellen',
    aboutTables:
      'Die Einträge von entities.json, mentions.json und sources.json sind auch Tabellen in CSV (RFC 4180) in UTF-8, für Tabellenkalkulation und Statistik. {file} beschreibt ihre Spalten für Programme (datapackage.org). Werte einer Liste in einer Zelle sind durch {sign} getrennt. Importieren Sie alle Spalten als Text, denn Tabellenkalkulationen halten Werte, die mit =, +, - oder @ beginnen, für Formeln.',
    tableOf: 'die Einträge von {file} als Tabelle in CSV',
    cslColumn: '{name} der Quelle, wie in CSL-JSON',
    cslAuthor: 'die Verfasser der Quelle, jeweils als Familienname, Vorname',
    cslIssued: 'das Datum der Quelle (EDTF): JJJJ-MM-TT, soweit bekannt',
    example: 'Die zehn Namen, die die Artikel am häufigsten nennen, in {language}:',
    harvesting: 'Für Kataloge',
    aboutHarvesting: '{file} hat alle Artikel in Dublin Core. Kataloge rufen sie über OAI-PMH ab: {gateway}.',
    citations: 'Nachweise',
    aboutCitations:
      'Alle Artikel und alle Quellen, die die Anmerkungen zitieren, für Literaturverwaltungen. Der Nachweis eines Artikels ist der des Originals, mit dem Hinweis, wo dieses Archiv den Text oder die Zusammenfassung aufbewahrt. Das CSL-JSON jeder Quelle steht in sources.json.',
    besidePages:
      'Jeder Artikel hat außerdem eine eigene Datei, {articleFile}; seine Seite hat den Eintrag für BibLaTeX und BibTeX.',
    besideOtherPages:
      'Die Seiten der Artikel, Länder, Gruppen, Personen, Themen und Herausgeber und die Suche exportieren die Quellen, die dort zitiert werden:',
    madeInBrowser:
      'Der Browser erstellt diese Dateien auf Wunsch in jedem Format. Sind die Passagen einer Seite gefiltert, haben sie die Quellen dessen, was angezeigt wird.',
    withoutJavaScript: 'Ohne JavaScript hat {zip} alle Quellen.',
    sourcesSay:
      'Jede Quelle hat als Schlagwörter die Namen in den Absätzen und Anmerkungen, die sie zitieren, und nennt diese Anmerkungen.',
    correctedAddresses: 'Statt beschädigter Adressen stehen die vom Archiv berichtigten.',
    ris: 'Alle Artikel als RIS, für Zotero, EndNote, Mendeley und andere',
    bib: 'Alle Artikel als BibLaTeX, mit Typen und Daten, die BibTeX nicht kennt',
    bibtex: 'Alle Artikel als BibTeX, für Programme, die BibLaTeX nicht lesen',
    json: 'Alle Artikel als CSL-JSON (Citation Style Language)',
    sourcesRis: 'Alle Quellen, die die Anmerkungen zitieren, als RIS',
    sourcesBib: 'Alle Quellen, die die Anmerkungen zitieren, als BibLaTeX',
    sourcesBibtex: 'Alle Quellen, die die Anmerkungen zitieren, als BibTeX',
  },
  dataFiles,
};
