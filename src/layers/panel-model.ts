export type * from './panel/model.ts';
