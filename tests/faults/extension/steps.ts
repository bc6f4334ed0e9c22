// Where a test stops the extension: each `await` of a test build tells when it is about to begin and when it has ended.

interface Steps {
  /** How many were passed since they were last counted; NaN while nobody counts. */
  passed: number;
  /** The one at which to stop. */
  stop: number;
  /** The name of the last one that was passed. */
  at: string;
  /** Whether the capture that is under way has been noted in the library. */
  isNoted: boolean;
  /** Called at that one. */
  hold(at: string, isNoted: boolean): void;
}

const world = globalThis as typeof globalThis & { steps?: Steps };
world.steps ??= { passed: Number.NaN, stop: 0, at: '', isNoted: false, hold };

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
  if (/begun\.ts.*has ended/.test(name)) steps.isNoted = true;
  if (steps.passed === steps.stop) steps.hold(name, steps.isNoted);
}

/** In Chromium, where workers have no XMLHttpRequest, a breakpoint holds it. In Firefox the test is told, and it turns in circles. */
function hold(at: string, isNoted: boolean): void {
  if (!('XMLHttpRequest' in globalThis)) return;
  const request = new XMLHttpRequest();
  request.open('GET', `https://faults.example/held?${new URLSearchParams({ at, isNoted: String(isNoted) })}`, false);
  request.send();
  for (;;);
}
