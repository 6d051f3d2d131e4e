import { describe, expect, test } from 'vitest';
import { ALIASES, presentId } from '../../../src/state/aliases.ts';
import { FEATURE_KINDS } from '../../../src/state/view.ts';

describe('the alias table', () => {
  test('leads an old id to the present one and leaves every other alone', () => {
    expect(presentId('mines', 'ree-pangwa')).toBe('ree-pangwar');
    expect(presentId('mines', 'ree-pangwar')).toBe('ree-pangwar');
    expect(presentId('routes', 'ree-pangwa')).toBe('ree-pangwa');
  });

  test('holds nothing that objects are born with', () => {
    for (const kind of FEATURE_KINDS) expect(presentId(kind, 'constructor')).toBe('constructor');
  });

  test('arrives in one step: no alias leads to another', () => {
    for (const names of Object.values(ALIASES)) {
      for (const present of Object.values(names)) expect(Object.keys(names)).not.toContain(present);
    }
  });
});
