import type { Range } from '../citation.ts';
import type { ReadNames } from './names.ts';

/** Where the title of a source stands, and who is named before it. */
export interface FoundTitle {
  /** `quoted` in quotation marks, `emphasised` in italics, `plain` without either. */
  how: 'quoted' | 'emphasised' | 'plain';
  byline?: ReadNames | undefined;
  /** Without its quotation marks. */
  title: Range;
  /** Where the particulars begin. */
  end: number;
}
