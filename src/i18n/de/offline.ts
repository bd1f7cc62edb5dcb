import type { offline as english } from '../en/offline.ts';
import type { TranslationOf } from '../dictionary.ts';

export const offline: TranslationOf<typeof english> = {
  offline: {
    title: 'Offline lesen',
    description: 'Dieses Archiv auf dem Gerät speichern und ohne Verbindung lesen.',
    intro:
      'Speichern Sie dieses Archiv auf Ihrem Gerät, um es ohne Verbindung zu lesen und zu durchsuchen. Mit Verbindung sehen Sie immer die neueste Fassung, und das Gespeicherte wird beim Lesen aktualisiert.',
    leftOut:
      'Aufnahmen, Dateien zum Herunterladen wie Nachweise und Daten sowie Dateien von mehr als {size} werden nicht gespeichert.',
    needsScript: 'Dafür ist JavaScript nötig.',
    unsupported:
      'Dieser Browser kann das Archiv nicht speichern: Nötig sind eine sichere Verbindung (https) und die Erlaubnis, Daten zu speichern.',
    unavailable:
      'Das Archiv kann gerade nicht gespeichert werden. Prüfen Sie die Verbindung, und laden Sie diese Seite neu.',
    keep: 'Dieses Archiv auf diesem Gerät speichern',
    size: 'Es belegt {size} Speicher.',
    storing: 'Wird gespeichert. Sie können inzwischen andere Seiten lesen.',
    progress: '{done} von {total}',
    stop: 'Anhalten',
    stopped: 'Das Speichern ist angehalten. Was schon gespeichert ist, bleibt erhalten.',
    goOn: 'Fortsetzen',
    stored: 'Auf diesem Gerät gespeichert am {date}: {size}.',
    mayGo: 'Der Browser kann es löschen, wenn der Platz knapp wird oder Sie die Website lange nicht besuchen.',
    remove: 'Von diesem Gerät entfernen',
    removed: 'Von diesem Gerät entfernt.',
    space: 'Der Platz reicht nicht: Es fehlen {needed}, und der Browser erlaubt {free}.',
    connection: 'Die Verbindung ist abgebrochen. Was schon gespeichert ist, bleibt erhalten.',
    altered:
      'Das Speichern ist angehalten: Die Datei {file} kam nicht so an, wie sie veröffentlicht wurde. Versuchen Sie es später noch einmal.',
  },
};
