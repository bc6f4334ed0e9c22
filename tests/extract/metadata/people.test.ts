// Bylines as pages print them, as lists of people.
import { describe, expect, it } from 'vitest';
import { people } from '../../../src/extract/metadata/people';

describe('people', () => {
  it.each([
    ['Tide Tables Inc', []],
    ['tidetablesq6vkpg2ma0ci', []],
    ['By Ann Lee', ['Ann Lee']],
    ['by Ann Lee and Bo Chan', ['Ann Lee', 'Bo Chan']],
    ['Ann Lee, Bo Chan & Cy Dow', ['Ann Lee', 'Bo Chan', 'Cy Dow']],
    ['Written by Ann Lee, Senior Editor', ['Ann Lee']],
    ['Lee, Ann', ['Ann Lee']],
    ['Von Ann Lee und Bo Chan', ['Ann Lee', 'Bo Chan']],
    ['Par Ann Lee et Bo Chan', ['Ann Lee', 'Bo Chan']],
    ['Ann Lee (Reuters)', ['Ann Lee']],
    ['Posted by Ann Lee', ['Ann Lee']],
    ['Author: Ann Lee', ['Ann Lee']],
    ['作者：王小明', ['王小明']],
    ['Ann Lee, MD, PhD', ['Ann Lee, MD, PhD']],
    ['Ann Lee, CEPF®', ['Ann Lee, CEPF®']],
    ['Ann Lee, BA, VTS (Behavior); Bo Chan', ['Ann Lee, BA, VTS (Behavior)', 'Bo Chan']],
    ['Ann Lee (The Shore)', ['Ann Lee']],
    ['Written byAnn Lee', ['Ann Lee']],
    ['Ann Lee, MD*', ['Ann Lee, MD']],
    ['Table of Contents', []],
    ['Sat', []],
    ['Share Post', []],
    ['Zur Artikelübersicht', []],
    ['publisher', []],
    ['Full Bio', []],
    ['Ann Lee, MD. Medically reviewed by Bo Chan', ['Ann Lee, MD']],
    ['Written by Ann Lee | Updated on 5 March', ['Ann Lee']],
    ['ByAnn Lee', ['Ann Lee']],
    ['This post was written by Ann Lee', ['Ann Lee']],
    ['Text: Ann Lee, Foto: Bo Chan', ['Ann Lee']],
    ['신현주 기자', ['신현주']],
    ['page.head.extra.author', []],
    ['6 min read', []],
    ['admin', []],
    ['Staff', ['Staff']],
    ['ann.m.lee', ['ann.m.lee']],
    ['https://a.example/ann', []],
    ['@annlee', []],
    ['March 5, 2024', []],
  ])('%s', (written, expected) => {
    expect(people([written])).toEqual(expected);
  });

  it('names each person once', () => {
    expect(people(['Ann Lee', 'By ANN LEE', 'Bo Chan'])).toEqual(['Ann Lee', 'Bo Chan']);
  });

  it('does not take a name apart that holds a word like "by"', () => {
    expect(people(['Byron Andersen', 'Ottoline Vonnegut'])).toEqual(['Byron Andersen', 'Ottoline Vonnegut']);
  });
});
