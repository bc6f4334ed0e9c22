// Rules for lists: an item is indented by the width of its own marker.
import type { Rule } from 'turndown';
import { indented } from './blocks';

/** Items are collected and written by their list, which alone knows whether they stand close. */
export function listRules(): Record<string, Rule> {
  const items = new WeakMap<Element, string>();
  return {
    item: {
      filter: 'li',
      replacement: (content, node) => {
        items.set(node as Element, content.replace(/^\n+|\s+$/g, ''));
        return '';
      },
    },
    list: {
      filter: ['ul', 'ol'],
      replacement: (_, node) => {
        const list = node as Element;
        const contents = [...list.children].map((item) => items.get(item) ?? '');
        const close = contents.every((content) => !content.includes('\n\n'));
        const lines = contents.map((content, index) => itemLines(content, markerOf(list, index)));
        const joined = lines.join(close ? '\n' : '\n\n');
        const ends = list.parentElement?.localName === 'li' && close ? '\n' : '\n\n';
        return ends + joined + ends;
      },
    },
  };
}

function itemLines(content: string, marker: string): string {
  return `${marker} ${indented(content, marker.length + 1)}`.trimEnd();
}

function markerOf(list: Element, index: number): string {
  const other = isSecond(list);
  if (list.localName === 'ul') return other ? '*' : '-';
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10);
  // Nine digits at most, and nothing below zero, or it is no list.
  const number = (start >= 0 && start < 1e8 ? start : 1) + index;
  return number + (other ? ')' : '.');
}

/** Two lists in a row are one list unless their markers differ. */
function isSecond(list: Element): boolean {
  let second = false;
  for (let before = list.previousElementSibling; before?.localName === list.localName; ) {
    second = !second;
    before = before.previousElementSibling;
  }
  return second;
}
