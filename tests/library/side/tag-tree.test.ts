// Tags as a tree.
import { expect, it } from 'vitest';
import { type Branch, tagTree } from '../../../library/side/tag-tree';

const told = (branches: Branch[]): string[] =>
  branches.flatMap(({ name, count, branches: inner }) => [
    `${name} ${count}`,
    ...told(inner).map((line) => `  ${line}`),
  ]);

it('nests what strokes nest, and names it by its last part', () => {
  const tags = ['coast', 'sea', 'sea/tides', 'sea/tides/spring', 'sea/wind', 'seaside'];
  expect(told(tagTree(tags.map((tag, at) => ({ tag, count: at }))))).toEqual([
    'coast 0',
    'sea 1',
    '  tides 2',
    '    spring 3',
    '  wind 4',
    'seaside 5',
  ]);
});

it('keeps one whose parent is not known at the top, with all of its name', () => {
  expect(told(tagTree([{ tag: 'sea/tides', count: 1 }]))).toEqual(['sea/tides 1']);
});
