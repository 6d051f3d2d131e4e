import { Icon } from '../icons.tsx';
import { PrecisionChip } from '../precision-chip.tsx';
import { Swatch } from '../swatch.tsx';
import type { PanelProps } from './model.ts';

/** A title of more letters is set smaller, so that it keeps to two lines. */
const LONG_TITLE = 18;

type HeaderProps = Pick<PanelProps, 'text' | 'model' | 'onClose' | 'onFly'> & {
  titleId: string;
  linkCopied: boolean;
  onCopyLink(): void;
};

/** What is selected: kind, names in both scripts, aliases, how exact its position is. */
export function Header(props: HeaderProps) {
  const { text, model, linkCopied } = props;
  const { position, precision } = model;
  const copyLink = text.say(linkCopied ? 'copied' : 'copy_link');
  return (
    <header class="panel-header">
      <div class="panel-eyebrow">
        <p class="eyebrow">{model.eyebrow}</p>
        <button
          type="button"
          class="icon-button"
          aria-label={copyLink}
          title={copyLink}
          onClick={props.onCopyLink}
        >
          <Icon name={linkCopied ? 'check' : 'link'} />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={text.say('close')}
          title={text.say('close')}
          onClick={props.onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <div class="panel-names">
        <h2
          class={model.title.length > LONG_TITLE ? 'panel-title is-long' : 'panel-title'}
          id={props.titleId}
          tabIndex={-1}
        >
          {hasOwnSign(model.icon.kind) && <Swatch of={model.icon} size={22} />}
          <span class="panel-name">
            {model.title}
            {model.subtitle && (
              <>
                {' '}
                <span class="panel-subtitle" lang={model.subtitle.lang}>
                  {model.subtitle.text}
                </span>
              </>
            )}
          </span>
        </h2>
        {precision && position && (
          <button
            type="button"
            class="panel-fly"
            title={text.say('panel_fly')}
            onClick={() => props.onFly(position)}
          >
            <PrecisionChip precision={precision} />
            <span class="visually-hidden">{text.say('panel_fly')}</span>
          </button>
        )}
        {precision && !position && <PrecisionChip precision={precision} />}
      </div>
      {model.aliases.length > 0 && (
        <p class="panel-aliases">{text.say('also', { names: model.aliases.join(', ') })}</p>
      )}
    </header>
  );
}

/** A state's sign stands beside its words in *Now*; only signs of a thing belong to its name. */
function hasOwnSign(kind: string): boolean {
  return ['mine', 'gate', 'area', 'township', 'route'].includes(kind);
}
