// The part of the export wing that shows templates, loaded when their section is.

const load = () => import('../src/export/preview');

export type Templating = Awaited<ReturnType<typeof load>>;

export function loadTemplating(): Promise<Templating> {
  return load();
}
