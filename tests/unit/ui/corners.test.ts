import { describe, expect, it } from 'vitest';
import { parseCorners, writeCorners } from '../../../src/ui/area/corners.ts';

const BELT = '25.5, 97.9\n25.6, 98.6\n26.1, 98.75\n26.3, 98.2';

describe('typed corners', () => {
  it('are read as latitude and longitude, one a line', () => {
    expect(parseCorners(BELT)).toEqual({
      ring: [
        [97.9, 25.5],
        [98.6, 25.6],
        [98.75, 26.1],
        [98.2, 26.3],
      ],
    });
  });

  it('may be parted by spaces, tabs or semicolons, with empty lines and the first corner again', () => {
    expect(parseCorners('25.5 97.9\n\n 25.6;98.6 \n26.1\t98.75\n26.3°, 98.2°\n25.5 97.9')).toEqual(
      parseCorners(BELT),
    );
  });

  it('are written as they can be read again', () => {
    const corners = parseCorners(BELT);
    expect('ring' in corners && writeCorners(corners.ring)).toBe(BELT);
  });

  it.each([
    ['25, 97\nMyitkyina\n26, 98', { line: 2 }],
    ['25, 97\n26, 98, 99\n', { line: 2 }],
    ['', { fault: 'few' }],
    ['25, 97\n26, 98', { fault: 'few' }],
    ['25, 97\n26, 98\n25, 98\n26, 97', { fault: 'crossed' }],
    ['97, 25\n98, 26\n98, 25', { fault: 'outside' }],
    ['25, 97\n'.repeat(600), { fault: 'many' }],
  ])('%j are refused with the reason', (typed, reason) => {
    expect(parseCorners(typed)).toEqual(reason);
  });

  it('are simplified where there are more than a link can hold', () => {
    const circle = Array.from({ length: 90 }, (_, i) => {
      const angle = (i * Math.PI) / 45;
      return `${25.5 + Math.sin(angle)}, ${97 + Math.cos(angle)}`.replace(/(\.\d{6})\d+/g, '$1');
    });
    const corners = parseCorners(circle.join('\n'));
    expect('ring' in corners && corners.ring.length).toBe(40);
  });
});
