import type { createConsole } from '../../../src/console.ts';
import { Part, type Position } from './part.ts';

type Console = ReturnType<typeof createConsole>;

declare global {
  interface Window {
    atlas: Console;
  }
}

/** Asks `window.atlas`, as analysts do. */
export class ConsoleDriver extends Part {
  view() {
    return this.page.evaluate(() => window.atlas.getView());
  }

  setView(part: Parameters<Console['setView']>[0]) {
    return this.page.evaluate((given) => window.atlas.setView(given), part);
  }

  controlAt(place: string, date: string) {
    return this.page.evaluate(([id, at]) => window.atlas.controlAt(id, at), [place, date] as const);
  }

  territoryAt(position: Position, date: string) {
    return this.page.evaluate(([where, at]) => window.atlas.territoryAt(where, at), [
      position,
      date,
    ] as const);
  }

  /** The answers of the ground for many positions. */
  groundAt(positions: readonly Position[], date: string) {
    return this.page.evaluate(
      ([all, at]) => all.map((position) => window.atlas.territoryAt(position, at)),
      [positions, date] as const,
    );
  }

  crossingsAt(date: string) {
    return this.page.evaluate((at) => window.atlas.crossingsAt(at), date);
  }

  minesAt(date: string) {
    return this.page.evaluate((at) => window.atlas.minesAt(at), date);
  }

  summaryAt(date: string) {
    return this.page.evaluate((at) => window.atlas.summaryAt(at), date);
  }

  eventsAt(question: Parameters<Console['eventsAt']>[0]) {
    return this.page.evaluate((asked) => window.atlas.eventsAt(asked), question);
  }

  /** The records behind the atlas, as they are served. */
  records() {
    return this.page.evaluate(async () => {
      const core = await (await fetch(new URL('data/core.json', document.baseURI))).json();
      return core.records as {
        actors: { id: string; hue: string }[];
        places: { id: string; name: string }[];
      };
    });
  }

  /** The first day after a date (`by` 1), or the last one before it (−1), on which an answer begins. */
  async dayOfChange(date: string, by: 1 | -1): Promise<string> {
    const places = (await this.records()).places.map(({ id }) => id);
    return this.page.evaluate(
      ([start, step, ids]) => {
        const { atlas } = window;
        const plus = (day: string, n: number) =>
          new Date(Date.parse(day) + n * 86_400_000).toISOString().slice(0, 10);
        const answers = (day: string) =>
          JSON.stringify([
            atlas.crossingsAt(day).map(({ status, since }) => [status, since]),
            atlas.minesAt(day).map(({ status }) => status),
            ids.map((id) => {
              const { status, holder, parties, sinceDay } = atlas.controlAt(id, day);
              return [status, holder, [...parties], sinceDay];
            }),
          ]);
        let day = plus(start, step);
        while (answers(day) === answers(plus(day, -1))) day = plus(day, step);
        return day;
      },
      [date, by, places] as const,
    );
  }

  /** The same for one place. */
  dayOfChangeOf(place: string, date: string): Promise<string> {
    return this.page.evaluate(
      ([id, start]) => {
        const answer = (day: string) => {
          const { status, holder, sinceDay } = window.atlas.controlAt(id, day);
          return JSON.stringify([status, holder, sinceDay]);
        };
        const plus = (day: string) =>
          new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
        let day = start;
        while (answer(plus(day)) === answer(day)) day = plus(day);
        return plus(day);
      },
      [place, date] as const,
    );
  }
}
