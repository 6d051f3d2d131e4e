import { enEvents } from './en-events.ts';
import { enLater } from './en-later.ts';
import { enOwn } from './en-own.ts';
import { enRooms } from './en-rooms.ts';
import { enTables } from './en-tables.ts';
import { enWays } from './en-ways.ts';
import { addWords } from './text.ts';

// Importing this file makes the later words known; whoever builds panels or lists does.
addWords('en', { ...enEvents, ...enLater, ...enOwn, ...enRooms, ...enTables, ...enWays });
