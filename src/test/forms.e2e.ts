import { testBlocks } from './forms/blocks.ts';
import { testEveryPage } from './forms/every-page.ts';
import { testMarginNotes } from './forms/margin-notes.ts';
import { testNoteList } from './forms/note-list.ts';
import { testNotesWithinNotes } from './forms/notes-within-notes.ts';
import { useFixture } from './use-fixture.ts';

const site = useFixture('forms');

testEveryPage(site);
testNoteList(site);
testNotesWithinNotes(site);
testMarginNotes(site);
testBlocks(site);
