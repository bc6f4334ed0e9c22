// Everything the model looks at, block by block: each column one number, named for those who train it.
import type { Survey } from '../survey';
import { aroundColumns } from './around';
import { boxColumns } from './boxes';
import type { Add, Columns } from './column';
import { coreColumns } from './core';
import { groupColumns } from './groups';
import { nameColumns } from './names';
import { pageColumns } from './page';
import { placeColumns } from './place';
import { textColumns } from './text';

/** The order is part of the model: a change asks for a new training. */
const groups: readonly Columns[] = [
  textColumns,
  pageColumns,
  placeColumns,
  nameColumns,
  boxColumns,
  groupColumns,
  coreColumns,
  aroundColumns,
];

const mostColumns = 100;

export interface Table {
  readonly names: string[];
  /** By column, then by block. */
  readonly values: Float32Array[];
}

export function tableOf(survey: Survey): Table {
  const names: string[] = [];
  const values: Float32Array[] = [];
  const { length } = survey.blocks;
  const room = new Float32Array(mostColumns * length); // in one piece: each array of its own costs more than its numbers
  const add: Add = (name) => {
    const column = room.subarray(names.length * length, (names.length + 1) * length);
    values.push(column);
    names.push(name);
    return column;
  };
  for (const group of groups) group(survey, add);
  return { names, values };
}
