// What was tried with the attacks in a browser, and what came of it: told in one line at the end.
export interface Found {
  ran: string[];
  asked: string[];
}

export class Tally {
  attacks = 0;
  readonly formats = new Set<string>();
  captures = 0;
  documents = 0;
  read = 0;
  control = '';
  readonly lost: string[] = [];
  readonly executions: string[] = [];
  readonly requests: string[] = [];

  /** Where nothing may run and nothing may be asked for. */
  note(where: string, { ran, asked }: Found): void {
    this.executions.push(...ran.map((words) => `${where}: ${words}`));
    this.requests.push(...asked.map((address) => `${where}: ${address}`));
  }

  told(): string {
    const counts = [
      `${this.attacks} attacks`,
      `${this.captures} captures`,
      `${this.formats.size} formats`,
      `${this.documents} documents shown where nothing protects them`,
      `${this.read} articles opened in the library`,
      `${this.lost.length} attacks lost on their page`,
      `${this.executions.length} executions`,
      `${this.requests.length} requests`,
    ];
    return `${counts.join(', ')}; ${this.control}`;
  }
}
