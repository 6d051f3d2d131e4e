import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaleBar } from '../../../../src/ui/picture/scale-bar.ts';

it('names a round length that is as long as it is drawn, and finds room for it', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 5000, noNaN: true }), (metresPerPx) => {
      const { length, unit, widthPx } = scaleBar(metresPerPx);
      expect(String(length)).toMatch(/^[1235]0*$/);
      const metres = unit === 'km' ? length * 1000 : length;
      expect(widthPx * metresPerPx).toBeCloseTo(metres, 6);
      expect(widthPx).toBeLessThanOrEqual(120);
      expect(widthPx).toBeGreaterThan(36);
    }),
  );
});

it('says metres where a kilometre would be too long', () => {
  expect(scaleBar(5)).toMatchObject({ length: 500, unit: 'm' });
  expect(scaleBar(500)).toMatchObject({ length: 50, unit: 'km' });
});
