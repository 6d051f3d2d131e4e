import { expect, test } from 'vitest';
import { createSessionStore } from '../../../src/state/session.ts';

test('a session starts still, at 30 days a second, in the theme of the system, with the legend open', () => {
  expect(createSessionStore().getState()).toEqual({
    playing: false,
    speed: 30,
    theme: 'system',
    legendOpen: true,
    sheet: null,
    drawing: false,
  });
});

test('a session remembers what it is started with', () => {
  expect(createSessionStore({ theme: 'dark' }).getState()).toMatchObject({
    theme: 'dark',
    speed: 30,
  });
});
