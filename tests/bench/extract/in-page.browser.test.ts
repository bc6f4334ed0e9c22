// The text of an extractor that gives HTML only.
import { expect, it } from 'vitest';
import { blockText } from '../../../bench/extract/in-page.mjs';

it('parts blocks by a blank line and keeps inline text together', () => {
  expect(blockText('<div><h2>One</h2><p>two <b>th</b>ree<br>four</p></div><ul><li>five<li>six</ul>')).toBe(
    'One\n\ntwo three\nfour\n\nfive\n\nsix',
  );
});

it('leaves out what is not text', () => {
  expect(blockText('<p>seen<script>1</script><style>p{}</style><svg><title>icon</title></svg></p>')).toBe('seen');
});
