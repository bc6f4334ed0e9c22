// A comparison of two texts to look at: what goes is struck through, what comes is underlined, the rest is folded away.
import type { Direction } from '../../model';
import { plural } from '../words';
import type { Change, Run } from './texts';

interface Props {
  changes: Change[];
  lang: string;
  dir: Direction;
}

export function DiffView({ changes, lang, dir }: Props) {
  return (
    <div class="diff" lang={lang || undefined} dir={dir}>
      {changes.map((change, index) =>
        'unchanged' in change ? (
          <Unchanged key={index} blocks={change.unchanged} />
        ) : (
          <p key={index}>{change.runs.map(shown)}</p>
        ),
      )}
    </div>
  );
}

/** The blocks next to a change are shown for their context; those further off are counted. */
function Unchanged({ blocks }: { blocks: string[] }) {
  if (blocks.length <= 3) return blocks.map((block, index) => <p key={index}>{block}</p>);
  return (
    <>
      <p>{blocks[0]}</p>
      <p class="folded">{plural('diffUnchanged', blocks.length - 2)}</p>
      <p>{blocks.at(-1)}</p>
    </>
  );
}

function shown({ kind, text }: Run, index: number) {
  if (kind === 'gone') return <del key={index}>{text}</del>;
  return kind === 'new' ? <ins key={index}>{text}</ins> : text;
}
