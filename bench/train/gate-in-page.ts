// What runs inside a page of the corpus: gives the signs by which the gate decides.
import { chosenIn } from '../../src/extract/choose/choose';
import { signsOfChoice } from '../../src/extract/gate/gate';
import { type Signs, signsOf } from '../../src/extract/gate/signs';
import { before } from '../../src/extract/pipeline';
import { readPage } from './read-page';

/** Undefined where there is no text to choose from. */
async function signs(url: string): Promise<Signs | undefined> {
  const { copy, page } = await readPage(url);
  const { signs } = signsOf(copy, page);
  for (const pass of Object.values(before)) pass(copy.documentElement, page);
  const choice = await chosenIn(copy.documentElement, page);
  return choice && { ...signs, ...signsOfChoice(choice) };
}

Object.assign(globalThis, { signs });
