// An SVG made anew out of what draws in it.
import { describe, expect, it } from 'vitest';
import { cleanSvg } from '../../src/pictures/svg';

const root = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const within = (content: string) => cleanSvg(`<svg>${content}</svg>`)?.slice(`${root}>`.length, -'</svg>'.length);

describe('a drawing', () => {
  it('keeps what draws', () => {
    const source =
      '<?xml version="1.0"?><!DOCTYPE svg><!-- made by hand --><svg viewBox="0 0 9 9" xmlns="http://www.w3.org/2000/svg">' +
      '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs>' +
      '<style>.b { fill: url(#a) }</style><g class="b" style="stroke:red">' +
      '<path d="M0 0h9"/></g><use xlink:href="#a"/><text x=\'1\'>5 &lt; 6 &#x26; 7</text></svg>\n';
    expect(cleanSvg(source)).toBe(
      `${root} viewBox="0 0 9 9"><defs><linearGradient id="a"><stop offset="0" stop-color="#fff"></stop></linearGradient></defs>` +
        '<style>.b { fill: url(#a) }</style><g class="b" style="stroke:red"><path d="M0 0h9"></path></g>' +
        '<use xlink:href="#a"></use><text x="1">5 &lt; 6 &amp; 7</text></svg>',
    );
  });

  it.each([
    ['<script>alert(1)</script>', ''],
    ['<script><![CDATA[alert(1)]]></script>', ''],
    ['<rect onload="alert(1)" ONCLICK=\'x\' width="1"/>', '<rect width="1"></rect>'],
    ['<a href="javascript:alert(1)"><rect/></a>', '<rect></rect>'],
    ['<foreignObject><div xmlns="http://www.w3.org/1999/xhtml"><g/></div></foreignObject>', ''],
    ['<image href="https://evil.example/a.png"/>', '<image></image>'],
    ['<use href="https://evil.example/a.svg#x"/>', '<use></use>'],
    ['<image xlink:href="data:image/svg+xml;base64,AA=="/>', '<image></image>'],
    ['<rect fill="url(https://evil.example/#a)"/>', '<rect></rect>'],
    ['<rect style="fill:u\\72l(//evil.example)"/>', '<rect></rect>'],
    ['<rect fill="u&#114;l(//evil.example)"/>', '<rect></rect>'],
    ['<style>@import "//evil.example/a.css"; rect {}</style>', '<style></style>'],
    ['<style>rect { fill: url("//evil.example") }</style>', '<style></style>'],
    ['<animate attributeName="href" to="javascript:alert(1)"/>', ''],
    ['<set attributeName="onload" to="alert(1)"/>', ''],
    ['<html:script xmlns:html="http://www.w3.org/1999/xhtml">alert(1)</html:script>', ''],
    ['<text>&custom;&lt;script&gt;</text>', '<text>&lt;script&gt;</text>'],
    ['<rect title="&quot; onload=&quot;alert(1)"/>', '<rect title="&quot; onload=&quot;alert(1)"></rect>'],
    ['<handler>x</handler><iframe src="x"/><audio/><video/>', ''],
  ])('loses what runs, links or asks: %s', (content, kept) => {
    expect(within(content)).toBe(kept);
  });

  it('keeps pixels that it carries along', () => {
    const image = '<image href="data:image/png;base64,AAAA"></image>';
    expect(within(image)).toBe(image);
  });

  it.each([
    '',
    'text',
    '<html><svg/></html>',
    '<svg>',
    '<svg><g></svg>',
    '<svg></svg><svg></svg>',
    '<svg><g a=1/></svg>',
    '<svg><</svg>',
  ])('is none when it is not well-formed: %s', (source) => {
    expect(cleanSvg(source)).toBeUndefined();
  });

  it('is cleaned in time that grows as it does', () => {
    expect(cleanSvg(`<svg>${'<g>'.repeat(50_000)}${'</g>'.repeat(50_000)}</svg>`)).toHaveLength(
      350_000 + root.length + 7,
    );
    expect(cleanSvg(`<svg ${'a="1" '.repeat(50_000)}/>`)).toBe(`${root} a="1"></svg>`);
    expect(cleanSvg(`<svg>${'<!--'.repeat(50_000)}`)).toBeUndefined();
    expect(cleanSvg(`<svg ${'a '.repeat(50_000)}`)).toBeUndefined();
  });
});
