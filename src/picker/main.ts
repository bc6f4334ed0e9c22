// In the page, on demand: picking by hand. Runs after the content script, whose hands it uses.
import { report } from '../errors';
import { handsInPage } from '../in-page';
import { startPicking } from './picker';

const mark = Symbol.for('offprint-picking');
const world = globalThis as typeof globalThis & { [mark]?: true };

const hands = handsInPage();
if (hands && !world[mark]) {
  world[mark] = true;
  startPicking(hands, stop).catch((error: unknown) => {
    stop();
    report(error, 'picker');
  });
}

function stop(): void {
  delete world[mark];
}
