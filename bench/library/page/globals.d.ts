// `bench` as the page's own script defines it, for what runs there, and what the measuring leaves in pages.
import type { Bench } from './main';

declare global {
  var bench: Bench;
  interface Window {
    /** When the first rows were painted, in milliseconds since the navigation began. */
    paintedAt?: number;
    /** The longest task beyond 50 ms. */
    longest?: number;
  }
}
