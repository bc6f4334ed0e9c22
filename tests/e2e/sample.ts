// The sample library of scripts/sample, put into a browser by the code that captures use.
import { bundle, sampleArticles } from '../../scripts/sample/bundle.mjs';
import type { Bed } from './bed';

declare function fillLibrary(sources: string[]): Promise<{ id: number; title: string }[]>;
declare function lengthenLibrary(count: number): Promise<void>;

let script: Promise<string> | undefined;

/** Gives the id of each sample article by its title. */
export async function withSample(bed: Bed, more = 0, others: string[] = []): Promise<Map<string, number>> {
  script ??= bundle('fill.ts');
  const page = await bed.openExtensionPage('options/index.html');
  await page.evaluateSource(`(() => { ${await script} })()`);
  const rows = await page.evaluate((sources) => fillLibrary(sources), [...sampleArticles(), ...others]);
  if (more > 0) await page.evaluate((count) => lengthenLibrary(count), more);
  await page.close();
  return new Map(rows.map(({ id, title }) => [title, id]));
}
