import { Fragment } from 'preact';
import type { Part } from '../../domain/area/part.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { countedSites } from '../../domain/counted.ts';
import type { Commodity } from '../../domain/schema/site.ts';
import { hasBegun } from '../../domain/site/has-begun.ts';
import type { SummaryRow } from '../../domain/summary.ts';
import type { Day } from '../../domain/time/day.ts';
import type { TableKind, TableRequest } from '../../state/session.ts';
import type { MessageKey, Text } from '../../text/text.ts';
import { Swatch } from '../swatch.tsx';
import { CommodityCounts } from './commodity-counts.tsx';
import { areaDiffers, areaWords, countWords } from './range-words.ts';
import { rowName, rowSwatch } from './row-look.ts';
import { ShareBar } from './share-bar.tsx';

interface SummaryTableProps {
  atlas: Atlas;
  text: Text;
  rows: readonly SummaryRow[];
  /** The same date with records of every confidence. */
  all: readonly SummaryRow[];
  /** The mines of the rows by commodity. */
  mines: ReadonlyMap<string, ReadonlyMap<Commodity, number>>;
  /** The same with records of every confidence. */
  allMines: ReadonlyMap<string, ReadonlyMap<Commodity, number>>;
  /** What the rows add up to: the state, or an own area by its name. */
  whole: string;
  onOpen: (request: TableRequest) => void;
}

const NONE: ReadonlyMap<Commodity, number> = new Map();
const KINDS = ['places', 'mines', 'crossings'] as const satisfies readonly TableKind[];

/** One row per actor that has anything, then the shared ones; every number is a button. */
export function SummaryTable(props: SummaryTableProps) {
  const { atlas, text, rows, all, mines, allMines, whole, onOpen } = props;
  const withAll = (key: string) => all.find((row) => row.key === key);
  const widest = Math.max(1, ...rows.map((row) => row.areaKm2[1]));
  const total = (of: (row: SummaryRow) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  const wholeArea = text.number(Math.round(total((row) => row.areaKm2[1])));
  const differs = rows.some((row) => {
    const other = withAll(row.key);
    return (
      other &&
      (areaDiffers(row.areaKm2, other.areaKm2) || KINDS.some((kind) => row[kind] !== other[kind]))
    );
  });
  return (
    <>
      <table class="table summary-table">
        <thead>
          <tr>
            <th scope="col">{text.say('summary_actor')}</th>
            <th scope="col" class="summary-area-head">
              {text.say('summary_area')}
            </th>
            <td class="summary-bar" />
            {KINDS.map((kind) => (
              <th key={kind} scope="col" class="is-number">
                {text.say(`measure_${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const name = rowName(row.key, text);
            // What is unknown is one number: the ground beyond reach.
            const own = (of: SummaryRow): readonly [number, number] =>
              of.key === 'unknown' ? [of.areaKm2[1], of.areaKm2[1]] : of.areaKm2;
            const area = areaWords(own(row), text.number);
            const other = withAll(row.key) ?? row;
            const moved = areaDiffers(own(row), own(other));
            const lowArea = moved && (
              <span class="summary-low">
                {text.say('summary_low_area', { area: areaWords(own(other), text.number) })}
              </span>
            );
            return (
              <Fragment key={row.key}>
                <tr class={row.key === 'joint' ? 'is-first-shared' : undefined}>
                  <th scope="row">
                    <span class="summary-name">
                      <Swatch of={rowSwatch(atlas, row.key)} />
                      {name}
                    </span>
                  </th>
                  <td class="summary-area">
                    {area === '–' ? (
                      <span class="summary-none">–</span>
                    ) : row.key === 'unknown' ? (
                      // Ground without a report has no list behind it.
                      area
                    ) : (
                      <button
                        type="button"
                        class="summary-number"
                        aria-label={text.say('summary_area_open', { row: name, area })}
                        onClick={() => onOpen({ kind: 'places', row: row.key })}
                      >
                        {area}
                      </button>
                    )}
                    {lowArea}
                  </td>
                  <td class="summary-bar">
                    <ShareBar atlas={atlas} row={row} widest={widest} />
                  </td>
                  {KINDS.map((kind) => {
                    const figure = countWords(row[kind], other[kind], text.number);
                    if (figure.words === '–')
                      return (
                        <td key={kind} class="is-number summary-none">
                          –
                        </td>
                      );
                    return (
                      <td key={kind} class="is-number">
                        <button
                          type="button"
                          class="summary-number"
                          aria-label={text.say('summary_open', {
                            row: name,
                            n: text.count(`n_${kind}`, row[kind]),
                          })}
                          onClick={() => onOpen({ kind, row: row.key })}
                        >
                          {figure.before && <span class="summary-other">{figure.before}</span>}
                          {figure.shown}
                          {figure.after && <span class="summary-other">{figure.after}</span>}
                        </button>
                      </td>
                    );
                  })}
                </tr>
                {(row.mines > 0 || other.mines > 0) && (
                  <tr class="summary-detail">
                    <td colSpan={3 + KINDS.length}>
                      <CommodityCounts
                        text={text}
                        counts={mines.get(row.key) ?? NONE}
                        all={allMines.get(row.key) ?? NONE}
                        row={row.key}
                        name={name}
                        onOpen={onOpen}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{whole}</th>
            <td class="summary-area">
              <button
                type="button"
                class="summary-number"
                aria-label={text.say('summary_area_open', { row: whole, area: wholeArea })}
                onClick={() => onOpen({ kind: 'places', row: null })}
              >
                {wholeArea}
              </button>
            </td>
            <td class="summary-bar" />
            {KINDS.map((kind) => (
              <td key={kind} class="is-number">
                <button
                  type="button"
                  class="summary-number"
                  aria-label={text.say('summary_open', {
                    row: whole,
                    n: text.count(
                      `n_${kind}`,
                      total((row) => row[kind]),
                    ),
                  })}
                  onClick={() => onOpen({ kind, row: null })}
                >
                  {text.number(total((row) => row[kind]))}
                </button>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      {differs && <p class="summary-note is-strong">{text.say('summary_low_note')}</p>}
    </>
  );
}

/** What the rows mean, as far as they are there. */
export function SummaryNotes(
  props: Pick<SummaryTableProps, 'atlas' | 'text' | 'rows'> & { date: Day; part: Part | null },
) {
  const { atlas, text, rows, date, part } = props;
  const { far } = atlas.data.meta.bandsKm;
  const toCome = countedSites(atlas).filter(
    (site) => part?.mines.has(site.id) !== false && !hasBegun(atlas, site, date),
  ).length;
  const has = (key: string) => rows.some((row) => row.key === key);
  const notes: MessageKey[] = [
    'summary_note_besieged',
    ...(has('mixed') ? (['summary_note_mixed'] as const) : []),
    ...(has('assumed') ? (['summary_note_assumed'] as const) : []),
    ...(has('unknown') ? (['summary_note_unknown'] as const) : []),
  ];
  const said = notes.map((note) => text.say(note, { km: far }));
  if (toCome > 0) said.push(text.count('summary_note_to_come', toCome));
  return <p class="summary-note">{said.join(' ')}</p>;
}
