// Which rows are chosen, and where keys lead.
import { describe, expect, it } from 'vitest';
import { all, extendTo, moveBy, nothing, toggle } from '../../src/ui/list/selection';

const order = [10, 20, 30, 40, 50];
const chosen = (selection: { chosen: ReadonlySet<number> }) => [...selection.chosen].sort((a, b) => a - b);

describe('a selection', () => {
  it('takes a row in and lets it go again, and never changes an earlier one', () => {
    const one = toggle(nothing, 20);
    expect(chosen(one)).toEqual([20]);
    expect(chosen(toggle(one, 20))).toEqual([]);
    expect(chosen(one)).toEqual([20]);
    expect(chosen(nothing)).toEqual([]);
  });

  it('extends from the row chosen last, downwards and upwards, besides what is chosen already', () => {
    const far = toggle(nothing, 10);
    expect(chosen(extendTo(toggle(far, 30), 50, order))).toEqual([10, 30, 40, 50]);
    expect(chosen(extendTo(toggle(nothing, 40), 20, order))).toEqual([20, 30, 40]);
  });

  it('extends again from the same anchor', () => {
    const down = extendTo(toggle(nothing, 30), 40, order);
    expect(chosen(extendTo(down, 10, order))).toEqual([10, 20, 30, 40]);
  });

  it('starts at the row itself when there is no anchor, or the anchor has left the list', () => {
    expect(chosen(extendTo(nothing, 30, order))).toEqual([30]);
    expect(chosen(extendTo({ chosen: new Set(), anchor: 99 }, 30, order))).toEqual([30]);
  });

  it('stays as it is when the row is not in the list', () => {
    expect(chosen(extendTo(toggle(nothing, 30), 99, order))).toEqual([30]);
  });

  it('can be everything', () => {
    expect(chosen(all(order))).toEqual(order);
    expect(all([]).anchor).toBeUndefined();
  });
});

describe('a key', () => {
  it.each([
    ['ArrowDown', 1, 2],
    ['ArrowDown', 4, 4],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 0, 0],
    ['PageDown', 0, 3],
    ['PageDown', 3, 4],
    ['PageUp', 4, 1],
    ['Home', 3, 0],
    ['End', 0, 4],
  ])('%s from row %i leads to row %i', (key, from, to) => {
    expect(moveBy(key, from, 5, 3)).toBe(to);
  });

  it.each([
    ['ArrowDown', 0],
    ['PageDown', 0],
    ['Home', 0],
    ['ArrowUp', 4],
    ['End', 4],
  ])('%s enters a list in which no row is active at row %i', (key, to) => {
    expect(moveBy(key, -1, 5, 3)).toBe(to);
  });

  it('leads nowhere in an empty list, or when it is no key that moves', () => {
    expect(moveBy('ArrowDown', -1, 0, 3)).toBeUndefined();
    expect(moveBy('x', 1, 5, 3)).toBeUndefined();
  });
});
