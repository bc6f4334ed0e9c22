// Templates: what they say, and that nothing makes them fail.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/export/markdown/template/dates';
import { inBody } from '../../src/export/markdown/template/in-body';
import { fill, parseTemplate } from '../../src/export/markdown/template/language';
import { presets } from '../../src/export/markdown/template/presets';
import type { Value } from '../../src/export/markdown/template/value';
import { valueNames } from '../../src/export/markdown/template/values';
import { obsidianNote } from '../../src/export/obsidian-address';

const values: Record<string, Value> = {
  title: 'What a tide: knows',
  author: ['Ada Marsh', 'O’Neill, Tom'],
  tags: [],
  site: '',
  published: '2017-10-23T08:15:00+01:00',
};
const names = new Set(Object.keys(values));
const made = (template: string) => fill(parseTemplate(template, names), values);
const problems = (template: string) => parseTemplate(template, names).problems;

describe('a template', () => {
  it.each([
    ['{{title}}', 'What a tide: knows'],
    ['{{ author }}', 'Ada Marsh, O’Neill, Tom'],
    ['{{author|join:" and "}}', 'Ada Marsh and O’Neill, Tom'],
    ['{{author | before:"[[" | after:"]]" | join:" "}}', '[[Ada Marsh]] [[O’Neill, Tom]]'],
    ['{{author|first|upper}}', 'ADA MARSH'],
    ['{{title|slug}}', 'what-a-tide-knows'],
    ['{{title|cut:"6"}}', 'What a…'],
    ['{{title|replace:":":""}}', 'What a tide knows'],
    ['{{title|yaml}}', '"What a tide: knows"'],
    ['a:{{author|yaml}}', 'a:\n  - "Ada Marsh"\n  - "O’Neill, Tom"'],
    ['t:{{tags|yaml}}', 't: []'],
    ['{{published|date:"DD.MM.YYYY [at] H:mm"}}', '23.10.2017 at 8:15'],
    ['{{site|default:"nowhere"}}', 'nowhere'],
    ['[{{#site}}at {{site}}{{/site}}]', '[]'],
    ['[{{#author}}by {{author|first}}{{#tags}} tagged{{/tags}}{{/author}}]', '[by Ada Marsh]'],
    ['{{title|replace:"\\"":"\\n"}}', 'What a tide: knows'],
    ['no names { at } all', 'no names { at } all'],
  ])('%s says %j', (template, text) => {
    expect(made(template)).toBe(text);
    expect(problems(template)).toEqual([]);
  });

  it.each([
    ['{{titel}}', 'unknownName'],
    ['{{title|shout}}', 'unknownFilter'],
    ['{{title|constructor}}', 'unknownFilter'],
    ['{{constructor}}', 'unknownName'],
    ['{{title', 'notUnderstood'],
    ['{{title|date:YYYY}}', 'notUnderstood'],
    ['{{/title}}', 'notUnderstood'],
    ['{{#title}}x', 'notClosed'],
  ])('leaves %s where it stands, and tells: %s', (template, kind) => {
    expect(made(template)).toBe(template);
    expect(problems(template).map((problem) => problem.kind)).toEqual([kind]);
  });

  it('never fails', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('{{', '}}', '{{title', '|', '#author', '/author', ':"', '"', '\\', '{{title}}', 'date', '\n'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        expect(typeof made(pieces.join(''))).toBe('string');
      }),
      { numRuns: 2000 },
    );
  });

  it.each(Object.entries(presets))('of %s is understood', (_, { fileName, note }) => {
    expect([fileName, note].flatMap((text) => parseTemplate(text, valueNames).problems)).toEqual([]);
  });
});

describe('the body of a note', () => {
  const template = '---\ntitle: {{title|yaml}}\n---\n{{title}} {{author|join}} <{{url}}>\n\n{{content}}';
  const body = (title: string, more: Record<string, Value> = {}) => {
    const given = { title, author: [], url: '', content: '', ...more };
    const [, written] = fill(parseTemplate(template, valueNames), given, inBody(template)).split('\n---\n');
    return written!.split('  <')[0];
  };

  it.each([
    ['plain *words* and [a link](https://a.example/ "t")', 'plain *words* and [a link](https://a.example/ "t")'],
    ['a <b>', 'a &lt;b>'],
    ['https://a.example/\\<b>', 'https://a.example/&lt;b>'],
    ['ends in <', 'ends in &lt;'],
    ['1 < 2, a<2, <3', '1 < 2, a<2, <3'],
    ['\\<b>', '&lt;b>'],
    ['\\\\<b>', '\\\\&lt;b>'],
    ['&lt;b&gt; & c', '\\&lt;b\\&gt; & c'],
    ['![x](https://lure.example/1.png)', '\\![x](https://lure.example/1.png)'],
    ['![[mine.png]] [[Note]] #tag', '![[mine.png]] [[Note]] #tag'],
    ['[x](javascript:alert(1))', '[x\\](javascript:alert(1))'],
    ['[x](\n<java\tscript:alert(1)>)', '[x\\](\n&lt;java\tscript:alert(1)>)'],
    ['[x][y]\n\n[y]: data:text/html,x', '[x][y]\n\n[y\\]: data:text/html,x'],
  ])('says %j without what could run or ask', (title, written) => {
    expect(body(title)).toBe(written);
  });

  it('says lists and addresses so too, and leaves what we wrote and what is quoted', () => {
    const given = {
      ...{ title: '<b>', author: ['<i>', 'Ada'], content: '<kbd>x</kbd>' },
      url: 'https://a.example/(x)?a=1&b=> <img onerror=alert(1)>',
    };
    expect(fill(parseTemplate(template, valueNames), given, inBody(template))).toBe(
      '---\ntitle: "<b>"\n---\n&lt;b> &lt;i>, Ada <https://a.example/(x)?a=1&b=%3E%20%3Cimg%20onerror=alert(1)%3E>\n\n<kbd>x</kbd>',
    );
  });
});

describe('a date', () => {
  it.each([
    ['2017', 'YYYY-MM-DD', '2017-01-01'],
    ['2017-10-23', 'D.M.YY', '23.10.17'],
    ['2017-10-23T23:05:09Z', 'YYYYMMDDHHmmss', '20171023230509'],
    ['last week', 'YYYY', ''],
    ['', 'YYYY', ''],
  ])('%s as %s is %j', (iso, format, text) => {
    expect(formatDate(iso, format)).toBe(text);
  });
});

describe('a note for Obsidian', () => {
  it('is in the address, or on the clipboard when it is long', () => {
    expect(obsidianNote('A & B', '# x\n100%')).toEqual({
      address: 'obsidian://new?file=A%20%26%20B&content=%23%20x%0A100%25',
    });
    const long = 'x'.repeat(20_000);
    expect(obsidianNote('A', long)).toEqual({ address: 'obsidian://new?file=A&clipboard', clipboard: long });
  });
});
