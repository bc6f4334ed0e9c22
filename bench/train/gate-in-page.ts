// What runs inside a page of the corpus: gives the signs by which the gate decides.
import { bring } from '../../src/extract/bring';
import { chosenIn } from '../../src/extract/choose/choose';
import { copyOf } from '../../src/extract/clone';
import { signsOfChoice } from '../../src/extract/gate/gate';
import { type Signs, signsOf } from '../../src/extract/gate/signs';
import { readMetadata, readSaid } from '../../src/extract/metadata/metadata';
import { needsOf } from '../../src/extract/needs';
import { pageContext } from '../../src/extract/page';
import { before } from '../../src/extract/pipeline';
import { strip } from '../../src/extract/strip';

/** Undefined where there is no text to choose from. */
async function signs(url: string): Promise<Signs | undefined> {
  const copy = copyOf(document);
  strip(copy);
  const said = readSaid(copy, url);
  const brought = await bring(needsOf(copy, url, said));
  const page = pageContext(copy, url, readMetadata(copy, url, said, brought), { brought });
  const { signs } = signsOf(copy, page);
  for (const pass of Object.values(before)) pass(copy.documentElement, page);
  const choice = await chosenIn(copy.documentElement, page);
  return choice && { ...signs, ...signsOfChoice(choice) };
}

Object.assign(globalThis, { signs });
