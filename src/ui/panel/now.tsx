import type { NowBlock } from '../../layers/panel-model.ts';
import { ConfidenceBars } from '../confidence-bars.tsx';
import { Swatch } from '../swatch.tsx';
import { DateLink } from './date-link.tsx';
import { DatedHead } from './dated-head.tsx';
import type { PanelProps } from './model.ts';
import { References } from './references.tsx';

type NowProps = Pick<PanelProps, 'text' | 'model' | 'date' | 'onDate'>;

/** The state on the date, confidence first; two answers stand side by side. */
export function Now(props: NowProps) {
  const { text, model, date } = props;
  const blocks = model.now;
  if (blocks.length === 0) return null;
  return (
    <section class="panel-section">
      <DatedHead text={text} heading={text.say('now')} date={date} />
      <div class={blocks.length > 1 ? 'now-blocks is-several' : 'now-blocks'}>
        {blocks.map((block) => (
          <Block key={block.heading} {...props} block={block} several={blocks.length > 1} />
        ))}
      </div>
      {blocks.map((block) => (
        <Details key={block.heading} {...props} block={block} />
      ))}
    </section>
  );
}

function Block({
  text,
  model,
  block,
  several,
  onDate,
}: NowProps & { block: NowBlock; several: boolean }) {
  return (
    <div class="now-block">
      <p class="now-confidence">
        {several && <span class="eyebrow">{block.heading}</span>}
        {block.confidence && <ConfidenceBars confidence={block.confidence} text={text} />}{' '}
        <span class={several && block.confidence ? 'visually-hidden' : 'now-sources'}>
          {block.confidenceText}
        </span>
      </p>
      <div class="now-answer">
        <Swatch of={block.swatch} size={several ? 22 : 30} />
        <div>
          <p class="now-headline">
            {block.headline}
            {block.details.length === 0 && (
              <References text={text} citations={block.citations} sources={model.sources} />
            )}
          </p>
          {block.since && (
            <p class="now-since">
              <Since text={text} since={block.since} onDate={onDate} />
            </p>
          )}
        </div>
      </div>
      {(block.lastKnown || block.confirmed) && (
        <p class="now-confirmed">
          {block.lastKnown && <span class="last-known">{text.say('last_known')}</span>}
          {block.confirmed}
        </p>
      )}
    </div>
  );
}

/** "since 19 Oct 2024", the date as a link wherever the language puts it. */
function Since({
  text,
  since,
  onDate,
}: Pick<NowProps, 'text' | 'onDate'> & { since: { day: number; text: string } }) {
  const [before, after] = text.say('since', { date: '\n' }).split('\n');
  return (
    <>
      {before}
      <DateLink text={text} day={since.day} onDate={onDate}>
        {since.text}
      </DateLink>
      {after}
    </>
  );
}

function Details({ text, model, block }: NowProps & { block: NowBlock }) {
  return (
    <>
      {block.details.map((sentence, i) => (
        <p key={sentence} class="now-detail">
          {sentence}
          {i === 0 && (
            <References text={text} citations={block.citations} sources={model.sources} />
          )}
        </p>
      ))}
    </>
  );
}
