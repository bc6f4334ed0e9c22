// Inside a page of the corpus: a copy and its facts, as extraction has them before its first pass.
import { bring } from '../../src/extract/bring';
import { copyOf } from '../../src/extract/clone';
import { isNews, readMetadata, readSaid } from '../../src/extract/metadata/metadata';
import { needsOf } from '../../src/extract/needs';
import { type PageContext, pageContext } from '../../src/extract/page';
import { strip } from '../../src/extract/strip';

export async function readPage(url: string): Promise<{ copy: Document; page: PageContext }> {
  const copy = copyOf(document);
  strip(copy);
  const said = readSaid(copy, url);
  const brought = await bring(needsOf(copy, url, said));
  return {
    copy,
    page: pageContext(copy, url, readMetadata(copy, url, said, brought), { brought, isNews: isNews(said) }),
  };
}
