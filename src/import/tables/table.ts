// An importer of one kind of CSV file: recognised by its columns, a row a record.
import { addressRecord } from '../fields';
import type { AddressFields, Importer } from '../importer';
import { columnsOf, type Row, rowsOf } from './rows';

/** @param columns that must be there, in lower case */
export function table(
  id: string,
  label: string,
  columns: readonly string[],
  toFields: (row: Row) => Partial<AddressFields>,
): Importer {
  return {
    id,
    label,
    recognise: (peek) => {
      const there = columnsOf(peek);
      return columns.every((column) => there.includes(column));
    },
    parse: (file, peek) => rowsOf(file, peek, (row, line) => addressRecord({ line }, toFields(row))),
  };
}
