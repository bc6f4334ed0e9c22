// `bench` as the page's own script defines it, for what runs there.
import type { Bench } from './main';

declare global {
  var bench: Bench;
}
