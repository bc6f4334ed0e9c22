// What every way of searching a library must do to be measured.
import type { Article } from '../../../src/model';

/** The queries that are timed. Each contender answers those that it can. */
export type Question = 'rare' | 'common' | 'two words' | 'phrase' | 'prefix' | 'filter' | 'slip';

export const questions: Record<Question, string> = {
  rare: 'zyzzyva ',
  common: 'commonplace ',
  'two words': 'silver commonplace ',
  phrase: '"silver lining"',
  prefix: 'commonp',
  filter: 'site:site7.example ',
  slip: 'commonplase ',
};

export interface Contender {
  /** Stores one article, findable at once. */
  add(article: Article): Promise<void>;
  /** Stores many articles in a faster way, where it has one. */
  fill?(articles: readonly Article[]): Promise<void>;
  /** What is due besides, after a batch of articles. */
  settle?(): Promise<void>;
  /** The number of hits, with the first 50 rows read; undefined for what it cannot answer. */
  ask(question: Question): Promise<number | undefined>;
  /** Reads the newest 50 rows. */
  newest(): Promise<number>;
  /** Changes of up to so many captures at once, each taken back: milliseconds by name. */
  bulk?(most: number): Promise<Record<string, number>>;
  /** Bytes of its index, where it knows them. */
  indexBytes?(): Promise<number>;
}
