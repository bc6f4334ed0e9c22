// Everything the model looks at, block by block: each column one number, named for the training's report.
import type { Survey } from '../survey';
import { aroundColumns } from './around';
import { boxColumns } from './boxes';
import type { Columns, Put } from './column';
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

export interface Table {
  readonly names: string[];
  /** By column, then by block. */
  readonly values: Float32Array[];
}

/** @param wanted the columns that are worth reckoning; all of them by default */
export function tableOf(survey: Survey, wanted: (column: number) => boolean = () => true): Table {
  const names: string[] = [];
  const values: Float32Array[] = [];
  const put: Put = (name, tell) => {
    const column = new Float32Array(wanted(names.length) ? survey.blocks.length : 0);
    for (let index = 0; index < column.length; index += 1) column[index] = Number(tell(index));
    values.push(column);
    names.push(name);
  };
  for (const group of groups) group(survey, put);
  return { names, values };
}
