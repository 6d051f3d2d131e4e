import type { Messages } from './text.ts';

/** Burmese; what is not here yet is said in English. */
export const my: Messages = {
  app_name: 'ကချင် မြေပုံ',
};
