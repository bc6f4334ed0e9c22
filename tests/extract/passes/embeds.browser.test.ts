// Frames and players become links.
import { expect, it } from 'vitest';
import { embeds } from '../../../src/extract/passes/embeds';
import { afterPass } from '../html';

it.each([
  [
    '<iframe src="https://www.youtube-nocookie.com/embed/abcdefg?x=1" title="A talk"></iframe>',
    '<p><a href="https://www.youtube.com/watch?v=abcdefg">A talk</a></p>',
  ],
  [
    '<iframe src="https://player.vimeo.com/video/123"></iframe>',
    '<p><a href="https://vimeo.com/123">https://vimeo.com/123</a></p>',
  ],
  [
    '<video><source src="https://a.example/v.mp4"></video>',
    '<p><a href="https://a.example/v.mp4">https://a.example/v.mp4</a></p>',
  ],
  [
    '<video src="https://a.example/v.mp4" poster="https://a.example/p.jpg" title="A film"></video>',
    '<p><a href="https://a.example/v.mp4"><img src="https://a.example/p.jpg" alt="">A film</a></p>',
  ],
  ['<iframe srcdoc="<script>1</script>"></iframe>', ''],
  ['<iframe src="javascript:alert(1)"></iframe>', ''],
  ['<iframe src="https://ads.doubleclick.net/x"></iframe>', ''],
  ['<iframe src="https://a.example/tool/ads/frame.html?slot=1"></iframe>', ''],
  [
    '<iframe src="https://a.example/downloads/map"></iframe>',
    '<p><a href="https://a.example/downloads/map">https://a.example/downloads/map</a></p>',
  ],
])('%s', (before, after) => {
  expect(afterPass(embeds, before)).toBe(after);
});
