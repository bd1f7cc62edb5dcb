import type { Element } from 'hast';

declare module 'hast' {
  interface ElementData {
    /** On the region in which a table scrolls. */
    table?: TableName;
  }
}

/** The name of a table, unique in its article. */
export interface TableName {
  /** The words of its first row. @example "Year, Letters" */
  columns?: string | undefined;
  /** Counts tables with the same columns, from 1. */
  number: number;
}

/**
 * Words of the site in a text, most of them for screen readers. Pages pass them from the dictionary: parsed articles have no words of the site.
 */
export interface TextLabels {
  mark: (values: { number: string }) => string;
  table: string;
  tableWithColumns: (values: { columns: string }) => string;
  numberedTable: (values: { table: string; number: number }) => string;
  /** Of a link from an image to its full view. */
  fullView: (values: { alt: string }) => string;
  done: string;
  toDo: string;
  /** The beginning of a remark of the archive. */
  remark: string;
  damaged: string;
  damagedLikely: string;
  remarkNote: (values: { number: string }) => string;
}

/** The label of a note mark, table or check box; undefined for every other element. */
export function labelOf({ tagName, properties, data }: Element, labels: TextLabels): string | undefined {
  if (properties.role === 'doc-noteref') return labels.mark({ number: String(properties.href).slice('#fn-'.length) });
  if (properties.role === 'region') return tableLabel(data?.table, labels);
  if (tagName !== 'input' || properties.type !== 'checkbox') return undefined;
  return properties.checked === true ? labels.done : labels.toDo;
}

function tableLabel({ columns, number }: TableName = { number: 1 }, labels: TextLabels): string {
  const table = columns === undefined ? labels.table : labels.tableWithColumns({ columns });
  return number === 1 ? table : labels.numberedTable({ table, number });
}
