/** Data that do not have the form they should: what stands there, and what should. */
export class Misfit extends Error {
  readonly found: string;
  readonly expected: string;

  constructor(found: string, expected: string) {
    super(`found ${found}, expected ${expected}`);
    this.name = 'Misfit';
    this.found = found;
    this.expected = expected;
  }
}
