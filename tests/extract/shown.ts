// Shows page fixtures in real frames.

const sources = import.meta.glob<string>('../pages/*/source.html', { query: '?raw', import: 'default', eager: true });

/** The sources of the fixtures that are stored, by their slugs. */
export const storedPages: ReadonlyMap<string, string> = new Map(
  Object.entries(sources).map(([path, source]) => [path.split('/').at(-2)!, source]),
);

/** Shows a page as a browser does, scripting on, but lets none of its scripts run and nothing load. */
export async function show(source: string): Promise<Document> {
  const quiet = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1200px; height: 800px';
  frame.srcdoc = /^\s*<!doctype[^>]*>/i.test(source)
    ? source.replace(/<!doctype[^>]*>/i, `$&${quiet}`)
    : quiet + source;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}
