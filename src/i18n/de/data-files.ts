import type { dataFiles as english } from '../en/data-files.ts';
import type { TranslationOf } from '../dictionary.ts';

const SEEN =
  'was die Prüfung der Links ergab: wann die Adresse zuletzt erreichbar war, in Worten, und eine archivierte Kopie';

export const dataFiles: TranslationOf<typeof english> = {
  articles: {
    about: 'Ein Eintrag für jeden Artikel, die neuesten zuerst.',
    fields: {
      id: 'der letzte Teil der Adresse der Seite',
      url: 'die Adresse der Seite',
      'title, subtitle, summary': 'Text ohne Auszeichnung',
      'titleMarkdown, subtitleMarkdown':
        'nur wenn ein Titel Kursives hat: der Titel als Markdown, mit * um kursive Wörter und \\* für ein Sternchen',
      language: 'die Sprache des Textes (BCP 47)',
      translationOf: 'Kennung des Artikels, dessen Übersetzung er ist',
      authors:
        'Kennungen von Personen oder, bei Institutionen, von Gruppen; leer, wenn der Verfasser nicht bekannt ist',
      kind: '{kinds}',
      form: 'digest (Zusammenfassung des Archivs) oder full (der Text des Verfassers)',
      published:
        'edtf: das Datum, so genau wie bekannt; earliest und latest: der früheste und der späteste mögliche Tag, JJJJ-MM-TT; basis: worauf ein erschlossenes Datum beruht',
      'added, updated': 'die Tage der Aufnahme in das Archiv und der letzten Änderung, falls bekannt, JJJJ-MM-TT',
      publication: 'Kennung der Publikation, falls bekannt',
      'volume, issue, pages, doi': 'des Originals, falls bekannt',
      licence: 'name und url der eigenen Lizenz, wenn sie nicht die des Archivs ist',
      originalUrl: 'die Webadresse des Originals, falls bekannt',
      'series, part': 'Kennung der Reihe im Archiv und die Nummer darin',
      'countries, groups, tags': 'Kennungen der Länder, Gruppen und Themen, von denen der Artikel handelt',
      files:
        'die Dateien des Artikels: path und url, type (Medientyp), title; language (BCP 47) und note, falls angegeben',
      introduction: 'die Einleitung des Originals, in Markdown',
      oldUrls: 'frühere Pfade der Seite, die zu ihr führen',
      'words, paragraphs': 'Anzahlen',
      sections: 'Kennung und Titel jedes Abschnitts',
      notes: 'Nummern der Anmerkungen wie gedruckt, der Reihe nach',
    },
  },
  entities: {
    about: 'Ein Eintrag für jedes Land, jede Gruppe, jede Person und jeden Ort.',
    fields: {
      kind: 'country, group, person oder region',
      id: 'der letzte Teil der Adresse der Seite',
      url: 'die Adresse der Seite; Orte haben keine',
      names: 'alle Namen, unter denen es gefunden wird, der wichtigste zuerst',
      record: 'die übrigen Angaben, etwa ISO-Code, Art, Funktion, Beziehungen',
      articleCount: 'die Zahl der Artikel, die es erwähnen',
      mentionCount: 'die Zahl seiner Erwähnungen in allen Artikeln',
    },
  },
  outlets: {
    about: 'Ein Eintrag für jeden Herausgeber, den die Anmerkungen zitieren.',
    fields: {
      id: 'der letzte Teil der Adresse der Seite',
      url: 'die Adresse der Seite',
      'name, aliases': 'sein Name und andere, unter denen er zitiert wird',
      domains: 'seine Domains',
      country: 'wo er seinen Sitz hat (ISO 3166-1 alpha-2)',
      language: 'die Hauptsprache dessen, was die Anmerkungen von ihm zitieren (BCP 47)',
      'sourceCount, noteCount': 'die Zahl seiner Quellen und die der Anmerkungen, die sie zitieren',
    },
  },
  events: {
    about:
      'Ein Eintrag für jedes Datum in einem Satz eines Artikels, die neuesten zuerst: Tage und Monate, deren Jahr feststeht oder erschlossen ist, keine nach dem Datum des Artikels.',
    fields: {
      date: 'das Datum (EDTF): ein Tag, ein Monat oder ein Zeitraum',
      yearFrom:
        'worauf ein erschlossenes Jahr beruht; text: der Text vor dem Datum; source: eine dort zitierte Quelle; subject: das Jahr, von dem der Artikel handelt; article: das Datum des Artikels; fehlt, wenn das Jahr feststeht',
      reckoned: 'ob das ganze Datum errechnet ist, wie bei „am nächsten Tag“; fehlt sonst',
      article: 'Kennung des Artikels',
      paragraph: 'Kennung des Absatzes auf der Seite des Artikels',
      url: 'Adresse des Absatzes',
      text: 'der Satz ohne Nummern von Anmerkungen; bei einer Tabelle die Zeile',
      'start, end': 'Stelle des Satzes im Text des Absatzes, in UTF-16-Einheiten wie in JavaScript',
      'countries, groups, people': 'Kennungen dessen, was der Satz nennt',
    },
  },
  mentions: {
    about:
      'Ein Eintrag für jede Erwähnung eines Landes, einer Gruppe, einer Person oder eines Ortes in einer Überschrift, einem Absatz oder einer Anmerkung, in der Reihenfolge des Textes.',
    fields: {
      article: 'Kennung des Artikels',
      place:
        'Kennung der Überschrift, des Absatzes oder der Anmerkung auf der Seite des Artikels; die einer Anmerkung ist fn- und ihre Nummer',
      'start, end':
        'Stelle des Namens in diesem Text, in UTF-16-Einheiten wie in JavaScript; Nummern von Anmerkungen zählen nicht mit, ein Zeilenumbruch zählt als Leerzeichen',
      text: 'der Name wie geschrieben, ohne Genitivendung',
      'kind, entity': 'Art und Kennung des Erwähnten, wie in entities.json',
    },
  },
  notes: {
    about: 'Ein Eintrag für jede Anmerkung.',
    fields: {
      article: 'Kennung ihres Artikels',
      number: 'Nummer der Anmerkung wie gedruckt, als Text',
      url: 'die Adresse der Anmerkung',
      text: 'wie gedruckt',
      kind: 'source; explanatory: eine Bemerkung des Verfassers; mixed: beides; repeat: verweist auf eine Quelle zurück; fehlt im Zweifel',
      citations:
        'jede zitierte Quelle: text, wie gedruckt; source: ihre Kennung; csl: die erkannten Teile, als CSL-JSON; translatedTitle; outlet; locator: der zitierte Teil der Quelle; leadIn, etwa „vgl.“; addresses, mit Verbesserungen beschädigter Adressen',
      repeats:
        'jeder Rückverweis („Ebd.“, ein Kurztitel): text; form; locator; und, wenn er aufgelöst ist, die Quelle, der Artikel und die Anmerkung des vollen Nachweises, und die Anmerkungen dazwischen (via)',
      addresses: 'Webadressen in der Anmerkung, wie gedruckt',
      seen: SEEN,
      citedAt:
        'jede Stelle mit dem Zeichen der Anmerkung: mark, paragraph und section sind Kennungen auf der Seite des Artikels; sentence ist Text',
    },
  },
  sources: {
    about: 'Ein Eintrag für jede Quelle, die die Anmerkungen zitieren.',
    fields: {
      id: 'aus Herausgeber, Datum und Titel gebildet',
      url: 'die Adresse der Quelle auf der Seite ihres Herausgebers',
      csl: 'alles, was ihre Nachweise über sie sagen, als CSL-JSON (csl-citation.json 1.0)',
      translatedTitle: 'ihr Titel, wie ihn die Anmerkungen übersetzen',
      outlet: 'Kennung ihres Herausgebers, wenn er einen Eintrag hat',
      addresses: 'Webadressen in den Anmerkungen, wie gedruckt',
      seen: SEEN,
      citedBy: 'Artikel und Anmerkung jedes Nachweises, auch der Rückverweise',
    },
  },
};
