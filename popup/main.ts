// The first script of the popup: asks for the capture at once, and loads the interface meanwhile.
import { report } from '../src/errors';
import { askOnOpening } from './asking';

const opening = askOnOpening();
import('./interface').then(({ start }) => start(opening)).catch((error: unknown) => report(error, 'popup'));
