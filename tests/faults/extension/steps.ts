// Where a test stops the extension: each `await` of a test build tells when it is about to begin and when it has ended.

interface Steps {
  /** How many were passed since they were last counted; NaN while nobody counts. */
  passed: number;
  /** The one at which to stop. */
  stop: number;
  /** The name of the last one that was passed. */
  at: string;
}

const world = globalThis as typeof globalThis & { steps?: Steps };
world.steps ??= { passed: Number.NaN, stop: 0, at: '' };

export function begun(name: string): void {
  pass(`${name} begins`);
}

export function ended<T>(name: string, value: T): T {
  pass(`${name} has ended`);
  return value;
}

function pass(name: string): void {
  const steps = world.steps!;
  steps.passed += 1;
  if (!(steps.passed >= 0)) return;
  steps.at = name;
  // biome-ignore lint: see below
  if (steps.passed === steps.stop) debugger;
}
