// Templates to begin with, as the programs that take the notes in want them.

export interface NoteTemplate {
  /** What the file is called, without extension. */
  fileName: string;
  note: string;
}

const facts = (lines: string[]): string => lines.map((line) => `${line}\n`).join('');

/** By id; the first is what we write unless told otherwise. */
export const presets: Readonly<Record<'offprint' | 'obsidian' | 'logseq' | 'hugo' | 'zettlr' | 'plain', NoteTemplate>> =
  {
    offprint: { fileName: '{{title}}', note: '{{frontMatter}}\n{{content}}' },
    // help.obsidian.md, "Properties": lists as block lists, tags without spaces.
    obsidian: {
      fileName: '{{title}}',
      note: facts([
        '---',
        'title: {{title|yaml}}',
        '{{#author}}author:{{author|yaml}}',
        '{{/author}}source: {{url|yaml}}',
        '{{#site}}site: {{site|yaml}}',
        '{{/site}}{{#published}}published: {{published|date}}',
        '{{/published}}created: {{captured|date}}',
        '{{#description}}description: {{description|yaml}}',
        '{{/description}}tags:{{tags|tag|yaml}}',
        '---',
        '{{#note}}{{note|quote}}',
        '',
        '{{/note}}{{content}}',
      ]),
    },
    // docs.logseq.com, "Properties": of the page, in its first block.
    logseq: {
      fileName: '{{title}}',
      note: facts([
        'title:: {{title|line}}',
        '{{#author}}author:: {{author|line|before:"[["|after:"]]"|join}}',
        '{{/author}}source:: {{url}}',
        '{{#published}}published:: {{published|date}}',
        '{{/published}}captured:: {{captured|date}}',
        '{{#tags}}tags:: {{tags|line|join}}',
        '{{/tags}}',
        '{{content}}',
      ]),
    },
    // gohugo.io, "Front matter".
    hugo: {
      fileName: '{{captured|date}}-{{title|slug|cut:"80"}}',
      note: facts([
        '---',
        'title: {{title|yaml}}',
        'date: {{published|default:"1970-01-01"|date:"YYYY-MM-DD"}}',
        '{{#author}}authors:{{author|yaml}}',
        '{{/author}}{{#description}}description: {{description|yaml}}',
        '{{/description}}{{#tags}}tags:{{tags|yaml}}',
        '{{/tags}}params:',
        '  source: {{url|yaml}}',
        '  captured: {{captured}}',
        '---',
        '',
        '{{content}}',
      ]),
    },
    // docs.zettlr.com, "YAML frontmatter": an id of 14 digits, keywords.
    zettlr: {
      fileName: '{{captured|date:"YYYYMMDDHHmmss"}} {{title}}',
      note: facts([
        '---',
        'title: {{title|yaml}}',
        'id: "{{captured|date:"YYYYMMDDHHmmss"}}"',
        '{{#author}}author:{{author|yaml}}',
        '{{/author}}{{#published}}date: {{published|date}}',
        '{{/published}}{{#tags}}keywords:{{tags|yaml}}',
        '{{/tags}}source: {{url|yaml}}',
        '---',
        '',
        '{{content}}',
      ]),
    },
    plain: {
      fileName: '{{title}}',
      note: facts([
        '# {{title|line}}',
        '',
        '{{#author}}{{author|join}} · {{/author}}{{#site}}{{site}} · {{/site}}{{#published}}{{published|date}} · {{/published}}<{{url}}>',
        '',
        '{{content}}',
      ]),
    },
  };

export type PresetId = keyof typeof presets;
