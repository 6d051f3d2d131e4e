import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Accounts } from './accounts.tsx';
import { Facts, isLinked } from './facts.tsx';
import { Foot } from './foot.tsx';
import { Header } from './header.tsx';
import { History } from './history.tsx';
import type { PanelProps } from './model.ts';
import { Now } from './now.tsx';
import { Sources } from './sources.tsx';
import { useCopy } from './use-copy.ts';

/** Everything about one selection: *Now*, `more`, *History* and *Sources*; a card, or the body of a sheet. */
export function Panel({ more, ...props }: PanelProps & { more?: ComponentChildren }) {
  const { text, model } = props;
  const title = useId();
  const of = JSON.stringify(model.target);
  const copy = useCopy(`${of} ${model.sentence}`, props.onCopy);
  const linked = model.facts.filter(isLinked);
  const plain = model.facts.filter((fact) => !isLinked(fact));
  return (
    <article class="panel" aria-labelledby={title}>
      <Header
        {...props}
        titleId={title}
        linkCopied={copy.done === 'link'}
        onCopyLink={() => copy.start('link')}
      />
      {/* Another selection starts at its top. */}
      <div class="panel-body" key={of}>
        <Now {...props} />
        {(model.accounts || linked.length > 0) && (
          <div class="panel-section is-joined">
            <Accounts {...props} />
            <Facts {...props} facts={linked} />
          </div>
        )}
        {more}
        <History {...props} />
        {plain.length > 0 && (
          <div class="panel-section">
            <Facts {...props} facts={plain} />
          </div>
        )}
        <Sources {...props} />
      </div>
      <Foot text={text} copy={copy} />
    </article>
  );
}
