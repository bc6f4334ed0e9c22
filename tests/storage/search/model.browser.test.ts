// Thousands of random operations, with crashes among them, against a plain model in memory.
import { it, onTestFinished, vi } from 'vitest';
import { tendIndex } from '../../../src/storage/search/tending';
import { emptyLibrary } from '../library';
import { Trial } from './trial';

const steps = 600;

it.each([20260101, Math.floor(Math.random() * 1e9)])(
  'the index holds what the model holds, seed %i',
  async (seed) => {
    await emptyLibrary();
    onTestFinished(() => void vi.restoreAllMocks());
    const trial = new Trial(seed);
    for (let step = 0; step < steps; step++) {
      try {
        await trial.step();
      } catch (error) {
        throw new Error(`step ${step} of seed ${seed}`, { cause: error });
      }
    }
    await tendIndex({ largest: 1e6 });
    for (let round = 0; round < 30; round++) await trial.compare();
    await trial.comparePages();
  },
  120_000,
);
