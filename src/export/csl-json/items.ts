// An array of CSL items, a line each.
import type { FullCapture } from '../../model';
import { keyer } from '../citation/keys';
import { referenceOf } from '../citation/reference';

export async function* items(captures: AsyncIterable<FullCapture>): AsyncGenerator<string> {
  const keyOf = keyer();
  let before = '[\n';
  for await (const capture of captures) {
    yield before + JSON.stringify(referenceOf(capture, keyOf(capture)));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
