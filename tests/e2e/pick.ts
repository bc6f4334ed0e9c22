// Files for a page, as a user picks them.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { TabSurface } from '../../scripts/browsers/surface.mjs';

/** Puts files into the only file field of the page. */
export async function pick(page: TabSurface, paths: string[]): Promise<void> {
  const contents = paths.map((path) => ({ name: basename(path), base64: readFileSync(path).toString('base64') }));
  await page.waitFor(() => document.querySelector('dialog input[type=file]'));
  await page.evaluate((given) => {
    const field = document.querySelector<HTMLInputElement>('dialog input[type=file]')!;
    const transfer = new DataTransfer();
    for (const { name, base64 } of given) {
      transfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
    }
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, contents);
}
