// Every pass is needed: without it at least one page fixture comes out otherwise, and its own test would fail.
import { beforeAll, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Pass } from '../../src/extract/page';
import { after, before } from '../../src/extract/pipeline';
import { show, storedPages } from './shown';

const expectations = import.meta.glob<{ url: string }>('../pages/*/expected.json', { import: 'default', eager: true });
/** The attack pages are long, and hold what any article does. */
const pages = [...storedPages].filter(([slug]) => !/^(hostile|no-text|not-article)/.test(slug));
const shown = new Map<string, Document>();
const whole = new Map<string, string>();

beforeAll(async () => {
  for (const [slug, source] of pages) {
    shown.set(slug, await show(source));
    whole.set(slug, await htmlOf(slug));
  }
  return () => document.body.replaceChildren();
}, 60_000);

async function htmlOf(slug: string): Promise<string> {
  return (await extract(shown.get(slug)!, expectations[`../pages/${slug}/expected.json`]!.url)).article.html;
}

const passes = [before, after].flatMap((list) => Object.keys(list).map((id) => ({ id, list })));

it.each(passes)(
  '$id is needed',
  async ({ id, list }) => {
    const changeable = list as Record<string, Pass>;
    const pass = changeable[id]!;
    changeable[id] = () => {};
    try {
      expect(await firstChanged()).toBeDefined();
    } finally {
      changeable[id] = pass;
    }
  },
  60_000,
);

async function firstChanged(): Promise<string | undefined> {
  for (const [slug] of pages) if ((await htmlOf(slug)) !== whole.get(slug)) return slug;
  return undefined;
}
