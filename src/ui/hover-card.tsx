import type { Filters } from '../domain/filters.ts';
import type { Day } from '../domain/time/day.ts';
import type { PanelOf } from '../layers/panels.ts';
import type { Text } from '../text/text.ts';
import type { AppPort } from './app-port.ts';
import { Tooltip } from './tooltip.tsx';
import { useMedia } from './use-media.ts';
import { useStore } from './use-store.ts';

interface HoverCardProps {
  port: AppPort;
  text: Text;
  filters: Filters;
  date: Day;
  panelOf: PanelOf;
}

/** The card under a mouse: what lies there in two lines; a press opens the rest. */
export function HoverCard({ port, text, filters, date, panelOf }: HoverCardProps) {
  const hover = useStore(port.surroundings, (state) => state.hover);
  const choices = useStore(port.surroundings, (state) => state.choices);
  const canHover = useMedia('(hover: hover)');
  const [target, ...more] = hover?.targets ?? [];
  if (!hover || !target || choices || !canHover) return null;
  const model = panelOf(port.atlas, target, date, filters, text);
  // Blank ground says nothing a glance does not.
  if (!model || (target.kind === 'ground' && model.history.length === 0)) return null;
  const block = model.now[model.now.length - 1];
  const ground = target.kind === 'ground';
  return (
    <Tooltip
      text={text}
      x={hover.x}
      y={hover.y}
      tooltip={{
        swatch: block?.swatch ?? model.icon,
        title: ground ? (block?.headline ?? '') : model.title,
        second: ground ? null : model.subtitle,
        confidence: block?.confidence ?? null,
        lines: [
          ...(ground ? [block?.details[0] ?? ''] : model.now.map(({ headline }) => headline)),
          ...(block?.since ? [text.say('since', { date: block.since.text })] : []),
          ...(block?.lastKnown ? [text.say('last_known')] : []),
        ],
        foot: more.length > 0 ? text.count('choose_count', more.length + 1) : null,
      }}
    />
  );
}
