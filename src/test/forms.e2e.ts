import { testBlocks } from './forms/blocks.ts';
import { testEveryPage } from './forms/every-page.ts';
import { testNoteList } from './forms/note-list.ts';
import { testNotesWithinNotes } from './forms/notes-within-notes.ts';
import { useContent } from './use-content.ts';

/** A small site with one of each form that an article may have. It is built once for all of these tests. */
const site = useContent('forms-content');

testEveryPage(site);
testNoteList(site);
testNotesWithinNotes(site);
testBlocks(site);
