// The objects of one long JSON array, one by one as their bytes come: no file is too large, and one that was cut or
// holds rubbish still gives what is sound in it.
import type { Content } from './content';
import { decoded } from './decode';

export interface Element {
  /** Where it begins. */
  line: number;
  text: string;
  /** What ended it: its bracket, the end of the file, or that it can be no JSON. */
  end: 'whole' | 'cut' | 'broken';
}

/** @param key of the array in the file's object; absent when the file is an array itself */
export async function* elementsOf(file: Content, key?: string): AsyncGenerator<Element> {
  const scanner = new Scanner(key);
  for await (const chunk of decoded(file)) {
    yield* scanner.read(chunk);
    if (scanner.done) return;
  }
  yield* scanner.end();
}

/** Knows brackets and strings alone; what an object is worth is for its importer to say. */
class Scanner {
  done = false;
  #line = 1;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** The string read last, and whether a colon followed it: the key that a bracket belongs to. */
  #string = '';
  #isIn = false;
  /** The object under way, without what stands of it in the chunk at hand. */
  #begun: string | undefined;
  #begunLine = 1;
  #lineStart = '';
  #indent = '';
  /** After a broken object: until a line begins as that one did. */
  #isLost = false;
  readonly #key: string | undefined;
  readonly #top: number;

  constructor(key: string | undefined) {
    this.#key = key;
    this.#top = key === undefined ? 1 : 2;
  }

  *read(chunk: string): Generator<Element> {
    let from = 0;
    for (let at = 0; at < chunk.length && !this.done; at += 1) {
      const sign = chunk[at]!;
      const isBroken = sign === '\n' && this.#inString && this.#begun !== undefined;
      if (isBroken || this.#finds(sign)) {
        yield this.#take(chunk.slice(from, at + 1), isBroken ? 'broken' : 'whole');
        if (isBroken) this.#lose();
      } else if (this.#begins(sign)) {
        from = at;
        this.#begun = '';
        this.#begunLine = this.#line;
        this.#indent = this.#lineStart;
      }
      this.#countLine(sign);
    }
    if (this.#begun !== undefined) this.#begun += chunk.slice(from);
  }

  *end(): Generator<Element> {
    if (this.#begun !== undefined) yield this.#take('', 'cut');
  }

  #take(rest: string, end: Element['end']): Element {
    const element = { line: this.#begunLine, text: this.#begun + rest, end };
    this.#begun = undefined;
    return element;
  }

  /** No string of JSON holds a line break: from here on it is unknown what is a string and what is not. */
  #lose(): void {
    this.#inString = false;
    this.#escaped = false;
    this.#depth = this.#top;
    this.#isLost = true;
  }

  #begins(sign: string): boolean {
    if (this.#isLost && sign === '{' && this.#lineStart === this.#indent) {
      this.#isLost = false;
      this.#depth = this.#top + 1;
      return true;
    }
    return sign === '{' && this.#isIn && !this.#isLost && this.#begun === undefined && this.#depth === this.#top + 1;
  }

  /** Takes one more sign in, and tells whether an object ends with it. */
  #finds(sign: string): boolean {
    if (this.#isLost) return false;
    if (this.#inString) this.#readString(sign);
    else if (sign === '"') {
      this.#inString = true;
      this.#string = '';
    } else if (sign === '{' || sign === '[') this.#open(sign);
    else if (sign === '}' || sign === ']') return this.#close();
    return false;
  }

  #readString(sign: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (sign === '\\') this.#escaped = true;
    else if (sign === '"') this.#inString = false;
    if (this.#inString && !this.#isIn) this.#string += sign;
  }

  #open(sign: string): void {
    this.#depth += 1;
    if (sign === '[' && this.#depth === this.#top && (this.#key === undefined || this.#string === this.#key)) {
      this.#isIn = true;
    }
  }

  #close(): boolean {
    this.#depth -= 1;
    if (this.#isIn && this.#depth < this.#top) this.done = true;
    return this.#begun !== undefined && this.#depth === this.#top;
  }

  #countLine(sign: string): void {
    if (sign === '\n') {
      this.#line += 1;
      this.#lineStart = '';
    } else if (this.#lineStart.length < 40) this.#lineStart += sign;
  }
}
